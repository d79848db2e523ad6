import { tijdlijn } from '@rondom/taal/schermen/tijdlijn';
import { useMemo } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { Lid } from '../gezin/contract.ts';
import { Lezers } from './Lezers.tsx';
import { MeerKeuzes } from './MeerKeuzes.tsx';
import { MensenChips } from './MensenChips.tsx';
import { useMensen } from './mensen.ts';
import { Geheimen } from './Geheimen.tsx';
import { keuzeOf, type NotitieInhoud } from './notitie-inhoud.ts';
import { velden, type Veldfouten } from './notitie-velden.ts';
import { OokLezen } from './OokLezen.tsx';
import type { Geheimsturing } from './use-geheimplekken.ts';
import { useLezers } from './use-lezers.ts';

const rooms = { tijdlijn };

interface NotitieVeldenProps {
  gezinId: string;
  leden: readonly Lid[];
  inhoud: NotitieInhoud;
  onChange: (part: Partial<NotitieInhoud>) => void;
  fouten: Veldfouten;
  geheim: Geheimsturing;
}

const SOORTEN = ['huisbezoek', 'telefoon', 'bericht', 'overleg'] as const;
const DEELKEUZES = ['nu', 'volgendeWerkdag', 'niet'] as const;

/** What, about whom, the text, and straight under it who will be able to read it. */
export function NotitieVelden({ gezinId, leden, inhoud, onChange, fouten, geheim }: NotitieVeldenProps) {
  const z = useZinnen(rooms);
  const mensen = useMensen(leden);
  const lezers = useLezers(
    gezinId,
    useMemo(() => keuzeOf(inhoud), [inhoud]),
  );
  return (
    <>
      <RadioChips
        legend={z.tijdlijn.wat}
        options={SOORTEN.map((soort) => ({ value: soort, label: z.tijdlijn.soort[soort] }))}
        value={inhoud.soort}
        onValueChange={(soort) => onChange({ soort })}
      />
      <MensenChips
        id={velden.over}
        legend={z.tijdlijn.over}
        error={fouten(velden.over)}
        mensen={mensen}
        values={inhoud.over}
        onValuesChange={(over) => onChange({ over })}
      />
      <MensenChips
        legend={z.tijdlijn.erbij}
        mensen={mensen.filter(({ ongeboren }) => !ongeboren)}
        values={inhoud.aanwezig}
        onValuesChange={(aanwezig) => onChange({ aanwezig })}
      />
      <TextArea
        id={velden.tekst}
        label={z.tijdlijn.tekst}
        error={fouten(velden.tekst)}
        data-focus-first
        lang="nl"
        rows={6}
        value={inhoud.tekst}
        onChange={(event) => onChange({ tekst: event.target.value })}
      />
      <Geheimen
        tekst={inhoud.tekst}
        plekken={geheim.plekken}
        mensen={mensen}
        onHaalWeg={geheim.haalWeg}
        onDeelNiet={geheim.deelNiet}
      />
      <Lezers query={lezers} mensen={mensen} niet={inhoud.delen === 'niet'} />
      <RadioChips
        legend={z.tijdlijn.delen}
        options={DEELKEUZES.map((keuze) => ({ value: keuze, label: z.tijdlijn.deel[keuze] }))}
        value={inhoud.delen}
        onValueChange={(delen) => onChange({ delen })}
      />
      <OokLezen {...{ inhoud, mensen, fouten, onChange }} antwoord={lezers.data} />
      <MeerKeuzes {...{ inhoud, mensen, fouten, onChange }} />
    </>
  );
}
