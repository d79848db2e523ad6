/** Rows that somebody might write himself: in his own name, and about a family that nobody stands around yet. */
import type { Actor } from '../../apps/api/src/platform/actor.ts';

export type Rij = Readonly<Record<string, unknown>>;

/** A family of the stage without anybody in it or around it. */
export const leegGezin = '8999999998';

const isGebruiker = (kolom: string): boolean =>
  /^(gebruiker_id|schrijver_id|verteld_aan)$|(^|_)door$/.test(kolom);
const personen = new Set(['persoon_id', 'gever_persoon_id', 'stem_persoon_id', 'gevraagd_persoon_id']);

/** A moment, not a day: what somebody writes down now. */
const isMoment = (waarde: unknown): boolean =>
  typeof waarde === 'string' && /^\d{4}-\d\d-\d\dT\d\d:/.test(waarde);

/** The row as this actor would write it about this family: by himself and now, about a colleague, and at an empty family. */
export function alsEigen(rij: Rij, actor: Actor, nu: string): readonly Rij[] {
  const eigen = Object.fromEntries(
    Object.entries(rij).map(([kolom, waarde]) => {
      if (isGebruiker(kolom) && waarde !== null) return [kolom, actor.gebruikerId];
      if (personen.has(kolom) && actor.persoonId !== null) return [kolom, actor.persoonId];
      if (kolom === 'organisatie_id' && actor.organisatieId !== null) return [kolom, actor.organisatieId];
      if (isMoment(waarde)) return [kolom, nu];
      return [kolom, waarde];
    }),
  );
  const collega = 'gebruiker_id' in rij ? [{ ...eigen, gebruiker_id: rij['gebruiker_id'] }] : [];
  const leeg = 'gezin_id' in rij ? [{ ...eigen, gezin_id: leegGezin }] : [];
  return [eigen, ...collega, ...leeg];
}
