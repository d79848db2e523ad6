/** Chance that is the same every time: drawn from a seed, so that a family is the same family on every day. */
export interface Reeks {
  /** From 0 up to 1. */
  deel(): number;
  /** A whole number, both ends included. */
  tussen(laagste: number, hoogste: number): number;
  /** Whether something happens that does so in this share of cases. */
  kans(aandeel: number): boolean;
  kies<T>(uit: readonly T[]): T;
  /** One of them, by weight. */
  weeg<T>(uit: readonly (readonly [T, number])[]): T;
  /** The same in another order. */
  schud<T>(wat: readonly T[]): T[];
}

/** A number of 32 bits for a text (FNV-1a). */
function hash(tekst: string): number {
  let waarde = 0x811c9dc5;
  for (const teken of tekst) waarde = Math.imul(waarde ^ (teken.codePointAt(0) ?? 0), 0x01000193);
  return waarde >>> 0;
}

/** A series of its own for every seed (mulberry32). */
export function createReeks(zaad: string): Reeks {
  let stand = hash(zaad);
  const deel = (): number => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(stand ^ (stand >>> 15), stand | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const tussen = (laagste: number, hoogste: number): number =>
    laagste + Math.floor(deel() * (hoogste - laagste + 1));
  const kies = <T>(uit: readonly T[]): T => {
    if (uit.length === 0) throw new RangeError('nothing to choose from');
    return uit[tussen(0, uit.length - 1)] as T;
  };
  return {
    deel,
    tussen,
    kans: (aandeel) => deel() < aandeel,
    kies,
    weeg: (uit) => {
      let rest = deel() * uit.reduce((som, [, gewicht]) => som + gewicht, 0);
      const gekozen = uit.find(([, gewicht]) => (rest -= gewicht) < 0) ?? uit.at(-1);
      if (gekozen === undefined) throw new RangeError('nothing to weigh');
      return gekozen[0];
    },
    schud: (wat) => {
      const over = [...wat];
      return wat.map(() => over.splice(tussen(0, over.length - 1), 1)[0] as (typeof wat)[number]);
    },
  };
}
