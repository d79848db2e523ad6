import { tijdlijn } from '@rondom/taal/schermen/tijdlijn';
import { useZinnen } from '../../platform/taal.tsx';
import { GevaarVelden } from './GevaarVelden.tsx';
import { MensenChips } from './MensenChips.tsx';
import type { Mens } from './mensen.ts';
import type { NotitieInhoud } from './notitie-inhoud.ts';
import type { Veldfouten } from './notitie-velden.ts';
import type { Lezersantwoord } from './use-lezers.ts';

const rooms = { tijdlijn };

interface OokLezenProps {
  inhoud: NotitieInhoud;
  antwoord: Lezersantwoord | undefined;
  mensen: readonly Mens[];
  fouten: Veldfouten;
  onChange: (part: Partial<NotitieInhoud>) => void;
}

/** Sharing wider is an act, per person, and so is leaving somebody out; where danger stands, sharing names it. */
export function OokLezen({ inhoud, antwoord, mensen, fouten, onChange }: OokLezenProps) {
  const z = useZinnen(rooms);
  const { extraLezers, nietLezers } = inhoud;
  const lezerVan = (id: string) => antwoord?.gezin.find(({ persoonId }) => persoonId === id);
  const here = mensen.filter(({ id, ongeboren }) => !ongeboren && lezerVan(id) !== undefined);
  const others = here.filter(({ id }) => {
    const lezer = lezerVan(id);
    return !nietLezers.includes(id) && (lezer?.leest !== true || lezer.reden === 'gekozen');
  });
  const standaard = here.filter(
    ({ id }) =>
      nietLezers.includes(id) || (lezerVan(id)?.leest === true && lezerVan(id)?.reden !== 'gekozen'),
  );
  const danger = antwoord?.gevaarNoemen === true || inhoud.gevaar !== '' || inhoud.gedaan !== '';
  if (inhoud.delen === 'niet' || (here.length === 0 && !danger)) return null;
  return (
    <>
      <details className="notitie__meer" open={extraLezers.length + nietLezers.length > 0 || undefined}>
        <summary>{z.tijdlijn.ookLezen}</summary>
        <div className="form">
          {others.length === 0 ? null : (
            <MensenChips
              legend={z.tijdlijn.ookLezenWie}
              mensen={others}
              values={extraLezers}
              onValuesChange={(gekozen) => onChange({ extraLezers: gekozen })}
            />
          )}
          {standaard.length === 0 ? null : (
            <MensenChips
              legend={z.tijdlijn.nietLezenWie}
              mensen={standaard}
              values={nietLezers}
              onValuesChange={(gekozen) => onChange({ nietLezers: gekozen })}
            />
          )}
        </div>
      </details>
      {danger ? (
        <GevaarVelden {...{ inhoud, mensen, fouten, onChange }} standen={antwoord?.standen ?? []} />
      ) : null}
    </>
  );
}
