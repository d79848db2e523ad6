import { dilemma } from '@rondom/taal/schermen/dilemma';
import { useZinnen } from '../../platform/taal.tsx';
import type { NeemMeeProps } from '../bord/NeemMee.tsx';
import type { Regiokeus } from '../regiocijfers/regiokeus.ts';
import { readBeeld, type Getal } from './use-zaken.ts';

const rooms = { dilemma };

/** The patterns as a table to take along: with the guard of what leaves the house. */
export function useBeeldblad(keus: Regiokeus): NeemMeeProps {
  const alles = useZinnen(rooms).dilemma;
  const z = alles.beeld;
  const getal = ({ van, tot }: Getal): string => z.getal(van, tot);
  const naam = (soort: string): string => alles.organisatie[soort] ?? alles.anders;
  return {
    label: z.mee,
    uitleg: z.meeUitleg,
    maak: async () => {
      const stand = await readBeeld({ ...keus, uitvoer: true });
      return {
        naam: z.bestand(stand.totEnMet),
        blad: {
          uitleg: [alles.titel, z.lead(stand.van, stand.totEnMet), z.meeUitleg],
          kop: [z.soortKop, z.gemeld, z.lopend, z.teLaat, z.helft],
          rijen: [
            ...stand.soorten.map((rij) => [
              alles.soort[rij.soort],
              ...[getal(rij.alle), getal(rij.lopend), getal(rij.teLaat), rij.mediaan],
            ]),
            ...stand.paren.map((rij) => [
              z.paar(naam(rij.een), naam(rij.ander)),
              ...[getal(rij.alle), getal(rij.lopend), getal(rij.teLaat), rij.mediaan],
            ]),
            ...stand.uitkomsten.map(({ uitkomst, aantal }) => [
              alles.uitkomst[uitkomst],
              ...[getal(aantal), '', '', null],
            ]),
          ],
        },
      };
    },
  };
}
