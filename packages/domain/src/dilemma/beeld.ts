import { schermAf, somVanGetoond, type Getal } from '../bord/index.ts';
import { mediaanVan } from '../kern/index.ts';
import { dilemmasoorten, dilemmauitkomsten, type Dilemmasoort, type Dilemmauitkomst } from './soorten.ts';

/** One dilemma as the region counts it: no family, no person, of an organisation its kind alone. */
export interface Dilemmafeit {
  readonly regio: string;
  readonly soort: Dilemmasoort;
  readonly organisaties: readonly string[];
  /** Days from raising to settling, or to today. */
  readonly dagen: number;
  readonly loopt: boolean;
  readonly laat: boolean;
  readonly uitkomst: Dilemmauitkomst | null;
}

export interface Beeldregel {
  readonly alle: Getal;
  readonly lopend: Getal;
  readonly teLaat: Getal;
  /** Half took at least so many days; undefined of a handful. */
  readonly mediaan: number | undefined;
}

export interface Dilemmabeeld extends Beeldregel {
  readonly soorten: readonly (Beeldregel & { readonly soort: Dilemmasoort })[];
  /** Kind of organisation × kind of dilemma; zero where there was none. */
  readonly vlakken: readonly {
    readonly organisatie: string;
    readonly alle: Getal;
    readonly cellen: readonly { readonly soort: Dilemmasoort; readonly aantal: Getal }[];
  }[];
  readonly paren: readonly (Beeldregel & { readonly een: string; readonly ander: string })[];
  readonly uitkomsten: readonly { readonly uitkomst: Dilemmauitkomst; readonly aantal: Getal }[];
}

type Tel = (kies: (feit: Dilemmafeit) => boolean) => Getal;

/** Every count is guarded per region before it is added: no total lets anybody find a handful by taking others away. */
function teller(feiten: readonly Dilemmafeit[], drempel: number): Tel {
  const regios = [...new Set(feiten.map(({ regio }) => regio))];
  return (kies) =>
    somVanGetoond(
      regios.map((regio) =>
        schermAf(feiten.filter((feit) => feit.regio === regio && kies(feit)).length, drempel),
      ),
    );
}

const meeste = (a: Getal, b: Getal): number => bovengrens(b) - bovengrens(a);
const bovengrens = (getal: Getal): number => (getal.soort === 'precies' ? getal.aantal : getal.tot);

/** Each two kinds of organisation that a dilemma was between, once, in the order of the alphabet. */
export const parenVan = (organisaties: readonly string[]): readonly (readonly [string, string])[] => {
  const rij = [...new Set(organisaties)].sort();
  return rij.flatMap((een, at) => rij.slice(at + 1).map((ander) => [een, ander] as const));
};

/**
 * The patterns of a region: which kind of question comes back, between which kinds of organisation, how long it takes
 * and how it ends.
 * @source Afspraak van Rondom: een aantal onder de vijf wijst mensen aan; buiten de deur onder de tien
 */
export function schermDilemmas(feiten: readonly Dilemmafeit[], drempel: number): Dilemmabeeld {
  const tel = teller(feiten, drempel);
  const regel = (kies: (feit: Dilemmafeit) => boolean): Beeldregel => {
    const dagen = feiten.filter(kies).map((feit) => feit.dagen);
    return {
      alle: tel(kies),
      lopend: tel((feit) => kies(feit) && feit.loopt),
      teLaat: tel((feit) => kies(feit) && feit.laat && feit.loopt),
      mediaan: dagen.length < drempel ? undefined : mediaanVan(dagen),
    };
  };
  const organisaties = [...new Set(feiten.flatMap((feit) => feit.organisaties))];
  const paren = new Map(
    feiten.flatMap((feit) => parenVan(feit.organisaties).map((paar) => [paar.join('|'), paar] as const)),
  );
  return {
    ...regel(() => true),
    soorten: dilemmasoorten
      .map((soort) => ({ soort, ...regel((feit) => feit.soort === soort) }))
      .filter(({ alle }) => bovengrens(alle) > 0),
    vlakken: organisaties
      .map((organisatie) => ({
        organisatie,
        alle: tel((feit) => feit.organisaties.includes(organisatie)),
        cellen: dilemmasoorten.map((soort) => ({
          soort,
          aantal: tel((feit) => feit.soort === soort && feit.organisaties.includes(organisatie)),
        })),
      }))
      .sort((a, b) => meeste(a.alle, b.alle)),
    paren: [...paren.values()]
      .map(([een, ander]) => ({
        ...{ een, ander },
        ...regel((feit) => feit.organisaties.includes(een) && feit.organisaties.includes(ander)),
      }))
      .sort((a, b) => meeste(a.alle, b.alle)),
    uitkomsten: dilemmauitkomsten
      .map((uitkomst) => ({ uitkomst, aantal: tel((feit) => feit.uitkomst === uitkomst) }))
      .filter(({ aantal }) => bovengrens(aantal) > 0)
      .sort((a, b) => meeste(a.aantal, b.aantal)),
  };
}
