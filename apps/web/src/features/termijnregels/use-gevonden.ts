import { zonderLengteNaam, type ZonderLengtecode } from '@rondom/taal';
import { termijn } from '@rondom/taal/schermen/termijn';
import { termijnregels } from '@rondom/taal/schermen/termijnregels';
import { useMemo } from 'react';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import type { Register, Soort } from './use-register.ts';

const rooms = { termijn, termijnregels };
const plat = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

export type Zonder = Register['zonderLengte'][number] & { readonly naam: string };

export interface Gevonden {
  readonly hoofdstukken: readonly { readonly hoofdstuk: string; readonly soorten: readonly Soort[] }[];
  readonly zonderLengte: readonly Zonder[];
  readonly aantal: number;
}

/** What holds every word that was typed: in its name, its chapter, its source or how far that was checked. */
export function useGevonden({ soorten, zonderLengte }: Register, zoek: string): Gevonden {
  const z = useZinnen(rooms);
  const { taal } = useTaal();
  return useMemo(() => {
    const words = plat(zoek).split(/\s+/);
    const past = (...texts: readonly string[]) => {
      const text = plat(texts.join(' '));
      return words.every((word) => text.includes(word));
    };
    const w = z.termijnregels;
    const found = soorten.filter(({ soort, hoofdstuk, versies }) =>
      past(
        codeZin(z.termijn.soort, soort),
        codeZin(w.hoofdstuk, hoofdstuk),
        ...versies.flatMap(({ bron, bronstatus }) => [bron, z.termijn.statusKort[bronstatus]]),
      ),
    );
    const zonder = zonderLengte
      .map((rij) => ({ ...rij, naam: zonderLengteNaam(taal, rij.soort as ZonderLengtecode) }))
      .filter(({ naam, bron, bronstatus }) => past(naam, bron, z.termijn.statusKort[bronstatus]));
    const namen = [...new Set(found.map(({ hoofdstuk }) => hoofdstuk))];
    return {
      hoofdstukken: namen.map((hoofdstuk) => ({
        hoofdstuk,
        soorten: found.filter((een) => een.hoofdstuk === hoofdstuk),
      })),
      zonderLengte: zonder,
      aantal: found.length + zonder.length,
    };
  }, [soorten, zonderLengte, zoek, z, taal]);
}
