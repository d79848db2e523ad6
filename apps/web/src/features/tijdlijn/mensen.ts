import { tijdlijn } from '@rondom/taal/schermen/tijdlijn';
import { useMemo } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import type { Lid } from '../gezin/contract.ts';
import { roepnaamVan, volledigeNaam } from '../gezin/naam.ts';

const rooms = { tijdlijn };

/** Whom a note can name: everybody of the family who lives or is expected. */
export interface Mens {
  readonly id: string;
  readonly rol: Lid['rol'];
  readonly naam: string;
  /** Still to be born: a note can be about it, and it was not there. */
  readonly ongeboren: boolean;
}

const PLAATS: readonly Lid['rol'][] = ['kind', 'ouder', 'partner', 'grootouder', 'netwerk', 'anders'];

/** The people of a family in a fixed order, by first name; by the whole name where two share one. */
export function mensenVan(
  leden: readonly Lid[],
  woord: { readonly ongeboren: string; readonly zonderNaam: string },
): Mens[] {
  const first = (lid: Lid) => roepnaamVan(lid);
  const shared = (lid: Lid) => leden.some((other) => other !== lid && first(other) === first(lid));
  const nameless = (lid: Lid) => (lid.uitgerekendeDatum === null ? woord.zonderNaam : woord.ongeboren);
  return leden
    .filter((lid) => lid.overledenOp === null)
    .map((lid) => ({
      id: lid.id,
      rol: lid.rol,
      ongeboren: lid.uitgerekendeDatum !== null,
      naam: (shared(lid) ? volledigeNaam(lid) : first(lid)) ?? nameless(lid),
    }))
    .sort((a, b) => PLAATS.indexOf(a.rol) - PLAATS.indexOf(b.rol));
}

export function useMensen(leden: readonly Lid[]): Mens[] {
  const z = useZinnen(rooms);
  return useMemo(() => mensenVan(leden, z.tijdlijn), [leden, z]);
}
