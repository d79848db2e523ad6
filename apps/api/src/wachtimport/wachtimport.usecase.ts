import { accept, getPlainDate, refuse, type Outcome } from '@rondom/domain/kern';
import {
  decideDraaiTerug,
  decideNeemOver,
  decideOntvang,
  decideTrekImportIn,
  decideTwijfel,
  verplichteKolommen,
  vrijeKolommen,
  type ImportstandRefusal,
  type Twijfelkeuze,
} from '@rondom/domain/wachtimport';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import * as store from './wachtimport.store.ts';
import { importView, tellingenVan } from './wachtimport.view.ts';

type Write = Aanvraag & { readonly intent: Intent };
interface Written {
  readonly id: Id;
  readonly versie: number;
}
type NotFound = { readonly kind: 'nietGevonden' };
export const nobody = { gezin: null, personen: [] } as const;
export const doelVan = (id?: Id) =>
  ({
    gezin: null,
    resource: 'wachtimport',
    bereik: 'mijn',
    ...(id ? { doel: `wachtimport:${id}` } : {}),
  }) as const;

/** The lists I brought, the newest first, and which columns a list can have. */
export function listImports(gate: Gate, aanvraag: Aanvraag) {
  return gate.read(aanvraag, doelVan(), async (tx) => {
    const imports = (await store.listImports(tx)).map((row) => importView(row, tx.today));
    const value = { imports, verplicht: [...verplichteKolommen], vrij: [...vrijeKolommen] };
    return accept({ value, getoond: nobody });
  });
}

type Imported = ReturnType<typeof importView> & { readonly tellingen: ReturnType<typeof tellingenVan> };

export function readImport(
  gate: Gate,
  aanvraag: Aanvraag,
  id: Id,
): Promise<Outcome<Imported, NotFound | GateRefusal>> {
  return gate.read(aanvraag, doelVan(id), async (tx): Werk<Imported, NotFound> => {
    const row = await store.findImport(tx, id);
    if (!row) return refuse({ kind: 'nietGevonden' });
    const tellingen = tellingenVan(await store.countRegels(tx, id));
    return accept({ value: { ...importView(row, tx.today, tellingen), tellingen }, getoond: nobody });
  });
}

/** Begins a list: its parts come after. */
export function beginImport(
  gate: Gate,
  aanvraag: Write,
  { naam, delen }: { readonly naam: string; readonly delen: number },
): Promise<Outcome<Written, GateRefusal>> {
  return gate.write(aanvraag, doelVan(), async (tx): Werk<Written, never> => {
    const id = await store.insertImport(tx, naam.trim(), delen);
    return accept({ value: { id, versie: 1 }, getoond: nobody });
  });
}

type OntvangRefusal = NotFound | ImportstandRefusal | { readonly kind: 'deelBuitenBestand' };

export function addDeel(
  gate: Gate,
  aanvraag: Write,
  id: Id,
  { nummer, inhoud }: { readonly nummer: number; readonly inhoud: string },
): Promise<Outcome<Written, OntvangRefusal | GateRefusal>> {
  return gate.write(aanvraag, doelVan(id), async (tx): Werk<Written, OntvangRefusal> => {
    const row = await store.lockImport(tx, id);
    if (!row) return refuse({ kind: 'nietGevonden' });
    const open = decideOntvang(row.stand);
    if (!open.ok) return open;
    if (nummer > row.delen) return refuse({ kind: 'deelBuitenBestand' });
    await store.insertDeel(tx, id, nummer, inhoud);
    return accept({ value: { id, versie: row.versie }, getoond: nobody });
  });
}

type StapRefusal =
  | NotFound
  | ImportstandRefusal
  | VersieVerouderd
  | { readonly kind: 'bestandAlOvergenomen' }
  | { readonly kind: 'geenTwijfel' }
  | { readonly kind: 'kandidaatOnbekend' };
type Wat = 'controle' | 'overname' | 'intrekking' | 'terugdraaiing';

async function decideStap(tx: Tx, row: store.ImportRow, wat: Wat): Promise<Outcome<null, StapRefusal>> {
  if (wat === 'controle') return decideOntvang(row.stand);
  if (wat === 'intrekking') return decideTrekImportIn(row.stand);
  if (wat === 'terugdraaiing') {
    const dag = row.overgenomenOp === null ? undefined : getPlainDate(row.overgenomenOp);
    return decideDraaiTerug(row.stand, dag, tx.today);
  }
  const decided = decideNeemOver(row.stand, tellingenVan(await store.countRegels(tx, row.id)));
  if (!decided.ok) return decided;
  return (await store.isBestandOvergenomen(tx, row.id)) ? refuse({ kind: 'bestandAlOvergenomen' }) : decided;
}

const standNa = {
  controle: 'controle',
  overname: 'overnemen',
  intrekking: 'ingetrokken',
  terugdraaiing: 'terugdraaien',
} as const satisfies Record<Wat, store.ImportRow['stand']>;

/** Orders the next step of a list; the work itself is done by a job, but for putting it away. */
export function orderStap(
  gate: Gate,
  aanvraag: Write,
  { id, versie, wat }: { readonly id: Id; readonly versie: number; readonly wat: Wat },
): Promise<Outcome<Written, StapRefusal | GateRefusal>> {
  return gate.write(aanvraag, doelVan(id), async (tx): Werk<Written, StapRefusal> => {
    const row = await store.lockImport(tx, id);
    if (!row) return refuse({ kind: 'nietGevonden' });
    const decided = await decideStap(tx, row, wat);
    if (!decided.ok) return decided;
    const next = matchVersion(row.versie, versie);
    if (!next.ok) return next;
    await store.saveStand(tx, id, standNa[wat]);
    if (wat === 'intrekking') await store.wisImport(tx, id);
    else await tx.enqueue('werkwachtimportaf', { import: id });
    return accept({ value: { id, versie: next.value }, getoond: nobody });
  });
}

export interface Keuze {
  readonly importId: Id;
  readonly regelId: Id;
  readonly versie: number;
  readonly keuze: Twijfelkeuze;
  readonly kandidaat?: Id | undefined;
}

/** A person decides about one doubt: the same child, another child, or leave the line out. */
export function decideRegel(
  gate: Gate,
  aanvraag: Write,
  { importId, regelId, versie, keuze, kandidaat }: Keuze,
): Promise<Outcome<Written, StapRefusal | GateRefusal>> {
  return gate.write(aanvraag, doelVan(importId), async (tx): Werk<Written, StapRefusal> => {
    const row = await store.lockImport(tx, importId);
    const regel = row && (await store.lockRegel(tx, importId, regelId));
    if (!regel) return refuse({ kind: 'nietGevonden' });
    const decided = decideTwijfel(row.stand, regel.uitkomst);
    if (!decided.ok) return decided;
    const next = matchVersion(regel.versie, versie);
    if (!next.ok) return next;
    const kandidaten = await store.listKandidaten(tx, importId, [regelId]);
    const gekozen = keuze === 'zelfde' ? kandidaten.find(({ id }) => id === kandidaat) : undefined;
    if (keuze === 'zelfde' && gekozen === undefined) return refuse({ kind: 'kandidaatOnbekend' });
    await store.saveKeuze(tx, regelId, keuze, gekozen?.id ?? null);
    // Whom it is about was told and logged with the list; taking over logs it again.
    return accept({ value: { id: regelId, versie: next.value }, getoond: nobody });
  });
}
