import { schermAf, somVanGetoond, type Getal } from '../bord/index.ts';
import { mediaanVan } from '../kern/index.ts';
import type { Ketenstap, Naar, Van } from './stappen.ts';

/** One way through the chain in one region, exact. */
export interface Ketentelling {
  readonly van: Van;
  readonly naar: Naar;
  /** Different families that went this way. */
  readonly gezinnen: number;
  /** How often the one before stayed. */
  readonly samen: number;
  /** Days between, for each other time; sorted. */
  readonly gatdagen: readonly number[];
}

/** Adds the steps of one family to a region. */
export function telStappen(
  regio: Map<string, { van: Van; naar: Naar; gezinnen: number; samen: number; gatdagen: number[] }>,
  stappen: readonly Ketenstap[],
): void {
  const geweest = new Set<string>();
  for (const { van, naar, gat } of stappen) {
    const key = `${van}|${naar}`;
    const weg = regio.get(key) ?? { van, naar, gezinnen: 0, samen: 0, gatdagen: [] };
    regio.set(key, weg);
    if (!geweest.has(key)) weg.gezinnen += 1;
    geweest.add(key);
    if (gat === undefined) weg.samen += 1;
    else weg.gatdagen.push(gat);
  }
}

/** A way as its reader may know it. */
export interface Ketenweg {
  readonly van: Van;
  readonly naar: Naar;
  readonly gezinnen: Getal;
  readonly samen: Getal;
  /** How often there was at least one day without anybody. */
  readonly metGat: Getal;
  /** Half of them was without anybody for this long, or longer; undefined of a handful. */
  readonly mediaan: number | undefined;
}

/**
 * The ways of several regions together, guarded per region before they are added: no total lets anybody find a handful.
 * @source Afspraak van Rondom: een aantal onder de vijf wijst mensen aan; buiten de deur onder de tien
 */
export function schermKeten(
  regios: readonly (readonly Ketentelling[])[],
  drempel: number,
): readonly Ketenweg[] {
  const wegen = new Map<string, Ketentelling[]>();
  for (const telling of regios.flat()) {
    const key = `${telling.van}|${telling.naar}`;
    wegen.set(key, [...(wegen.get(key) ?? []), telling]);
  }
  return [...wegen.values()].flatMap((tellingen) => {
    const [eerste] = tellingen;
    if (eerste === undefined) return [];
    const som = (van: (telling: Ketentelling) => number): Getal =>
      somVanGetoond(tellingen.map((telling) => schermAf(van(telling), drempel)));
    const gaten = tellingen.flatMap(({ gatdagen }) => gatdagen).filter((dagen) => dagen > 0);
    return [
      {
        van: eerste.van,
        naar: eerste.naar,
        gezinnen: som(({ gezinnen }) => gezinnen),
        samen: som(({ samen }) => samen),
        metGat: som(({ gatdagen }) => gatdagen.filter((dagen) => dagen > 0).length),
        mediaan: gaten.length < drempel ? undefined : mediaanVan(gaten),
      },
    ];
  });
}
