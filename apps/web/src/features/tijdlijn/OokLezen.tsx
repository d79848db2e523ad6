import { tijdlijn } from '@rondom/taal/schermen/tijdlijn';
import { useZinnen } from '../../platform/taal.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { MensenChips } from './MensenChips.tsx';
import type { Mens } from './mensen.ts';
import type { NotitieInhoud } from './notitie-inhoud.ts';
import { velden, type Veldfouten } from './notitie-velden.ts';
import type { Lezersantwoord } from './use-lezers.ts';

const rooms = { tijdlijn };

interface OokLezenProps {
  inhoud: NotitieInhoud;
  antwoord: Lezersantwoord | undefined;
  mensen: readonly Mens[];
  fouten: Veldfouten;
  onChange: (part: Partial<NotitieInhoud>) => void;
}

/** Sharing wider is an act, per person; where a veiligheidsstand stands it names the danger. */
export function OokLezen({ inhoud, antwoord, mensen, fouten, onChange }: OokLezenProps) {
  const z = useZinnen(rooms);
  const others = mensen.filter(({ id, ongeboren }) => {
    const lezer = antwoord?.gezin.find(({ persoonId }) => persoonId === id);
    return !ongeboren && lezer !== undefined && (!lezer.leest || lezer.reden === 'gekozen');
  });
  const danger = antwoord?.gevaarNoemen === true || inhoud.gevaar !== '';
  if (inhoud.delen === 'niet' || (others.length === 0 && !danger)) return null;
  return (
    <>
      <details className="notitie__meer" open={inhoud.extraLezers.length > 0 || undefined}>
        <summary>{z.tijdlijn.ookLezen}</summary>
        <MensenChips
          legend={z.tijdlijn.ookLezenWie}
          mensen={others}
          values={inhoud.extraLezers}
          onValuesChange={(extraLezers) => onChange({ extraLezers })}
        />
      </details>
      {danger ? (
        <TextArea
          id={velden.gevaar}
          label={z.tijdlijn.gevaar}
          hint={z.tijdlijn.gevaarHint}
          error={fouten(velden.gevaar)}
          rows={2}
          lang="nl"
          value={inhoud.gevaar}
          onChange={(event) => onChange({ gevaar: event.target.value })}
        />
      ) : null}
    </>
  );
}
