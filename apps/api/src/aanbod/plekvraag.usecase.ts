import {
  decidePlekvraagstap,
  decideVraagPlek,
  pasAanbod,
  type Behoefte,
  type NeeReden,
  type PlekvraagRefusal,
  type PlekvraagStap,
  type PlekvragenRefusal,
} from '@rondom/domain/aanbod';
import { accept, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import type { Aanvraag, AccessTable, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import { listAanbod } from './aanbod.store.ts';
import type { NotFound, Write, Written } from './aanbod.usecase.ts';
import { aanbodView, type AanbodView } from './aanbod.view.ts';
import {
  behoefteVan,
  insertVraag,
  listBehoeften,
  listOpenWachten,
  listVragen,
  lockVraag,
  saveBehoefte,
  saveVraag,
  vraagVan,
  type BehoefteRow,
  type WachtRow,
} from './plekvraag.store.ts';
import { feitenVan, kindVan, wachtView, type PlekwachtView } from './plekvraag.view.ts';

export interface PlekvragenView {
  readonly wachten: readonly PlekwachtView[];
}

/** Per wait that goes on: what the child needs, which places were asked, and how many days went to contracts. */
export function readPlekvragen(
  gate: Gate,
  table: AccessTable,
  aanvraag: Aanvraag,
  gezin: Id,
): Promise<Outcome<PlekvragenView, GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'plekvraag' }, async (tx, { relaties }) => {
    const may = table.find(aanvraag.actor, relaties, 'plekvraag', 'schrijf') !== undefined;
    const wachten = await listOpenWachten(tx, gezin, null);
    const behoeften = new Map((await listBehoeften(tx, gezin)).map((row) => [row.wachtId, row]));
    const vragen = await listVragen(tx, gezin);
    const value = {
      wachten: wachten.map((wacht) =>
        wachtView(
          wacht,
          behoeften.get(wacht.wachtId),
          vragen.filter(({ wachtId }) => wachtId === wacht.wachtId),
          { may, vandaag: tx.today },
        ),
      ),
    };
    return accept({ value, getoond: { gezin, personen: wachten.map(({ persoonId }) => persoonId) } });
  });
}

interface Gevonden {
  readonly wacht: WachtRow;
  readonly behoefte: BehoefteRow | undefined;
}

async function findWacht(tx: Tx, gezin: Id, wachtId: Id): Promise<Gevonden | undefined> {
  const [wacht] = await listOpenWachten(tx, gezin, wachtId);
  if (wacht === undefined || wacht.wachtOp === 'onderzoek') return undefined;
  return { wacht, behoefte: (await listBehoeften(tx, gezin)).find((row) => row.wachtId === wachtId) };
}

export interface PassendView {
  readonly passend: readonly {
    readonly aanbod: AanbodView;
    readonly toetsen: readonly { readonly toets: string; readonly past: boolean }[];
    readonly past: boolean;
    readonly afstand: number;
    readonly gevraagd: boolean;
  }[];
}

/** Needs first: which offers fit what was said of this child, why and why not. Nobody is asked by looking. */
export function readPassend(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  wachtId: Id,
): Promise<Outcome<PassendView, NotFound | GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'plekvraag' }, async (tx): Werk<PassendView, NotFound> => {
    const found = await findWacht(tx, gezin, wachtId);
    if (found?.behoefte === undefined) return refuse({ kind: 'nietGevonden' as const });
    const rows = await listAanbod(tx, found.behoefte.hulpsoort, null);
    const open = (await listVragen(tx, gezin)).filter(
      (row) => row.wachtId === wachtId && row.klaarOp === null,
    );
    const geordend = pasAanbod(
      behoefteVan(found.behoefte),
      kindVan(found.wacht),
      rows.map(feitenVan),
      tx.today,
    );
    const passend = geordend.flatMap(({ id, toetsen, past, afstand }) => {
      const row = rows.find((een) => een.id === id);
      const gevraagd = open.some(({ aanbodId }) => aanbodId === id);
      return row === undefined
        ? []
        : [{ aanbod: aanbodView(row, tx.actor, false, tx.today), toetsen, past, afstand, gevraagd }];
    });
    return accept({ value: { passend }, getoond: { gezin, personen: [found.wacht.persoonId] } });
  });
}

