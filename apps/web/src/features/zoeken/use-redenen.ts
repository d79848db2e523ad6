import { zoeken } from '@rondom/taal/schermen/zoeken';
import { useZinnen } from '../../platform/taal.tsx';

const rooms = { zoeken };

interface Reden {
  readonly soort: keyof (typeof zoeken)['nl']['reden'];
  readonly naam?: string;
}

/** What a row with the name and the birth in it does not show by itself. */
const nietTeZien: readonly string[] = ['vroegereNaam', 'partnernaam'];

/** Why somebody is proposed, in a few words: everything, or only what the row itself does not show. */
export function useRedenen(): (redenen: readonly Reden[], alles?: boolean) => string {
  const z = useZinnen(rooms).zoeken.reden;
  return (redenen, alles = false) =>
    redenen
      .filter(({ soort }) => alles || nietTeZien.includes(soort))
      .map(({ soort, naam = '' }) => {
        const zin = z[soort];
        return typeof zin === 'string' ? zin : zin(naam);
      })
      .join(' · ');
}
