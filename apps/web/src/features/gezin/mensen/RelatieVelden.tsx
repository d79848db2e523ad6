import { overpersoon } from '@rondom/taal/schermen/overpersoon';
import { faultOf } from '../../../platform/use-faults.ts';
import { useZinnen } from '../../../platform/taal.tsx';
import type { FieldFault } from '../../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { Blik } from '../blik.ts';
import type { Lid } from '../contract.ts';
import { optionsOf } from '../../../ui/options-of.ts';
import type { RelatieInhoud } from './relatie-inhoud.ts';

const rooms = { overpersoon };

interface RelatieVeldenProps {
  lid: Lid;
  blik: Blik;
  inhoud: RelatieInhoud;
  faults: readonly FieldFault[];
  change: (part: Partial<RelatieInhoud>) => void;
}

export function RelatieVelden({ lid, blik, inhoud, faults, change }: RelatieVeldenProps) {
  const z = useZinnen(rooms).overpersoon.relaties;
  const others = blik.gezin.leden.filter(({ id }) => id !== lid.id);
  const date = (name: 'vanaf' | 'tot', label: string) => (
    <TextField
      id={`relatie-${name}`}
      label={label}
      hint={z.datumHint}
      optional={name === 'vanaf'}
      short
      inputMode="numeric"
      value={inhoud[name]}
      error={faultOf(faults, `relatie-${name}`)}
      onChange={(event) => change({ [name]: event.target.value })}
    />
  );
  return (
    <>
      <Select
        id="relatie-met"
        label={z.met}
        placeholder={z.kiesIemand}
        options={others.map((other) => ({ value: other.id, label: blik.voluit(other) }))}
        value={inhoud.met}
        error={faultOf(faults, 'relatie-met')}
        onChange={(event) => change({ met: event.target.value })}
      />
      <RadioChips
        id="relatie-wat"
        legend={z.wat(blik.roep(lid.id))}
        options={optionsOf(z.soorten)}
        value={inhoud.wat === '' ? undefined : inhoud.wat}
        onValueChange={(wat) => change({ wat })}
        error={faultOf(faults, 'relatie-wat')}
      />
      {inhoud.wat === 'partner' ? (
        <RadioChips
          id="relatie-vorm"
          legend={z.vorm}
          options={optionsOf(z.vormen)}
          value={inhoud.vorm === '' ? undefined : inhoud.vorm}
          onValueChange={(vorm) => change({ vorm })}
          error={faultOf(faults, 'relatie-vorm')}
        />
      ) : null}
      {date('vanaf', z.vanaf)}
      <RadioChips
        id="relatie-stand"
        legend={z.stand}
        options={optionsOf(z.standen)}
        value={inhoud.stand}
        onValueChange={(stand) => change({ stand })}
      />
      {inhoud.stand === 'voorbij' ? date('tot', z.eindigde) : null}
    </>
  );
}