type Answer<R extends { kind: string }> = Promise<Outcome<Written, R | GateRefusal>>;

/** What this child needs, said by who works with the family before anybody is looked for. */
export function zegBehoefte(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  wachtId: Id,
  behoefte: Behoefte,
): Answer<NotFound> {
  return gate.write(aanvraag, { gezin, resource: 'plekvraag' }, async (tx): Werk<Written, NotFound> => {
    const found = await findWacht(tx, gezin, wachtId);
    if (found === undefined) return refuse({ kind: 'nietGevonden' as const });
    const value = await saveBehoefte(tx, gezin, found.wacht, found.behoefte, behoefte);
    await tell(tx, gezin, found.wacht.regioId);
    return accept({ value, getoond: { gezin, personen: [found.wacht.persoonId] } });
  });
}

const tell = async (tx: Tx, gezin: Id, regio: Id): Promise<void> => {
  await tx.notify({ soort: 'gezin', id: gezin });
  await tx.notify({ soort: 'bord', id: regio });
};

export type VraagWeigering = NotFound | PlekvragenRefusal | { readonly kind: 'plekAlGevraagd' };

/** Notes that this place was asked for this child, and by when an answer is due. The owner learns it outside Rondom. */
export function vraagPlek(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  wachtId: Id,
  vraag: { readonly aanbodId: Id; readonly antwoordUiterlijk: PlainDate },
): Answer<VraagWeigering> {
  return gate.write(aanvraag, { gezin, resource: 'plekvraag' }, async (tx): Werk<Written, VraagWeigering> => {
    const found = await findWacht(tx, gezin, wachtId);
    if (found?.behoefte === undefined) return refuse({ kind: 'nietGevonden' as const });
    const rows = await listAanbod(tx, found.behoefte.hulpsoort, null);
    if (!rows.some(({ id }) => id === vraag.aanbodId)) return refuse({ kind: 'nietGevonden' as const });
    const decided = decideVraagPlek(vraag.antwoordUiterlijk, tx.today);
    if (!decided.ok) return decided;
    const vragen = await listVragen(tx, gezin);
    if (
      vragen.some((een) => een.wachtId === wachtId && een.aanbodId === vraag.aanbodId && een.klaarOp === null)
    )
      return refuse({ kind: 'plekAlGevraagd' as const });
    const id = await insertVraag(tx, gezin, found.wacht, vraag);
    await tell(tx, gezin, found.wacht.regioId);
    return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: [found.wacht.persoonId] } });
  });
}

export interface Vraagstap {
  readonly stap: PlekvraagStap;
  readonly op: PlainDate;
  readonly reden: NeeReden | null;
}
export type StapWeigering = NotFound | PlekvraagRefusal | VersieVerouderd;

/** What the owner answered, that the contract is there, that the child has the place, or that it is no longer needed. */
export function zetPlekstap(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  adres: Written,
  stap: Vraagstap,
): Answer<StapWeigering> {
  return gate.write(aanvraag, { gezin, resource: 'plekvraag' }, async (tx): Werk<Written, StapWeigering> => {
    const row = await lockVraag(tx, gezin, adres.id);
    if (row === undefined) return refuse({ kind: 'nietGevonden' as const });
    const next = matchVersion(row.versie, adres.versie);
    if (!next.ok) return next;
    const decided = decidePlekvraagstap(vraagVan(row), stap, tx.today);
    if (!decided.ok) return decided;
    const value = { id: row.id, versie: next.value };
    await saveVraag(tx, value, decided.value, stap.stap === 'nee' ? stap.reden : null);
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({ value, getoond: { gezin, personen: [row.persoonId] } });
  });
}
