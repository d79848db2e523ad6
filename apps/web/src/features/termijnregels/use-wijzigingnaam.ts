import { termijn } from '@rondom/taal/schermen/termijn';
import { termijnregels } from '@rondom/taal/schermen/termijnregels';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import { duurVan } from './regelwoorden.ts';
import type { Wijziging } from './use-wijzigingen.ts';

const rooms = { termijn, termijnregels };

/** A change in one sentence. */
export function useWijzigingnaam({ kalenderdag, termijnversie }: Wijziging): string {
  const z = useZinnen(rooms);
  const { taal } = useTaal();
  if (kalenderdag) return z.termijnregels.kalenderdag[kalenderdag.wat](kalenderdag.dag);
  if (!termijnversie) return '';
  const { soort, geldigVanaf } = termijnversie;
  const duur = duurVan(taal, z.termijnregels, termijnversie);
  return z.termijnregels.versie(codeZin(z.termijn.soort, soort), duur, geldigVanaf);
}
