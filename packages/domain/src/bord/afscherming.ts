/** Below this a count on a screen points at people. */
export const drempelScherm = 5;
/** And below this one that leaves the house. */
export const drempelPublicatie = 10;

/** A count as its reader may know it: exact, or no closer than between two numbers. */
export type Getal =
  | { readonly soort: 'precies'; readonly aantal: number }
  | { readonly soort: 'tussen'; readonly van: number; readonly tot: number };

/** Children who wait too long in one region. */
export interface Regiotelling {
  readonly regio: string;
  /** Undefined: nobody wrote down in which province the region lies. */
  readonly provincie: string | undefined;
  /** The reader is mandated for it and may open its rows. */
  readonly eigen: boolean;
  readonly aantal: number;
}

export interface Gebiedstelling {
  readonly regios: readonly (Omit<Regiotelling, 'aantal'> & { readonly getal: Getal })[];
  readonly provincies: readonly {
    readonly provincie: string;
    readonly eigen: boolean;
    readonly getal: Getal;
  }[];
  readonly land: Getal;
}

const precies = (aantal: number): Getal => ({ soort: 'precies', aantal });

/** A count of others: nobody and many are said, few are only said to be few. */
export const schermAf = (aantal: number, drempel: number): Getal =>
  aantal > 0 && aantal < drempel ? { soort: 'tussen', van: 1, tot: drempel - 1 } : precies(aantal);

const grenzen = (getal: Getal): readonly [number, number] =>
  getal.soort === 'precies' ? [getal.aantal, getal.aantal] : [getal.van, getal.tot];

/**
 * A sum of what is shown, and of nothing else: it is as vague as its parts together, so that no part can be found by
 * taking the others from it. Whoever sees the parts could have made it himself.
 */
export function somVanGetoond(getallen: readonly Getal[]): Getal {
  const [van, tot] = getallen.map(grenzen).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  return van === tot ? precies(van) : { soort: 'tussen', van, tot };
}

/**
 * The counts of all regions as this reader may see them. Regions are the only numbers that are said; province and country
 * are sums of what is said. So no total, no other day and no other table lets anyone subtract.
 * @source Afspraak van Rondom: wie de rijen mag openen ziet precieze aantallen; anderen zien onder de vijf 1–4
 */
export function schermGebieden(tellingen: readonly Regiotelling[]): Gebiedstelling {
  return gebiedenMet(tellingen, ({ eigen, aantal }) =>
    eigen ? precies(aantal) : schermAf(aantal, drempelScherm),
  );
}

/**
 * The same for who may read everything: a mandate does not make a published count larger.
 * @source Afspraak van Rondom: gepubliceerde en uitgevoerde aantallen zijn tien of meer
 */
export function publiceerGebieden(tellingen: readonly Regiotelling[]): Gebiedstelling {
  return gebiedenMet(tellingen, ({ aantal }) => schermAf(aantal, drempelPublicatie));
}

function gebiedenMet(
  tellingen: readonly Regiotelling[],
  getalVan: (telling: Regiotelling) => Getal,
): Gebiedstelling {
  const regios = tellingen.map((telling) => ({
    regio: telling.regio,
    provincie: telling.provincie,
    eigen: telling.eigen,
    getal: getalVan(telling),
  }));
  const namen = [...new Set(regios.flatMap(({ provincie }) => provincie ?? []))].sort();
  return {
    regios,
    provincies: namen.map((naam) => {
      const leden = regios.filter(({ provincie }) => provincie === naam);
      return {
        provincie: naam,
        eigen: leden.every(({ eigen }) => eigen),
        getal: somVanGetoond(leden.map(({ getal }) => getal)),
      };
    }),
    land: somVanGetoond(regios.map(({ getal }) => getal)),
  };
}
