import { tijdlijn } from '@rondom/taal/schermen/tijdlijn';
import { wacht as zinnen } from '@rondom/taal/schermen/wacht';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { bevestigingVelden as velden, type GezegdInhoud } from './bevestiging-inhoud.ts';
import type { Stem } from './wacht-stemmen.ts';

const rooms = { wacht: zinnen, tijdlijn };
const ANTWOORDEN = ['ja', 'neeNogNiet', 'weetNiet'] as const;

interface BevestigingVeldenProps {
  kind: string;
  stemmen: readonly Stem[];
  naam: (persoonId: string) => string;
  inhoud: GezegdInhoud;
  faults: readonly FieldFault[];
  onChange: (part: Partial<GezegdInhoud>) => void;
}

/** Who, what, and the words as they were said. */
export function BevestigingVelden(props: BevestigingVeldenProps) {
  const { kind, stemmen, naam, inhoud, faults, onChange } = props;
  const all = useZinnen(rooms);
  const z = all.wacht.stem;
  if (stemmen.length === 0) return <p>{z.niemand}</p>;
  return (
    <>
      <p>{z.uitleg(kind)}</p>
      <RadioChips
        id={velden.wie}
        layout="rows"
        legend={z.wie}
        error={faultOf(faults, velden.wie)}
        options={stemmen.map(({ persoonId, soort, gevaar }) => ({
          value: persoonId,
          label: naam(persoonId),
          hint: gevaar ? all.tijdlijn.lezers.reden.veiligheidsstand : z.soort[soort],
          disabled: gevaar,
        }))}
        value={inhoud.wie}
        onValueChange={(wie) => onChange({ wie })}
      />
      <RadioChips
        id={velden.antwoord}
        layout="rows"
        legend={inhoud.wie === '' ? z.watZegt : z.antwoord(naam(inhoud.wie))}
        error={faultOf(faults, velden.antwoord)}
        options={ANTWOORDEN.map((value) => ({ value, label: z.keuze[value] }))}
        value={inhoud.antwoord === '' ? undefined : inhoud.antwoord}
        onValueChange={(antwoord) => onChange({ antwoord })}
      />
      <TextArea
        id={velden.woorden}
        label={z.woorden}
        hint={z.woordenHint}
        error={faultOf(faults, velden.woorden)}
        lang="nl"
        rows={3}
        value={inhoud.woorden}
        onChange={(event) => onChange({ woorden: event.target.value })}
      />
      <DateField
        id={velden.op}
        label={z.op}
        error={faultOf(faults, velden.op)}
        value={inhoud.op}
        onValueChange={(op) => onChange({ op })}
      />
    </>
  );
}
