import {
  decideDraaiTerug,
  decideNeemOver,
  decideOntvang,
  decideTrekImportIn,
} from '@rondom/domain/wachtimport';
import { getPlainDate, type PlainDate } from '@rondom/domain/kern';
import type { Regelinhoud } from './taak/regel.ts';
import type { ImportRow, KandidaatRow, RegelRow, TellingRow } from './wachtimport.store.ts';

const som = (rijen: readonly TellingRow[], waar: (rij: TellingRow) => boolean): number =>
  rijen.filter(waar).reduce((n, { aantal }) => n + aantal, 0);

export function tellingenVan(rijen: readonly TellingRow[]) {
  const met = (uitkomst: TellingRow['uitkomst']) => som(rijen, (rij) => rij.uitkomst === uitkomst);
  const besloten = som(rijen, ({ keuze }) => keuze === 'zelfde' || keuze === 'nieuw');
  return {
    totaal: som(rijen, () => true),
    fout: met('fout'),
    nieuw: met('nieuw'),
    zeker: met('zeker'),
    twijfel: met('twijfel'),
    twijfelOpen: som(rijen, ({ uitkomst, keuze }) => uitkomst === 'twijfel' && keuze === null),
    looptAl: met('looptAl'),
    alOvergenomen: met('alOvergenomen'),
    overTeNemen: met('nieuw') + met('zeker') + besloten,
    overgenomen: som(rijen, ({ gevolg }) => gevolg === 'overgenomen'),
    gevraagd: som(rijen, ({ gevolg }) => gevolg === 'gevraagd'),
    nietOvergenomen: som(rijen, ({ gevolg }) => gevolg === 'nietOvergenomen'),
  };
}
export type Tellingen = ReturnType<typeof tellingenVan>;

/** What may be done now; `tellingen` where they were counted. */
function actiesVan({ stand, overgenomenOp }: ImportRow, tellingen: Tellingen | undefined, today: PlainDate) {
  const dag = overgenomenOp === null ? undefined : getPlainDate(overgenomenOp);
  return [
    ...(decideOntvang(stand).ok ? (['controleer'] as const) : []),
    ...(tellingen !== undefined && decideNeemOver(stand, tellingen).ok ? (['neemOver'] as const) : []),
    ...(decideTrekImportIn(stand).ok ? (['trekIn'] as const) : []),
    ...(decideDraaiTerug(stand, dag, today).ok ? (['draaiTerug'] as const) : []),
  ];
}

export function importView(row: ImportRow, today: PlainDate, tellingen?: Tellingen) {
  const { id, naam, ontvangenOp, stand, gebreken, verwerkt, overgenomenOp, versie } = row;
  return {
    ...{ id, naam, stand, verwerkt, overgenomenOp, versie },
    ontvangenOp: ontvangenOp.toISOString(),
    gebreken: [...gebreken],
    acties: actiesVan(row, tellingen, today),
  };
}

export function regelView(
  row: RegelRow,
  inhoud: Regelinhoud | undefined,
  kandidaten: readonly KandidaatRow[],
) {
  const { id, nummer, kenmerk, wachtOp, uitkomst, gebreken, sinds, uiterlijk, uiterlijkBestand } = row;
  return {
    ...{ id, nummer, kenmerk, wachtOp, uitkomst, sinds, uiterlijk, uiterlijkBestand },
    gebreken: [...gebreken],
    keuze: row.keuze,
    gevolg: row.gevolg,
    versie: row.versie,
    naam: inhoud?.naam ?? '',
    geboortedatum: inhoud?.geboortedatum ?? '',
    kandidaten: kandidaten.map(kandidaatView),
  };
}

function kandidaatView({ id, eigen, naam, geboortedatum, gezinId, gezin }: KandidaatRow) {
  const known = eigen && naam !== null && gezinId !== null && gezin !== null;
  return { id, eigen: known ? { naam, geboortedatum, gezinId, gezin } : null };
}
