import { Refused } from '../../platform/problem.ts';

/** A secret in the text that was just refused: where, what, and the readers from whom it is secret. */
export interface Geheimplek {
  readonly van: number;
  readonly tot: number;
  readonly soort: string;
  readonly niet: readonly string[];
}

const isPlek = (value: unknown): value is Geheimplek =>
  typeof value === 'object' &&
  value !== null &&
  'van' in value &&
  'tot' in value &&
  'niet' in value &&
  typeof value.van === 'number' &&
  typeof value.tot === 'number' &&
  Array.isArray(value.niet);

/** What the refusal of a text marks in it; nothing when it was refused for another reason. */
export function geheimplekkenVan(failure: unknown): readonly Geheimplek[] {
  if (!(failure instanceof Refused)) return [];
  return failure.problem.refusals.flatMap(({ kind, plekken }) =>
    kind === 'geheimInTekst' && Array.isArray(plekken) ? plekken.filter(isPlek) : [],
  );
}

/** In place of what was taken out. */
const WEG = '…';

/** The text without one of its secrets, and where the others stand then. */
export function haalWeg(
  tekst: string,
  plekken: readonly Geheimplek[],
  weg: Geheimplek,
): { tekst: string; plekken: readonly Geheimplek[] } {
  const korter = weg.tot - weg.van - WEG.length;
  return {
    tekst: tekst.slice(0, weg.van) + WEG + tekst.slice(weg.tot),
    plekken: plekken
      .filter((plek) => plek !== weg)
      .map((plek) =>
        plek.van < weg.tot ? plek : { ...plek, van: plek.van - korter, tot: plek.tot - korter },
      ),
  };
}

/** Without one reader, what is secret from nobody who reads is no secret here. */
export const zonderLezer = (plekken: readonly Geheimplek[], persoonId: string): readonly Geheimplek[] =>
  plekken.flatMap((plek) => {
    const niet = plek.niet.filter((id) => id !== persoonId);
    return niet.length === 0 ? [] : [{ ...plek, niet }];
  });
