import { maatregel } from '@rondom/taal/schermen/maatregel';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf } from '../../platform/use-faults.ts';
import { Card } from '../../ui/Card.tsx';
import { CheckChips } from '../../ui/CheckChips.tsx';
import { DateField } from '../../ui/DateField.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Lid } from '../gezin/contract.ts';
import { dayBefore } from '../gezin/dagen.ts';
import { isDag, kinderenVan, veldId, type MaatregelInhoud } from './maatregel-inhoud.ts';
import { rechtbanken } from './rechtbanken.ts';
import { useNaam } from './use-naam.ts';

const rooms = { maatregel };

interface MaatregelVeldenProps {
  leden: readonly Lid[];
  inhoud: MaatregelInhoud;
  faults: readonly FieldFault[];
  onChange: (part: Partial<MaatregelInhoud>) => void;
}

/** The decision itself: for whom, which days, by which court. */
export function MaatregelVelden({ leden, inhoud, faults, onChange }: MaatregelVeldenProps) {
  const { vast: z } = useZinnen(rooms).maatregel;
  const vandaag = useSessie().data?.vandaag ?? '';
  const naam = useNaam(leden);
  const children = kinderenVan(leden, vandaag);
  const day = (veld: 'beschikkingOp' | 'ingangsdatum' | 'einddatum') => ({
    id: veldId(veld),
    label: z[veld],
    error: faultOf(faults, veldId(veld)),
    value: inhoud[veld],
    onValueChange: (value: string) => onChange({ [veld]: value }),
  });
  return (
    <Card title={z.besluit}>
      <div className="form">
        {children.length === 0 ? (
          <p id={veldId('kinderen')}>{z.geenKinderen}</p>
        ) : (
          <CheckChips
            id={veldId('kinderen')}
            legend={z.kinderen}
            error={faultOf(faults, veldId('kinderen'))}
            options={children.map(({ id }) => ({ value: id, label: naam(id) }))}
            values={inhoud.kinderen}
            onValuesChange={(kinderen) => onChange({ kinderen })}
          />
        )}
        <div className="maatregelform__dagen">
          <DateField {...day('beschikkingOp')} />
          <DateField {...day('ingangsdatum')} />
        </div>
        <div>
          <DateField {...day('einddatum')} hint={z.einddatumHint} />
          <p className="maatregelform__gevolg" role="status">
            {isDag(inhoud.einddatum) ? z.laatsteDag(dayBefore(inhoud.einddatum)) : null}
          </p>
        </div>
        <TextField
          id={veldId('rechtbank')}
          label={z.rechtbank}
          error={faultOf(faults, veldId('rechtbank'))}
          lang="nl"
          list="rechtbanken"
          value={inhoud.rechtbank}
          onChange={(event) => onChange({ rechtbank: event.target.value })}
        />
        <datalist id="rechtbanken">
          {rechtbanken.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <TextField
          id={veldId('zaaknummer')}
          label={z.zaaknummer}
          optional
          short
          value={inhoud.zaaknummer}
          onChange={(event) => onChange({ zaaknummer: event.target.value })}
        />
        <RadioChips
          id={veldId('hulp')}
          legend={z.hulp}
          hint={z.hulpHint}
          options={[
            { value: 'nee' as const, label: z.hulpNee },
            { value: 'ja' as const, label: z.hulpJa },
          ]}
          value={inhoud.hulp}
          onValueChange={(hulp) => onChange({ hulp })}
        />
      </div>
    </Card>
  );
}
