/** Chance that is the same for the same seed (mulberry32). */
export interface Toeval {
  /** From 0 up to, not including, 1. */
  los(): number;
  /** Whole, from `van` up to and including `tot`. */
  heel(van: number, tot: number): number;
  kans(kans: number): boolean;
  kies<T>(uit: readonly T[]): T;
  /** A count around a mean, never below zero. */
  rond(gemiddeld: number): number;
}

export function maakToeval(zaad: number): Toeval {
  let stand = zaad >>> 0;
  const los = (): number => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = stand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const kies = <T>(uit: readonly T[]): T => {
    const found = uit[Math.floor(los() * uit.length)];
    if (found === undefined) throw new RangeError('nothing to choose from');
    return found;
  };
  return {
    los,
    heel: (van, tot) => van + Math.floor(los() * (tot - van + 1)),
    kans: (kans) => los() < kans,
    kies,
    rond: (gemiddeld) => {
      // Knuth's way to a Poisson count; means here stay small.
      const grens = Math.exp(-gemiddeld);
      let n = 0;
      for (let p = los(); p > grens; p *= los()) n += 1;
      return n;
    },
  };
}
