import { capitalise } from '@rondom/taal';
import { andereweg } from '@rondom/taal/schermen/andereweg';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Hindernis, Toestaander } from './use-andereweg.ts';
import { veldIds, type WegVelden as Velden } from './weg-inhoud.ts';

const rooms = { andereweg };
const HINDERNISSEN: readonly Hindernis[] = ['regel', 'geld', 'contract'];
const TOESTAANDERS: readonly Toestaander[] = [
  'regiodirecteur',
  'gemeente',
  'gecertificeerdeinstelling',
  'zorgkantoor',
  'aanbieder',
];

interface WegVeldenProps {
  velden: Velden;
  faults: readonly FieldFault[];
  onChange: (deel: Partial<Velden>) => void;
  /** Who does it today is for who works with the family. */
  metWie: boolean;
}

/** What is needed now first; then what stands in the way, and who can take it away. */
export function WegVelden({ velden, faults, onChange: zet, metWie }: WegVeldenProps) {
  const z = useZinnen(rooms).andereweg;
  return (
    <>
      <TextArea
        id={veldIds.nodig}
        label={z.nodig}
        hint={z.geenNaam}
        lang="nl"
        rows={3}
        value={velden.nodig}
        error={faultOf(faults, veldIds.nodig)}
        onChange={(event) => zet({ nodig: event.target.value })}
        data-focus-first
      />
      <RadioChips
        id={veldIds.hindernis}
        legend={z.hindernis}
        error={faultOf(faults, veldIds.hindernis)}
        options={HINDERNISSEN.map((value) => ({ value, label: capitalise(z.hindernissen[value]) }))}
        value={velden.hindernis}
        onValueChange={(hindernis) => zet({ hindernis })}
      />
      <TextArea
        id={veldIds.hindernisTekst}
        label={z.hindernisTekst}
        lang="nl"
        rows={2}
        value={velden.hindernisTekst}
        error={faultOf(faults, veldIds.hindernisTekst)}
        onChange={(event) => zet({ hindernisTekst: event.target.value })}
      />
      <Select
        id="weg-toestaat"
        label={z.toestaat}
        options={TOESTAANDERS.map((value) => ({ value, label: capitalise(z.toestaanders[value]) }))}
        value={velden.toestaat}
        onChange={(event) => zet({ toestaat: event.target.value as Toestaander })}
      />
      <TextField
        id={veldIds.kosten}
        label={z.kosten}
        hint={z.kostenHint}
        short
        inputMode="numeric"
        value={velden.kosten}
        error={faultOf(faults, veldIds.kosten)}
        onChange={(event) => zet({ kosten: event.target.value })}
      />
      {metWie ? (
        <TextField
          id="weg-wie"
          label={z.wie}
          optional
          value={velden.wie}
          onChange={(event) => zet({ wie: event.target.value })}
        />
      ) : null}
      <DateField
        id="weg-eind"
        label={z.eind}
        optional
        value={velden.eindOp}
        onValueChange={(eindOp) => zet({ eindOp })}
      />
    </>
  );
}
