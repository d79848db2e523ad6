import type { Gezin } from '../gezin/contract.ts';

export interface Contactpersoon {
  readonly id: string;
  /** Day of the first contact; undefined while it is still to come. */
  readonly gesprokenOp: string | undefined;
}

export interface Contactstand {
  readonly personen: readonly Contactpersoon[];
  /** Children of the measure of whom nobody knows who has gezag. */
  readonly gezagNietBekend: readonly string[];
}

/**
 * With whom a measure asks a first contact: each of its children, and each parent with gezag over one of them.
 * Besluit Jeugdwet art. 4.2.2. The API decides; this only shows who is missing. Gezag that was only told is not known.
 */
export function contactstand({ leden, maatregelen }: Gezin, maatregelId: string): Contactstand {
  const found = maatregelen.find(({ id }) => id === maatregelId);
  if (found === undefined) return { personen: [], gezagNietBekend: [] };
  const children = leden
    .filter(({ id }) => found.kinderen.includes(id))
    .map(({ id, gezag }) => ({ id, gezag: gezag.filter(({ bron }) => bron !== 'verteld') }));
  const holders = children.flatMap(({ gezag }) => gezag.map(({ houderId }) => houderId));
  const ids = [...children.map(({ id }) => id), ...holders.filter((id) => id !== null)];
  return {
    personen: [...new Set(ids)]
      .filter((id) => leden.some((lid) => lid.id === id))
      .map((id) => ({
        id,
        gesprokenOp: found.eersteContacten.find(({ persoonId }) => persoonId === id)?.op,
      })),
    gezagNietBekend: children.filter(({ gezag }) => gezag.length === 0).map(({ id }) => id),
  };
}
