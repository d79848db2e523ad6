import type { wiedoetwat } from '@rondom/taal/schermen/wiedoetwat';
import type { Cel, Rij, Rol, Wie } from './use-wiedoetwat.ts';

type Zinnen = (typeof wiedoetwat)['nl'];

/** What somebody in a row is called, for who works with the family. */
export function wieNaam(wie: Wie, z: Zinnen): string {
  if (wie.soort === 'zelf')
    return z.zelf(wie.personen.map(({ roepnaam }) => roepnaam ?? z.onbekend).join(', '));
  if (wie.soort === 'gezagderde') return z.gezagderde;
  if (wie.instantie !== null) return z.instantie[wie.instantie];
  return wie.naam ?? z.onbekend;
}

export const wieSleutel = (wie: Wie): string =>
  `${wie.soort}:${wie.id ?? wie.instantie ?? wie.personen.map(({ id }) => id).join()}`;

/** Somebody who stands for himself is a person like any other, one column each. */
const alsPersonen = (wie: Wie): Wie[] =>
  wie.soort === 'zelf'
    ? wie.personen.map(({ id, roepnaam }) => ({ ...wie, soort: 'persoon', personen: [], id, naam: roepnaam }))
    : [wie];

/** Everybody with a part, in order of first appearance. */
export function kolommen(rijen: readonly Rij[]): Wie[] {
  const gevonden = new Map<string, Wie>();
  for (const { cellen } of rijen)
    for (const wie of cellen.flatMap((cel) => alsPersonen(cel.wie)))
      if (!gevonden.has(wieSleutel(wie))) gevonden.set(wieSleutel(wie), wie);
  return [...gevonden.values()];
}

/** The parts of one column in one row. */
export const rollenVan = (rij: Rij, wie: Wie): Rol[] =>
  rij.cellen
    .filter((cel) => alsPersonen(cel.wie).some((een) => wieSleutel(een) === wieSleutel(wie)))
    .map(({ rol }) => rol);

/** Cells that say the same of several: the same source, the same last day. A line by hand stands alone. */
export function bijeen(cellen: readonly Cel[]): Cel[][] {
  const groepen = new Map<string, Cel[]>();
  for (const cel of cellen) {
    const sleutel =
      cel.regel === null ? [cel.bron, cel.artikel, cel.totEnMet, cel.wie.bij].join('|') : cel.regel.id;
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), cel]);
  }
  return [...groepen.values()];
}
