import { gezinsnaam, type Naam } from '../gezin/index.ts';
import type { GenoemdPersoon } from './melding.ts';

const order = { ouder: 0, kind: 1, ander: 2 } as const satisfies Record<GenoemdPersoon['rol'], number>;

/** A name as told, "Linda van Dalen": what follows the first name, small words before the surname apart. */
function naamOf(tekst: string): Naam {
  const [, ...rest] = tekst.trim().split(/\s+/);
  const at = rest.findIndex((word) => word.charAt(0) !== word.charAt(0).toLocaleLowerCase('nl'));
  if (rest.length === 0) return {};
  if (at < 0) return { geslachtsnaam: rest.join(' ') };
  return { voorvoegsel: rest.slice(0, at).join(' '), geslachtsnaam: rest.slice(at).join(' ') };
}

/**
 * The name of a family that is made from a melding, from the parents and children the reporter named: "Van Dalen –
 * Verhoeven". Undefined when no surname was told; then the worker gives one.
 */
export function gezinsnaamUitMelding(personen: readonly GenoemdPersoon[]): string | undefined {
  const leden = personen.filter(({ rol }) => rol !== 'ander').sort((a, b) => order[a.rol] - order[b.rol]);
  return gezinsnaam(leden.map(({ naam }) => naamOf(naam ?? '')));
}
