import { gezin as gezinZinnen } from '@rondom/taal/schermen/gezin';
import { tijdlijn } from '@rondom/taal/schermen/tijdlijn';
import { useZinnen } from '../../platform/taal.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import { groepeerStanden } from '../gezin/veiligheidsstanden.ts';
import type { Mens } from './mensen.ts';
import { velden, type Veldfouten } from './notitie-velden.ts';
import type { Lezersantwoord } from './use-lezers.ts';

const rooms = { tijdlijn, gezin: gezinZinnen };

export interface Gevaarinhoud {
  gevaar: string;
  gedaan: string;
}

interface GevaarVeldenProps {
  inhoud: Gevaarinhoud;
  standen: Lezersantwoord['standen'];
  mensen: readonly Mens[];
  fouten: Veldfouten;
  onChange: (part: Partial<Gevaarinhoud>) => void;
}

/** Sharing while danger stands: who endangers whom, and in own words what danger and what was done about it. */
export function GevaarVelden({ inhoud, standen, mensen, fouten, onChange }: GevaarVeldenProps) {
  const z = useZinnen(rooms);
  const { letOp } = z.gezin;
  const naam = (id: string | null) => mensen.find((mens) => mens.id === id)?.naam;
  const namen = (ids: readonly string[]) => ids.flatMap((id) => naam(id) ?? []);
  return (
    <div className="notitie__gevaar">
      <Banner tone="amber" title={z.tijdlijn.gevaarTitel}>
        <ul>
          {groepeerStanden(standen).map(({ soort, gevaar, voor }) => (
            <li key={`${soort}${gevaar ?? ''}`}>
              {soort === 'meldergeheim'
                ? letOp.melder
                : soort === 'geheimadres'
                  ? letOp.adres(namen(voor), naam(gevaar))
                  : letOp.gevaar(codeZin(letOp.stand, soort), naam(gevaar), namen(voor))}
            </li>
          ))}
        </ul>
      </Banner>
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
      <TextArea
        id={velden.gedaan}
        label={z.tijdlijn.gedaan}
        hint={z.tijdlijn.gedaanHint}
        error={fouten(velden.gedaan)}
        rows={2}
        lang="nl"
        value={inhoud.gedaan}
        onChange={(event) => onChange({ gedaan: event.target.value })}
      />
      <p className="notitie__klein">{z.tijdlijn.gevaarVerzegeld}</p>
    </div>
  );
}
