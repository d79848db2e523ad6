import { gezin } from '@rondom/taal/schermen/gezin';
import { useZinnen } from '../../../platform/taal.tsx';
import type { Blik } from '../../gezin/blik.ts';
import { codeZin } from '../../gezin/code-zin.ts';
import type { Stand } from './use-standen.ts';

const rooms = { gezin };

/** A danger in one sentence, as the banner says it. */
export function useStandzin(blik: Blik): (stand: Stand) => string {
  const z = useZinnen(rooms).gezin.letOp;
  return ({ soort, gevaarPersoonId, voorPersoonId }) => {
    const van = gevaarPersoonId === null ? undefined : blik.roep(gevaarPersoonId);
    const voor = voorPersoonId === null ? [] : [blik.roep(voorPersoonId)];
    if (soort === 'meldergeheim') return z.melder;
    return soort === 'geheimadres' ? z.adres(voor, van) : z.gevaar(codeZin(z.stand, soort), van, voor);
  };
}
