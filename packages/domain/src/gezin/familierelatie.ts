import { datumgrenzen, type OnvolledigeDatum, type PlainDate } from '../kern/index.ts';
import type { PersoonId } from './ids.ts';

/** What `van` is of `naar`: `ouder` means `van` is a parent of `naar`. */
export const familierelatiesoorten = [
  'ouder',
  'stiefouder',
  'pleegouder',
  'grootouder',
  'broerOfZus',
  'voogd',
  'netwerk',
] as const;
export type Familierelatiesoort = (typeof familierelatiesoorten)[number];

/** `gescheiden`: that they were together is known, how is not. */
export const partnersoorten = ['huwelijk', 'partnerschap', 'samenwonend', 'gescheiden'] as const;
export type Partnersoort = (typeof partnersoorten)[number];

/** Dates as the source gave them; `tot` of `0000` means: ended, unknown when. `tot` itself does not count. */
export interface Relatieperiode {
  readonly vanaf?: OnvolledigeDatum | undefined;
  readonly tot?: OnvolledigeDatum | undefined;
}

interface Tussen extends Relatieperiode {
  readonly van: PersoonId;
  readonly naar: PersoonId;
}

export type Partnerrelatie = Tussen & { readonly soort: 'partner'; readonly partnersoort: Partnersoort };
export type Familierelatie = Partnerrelatie | (Tussen & { readonly soort: Familierelatiesoort });

/** Whether a relation certainly still holds on a day. An end of unknown day has come. */
export function relatieGeldtOp(relatie: Relatieperiode, dag: PlainDate): boolean {
  if (relatie.tot !== undefined) {
    const einde = datumgrenzen(relatie.tot);
    if (einde === undefined || einde.eerste <= dag) return false;
  }
  const begin = relatie.vanaf === undefined ? undefined : datumgrenzen(relatie.vanaf);
  return begin === undefined || begin.eerste <= dag;
}

/** The parents of a child, in the order recorded. */
export function oudersVan(relaties: readonly Familierelatie[], kind: PersoonId): PersoonId[] {
  return [...new Set(relaties.filter((r) => r.soort === 'ouder' && r.naar === kind).map((r) => r.van))];
}

/** The children of a person. */
export function kinderenVan(relaties: readonly Familierelatie[], ouder: PersoonId): PersoonId[] {
  return [...new Set(relaties.filter((r) => r.soort === 'ouder' && r.van === ouder).map((r) => r.naar))];
}

/** Brothers and sisters: who shares a parent, or is recorded as one. */
export function broersEnZussenVan(relaties: readonly Familierelatie[], kind: PersoonId): PersoonId[] {
  const viaOuders = oudersVan(relaties, kind).flatMap((ouder) => kinderenVan(relaties, ouder));
  const genoemd = relaties.flatMap((r) =>
    r.soort !== 'broerOfZus' ? [] : r.van === kind ? [r.naar] : r.naar === kind ? [r.van] : [],
  );
  return [...new Set([...viaOuders, ...genoemd])].filter((persoon) => persoon !== kind);
}

const other = (relatie: Tussen, persoon: PersoonId): PersoonId =>
  relatie.van === persoon ? relatie.naar : relatie.van;
const partnershipsOf = (relaties: readonly Familierelatie[], persoon: PersoonId): Partnerrelatie[] =>
  relaties.filter((r) => r.soort === 'partner').filter((r) => r.van === persoon || r.naar === persoon);
const together = (relatie: Partnerrelatie, dag: PlainDate): boolean =>
  relatie.partnersoort !== 'gescheiden' && relatieGeldtOp(relatie, dag);

/** With whom a person is together on a day. */
export function partnersOp(
  relaties: readonly Familierelatie[],
  persoon: PersoonId,
  dag: PlainDate,
): PersoonId[] {
  return partnershipsOf(relaties, persoon)
    .filter((relatie) => together(relatie, dag))
    .map((relatie) => other(relatie, persoon));
}

/** With whom a person was together and on that day is not. */
export function exPartnersOp(
  relaties: readonly Familierelatie[],
  persoon: PersoonId,
  dag: PlainDate,
): PersoonId[] {
  const nu = new Set(partnersOp(relaties, persoon, dag));
  const ooit = partnershipsOf(relaties, persoon)
    .filter((relatie) => !together(relatie, dag) && hasBegun(relatie, dag))
    .map((relatie) => other(relatie, persoon));
  return [...new Set(ooit)].filter((partner) => !nu.has(partner));
}

function hasBegun(relatie: Relatieperiode, dag: PlainDate): boolean {
  const begin = relatie.vanaf === undefined ? undefined : datumgrenzen(relatie.vanaf);
  return begin === undefined || begin.eerste <= dag;
}
