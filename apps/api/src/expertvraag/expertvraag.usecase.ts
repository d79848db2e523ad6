import {
  antwoordUiterlijk,
  decideOpen,
  decideVraag,
  type ExpertvraagRefusal,
  type Functie,
  type Trede,
  type VraagGesloten,
} from '@rondom/domain/expertvraag';
import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk, Toegang } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import { rekenkader } from '../termijnregels/index.ts';
import { findVoorBuiten, type BlijftBinnen } from '../veiligheid/index.ts';
import {
  insertExpertvraag,
  listExpertvragen,
  listStappen,
  lockExpertvraag,
  saveTerug,
} from './expertvraag.store.ts';
import { expertvraagView, termijnenView, type ExpertvraagView } from './expertvraag.view.ts';
import { findRegioVan, listAfspraken } from './ladder.store.ts';
import { insertOverleg, listOverleggen, type NieuwOverleg } from './overleg.store.ts';

type Write = Aanvraag & { readonly intent: Intent };
type NotFound = { readonly kind: 'nietGevonden' };
export type Written = { readonly id: Id; readonly versie: number };

export interface ExpertvragenView {
  readonly vragen: readonly ExpertvraagView[];
  readonly termijnen: ReturnType<typeof termijnenView>;
  readonly acties: readonly 'vraag'[];
}

/** What was asked about this family, up which steps it went, what came out. */
export function readExpertvragen(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  mayWrite: (relaties: Toegang['relaties']) => boolean,
): Promise<Outcome<ExpertvragenView, GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'expertvraag' }, async (tx, { relaties }) => {
    const rows = await listExpertvragen(tx, gezin);
    const rondom = {
      stappen: await listStappen(tx, gezin),
      overleggen: await listOverleggen(tx, gezin),
      mayWrite: mayWrite(relaties),
    };
    const vragen: ExpertvraagView[] = [];
    for (const row of rows) vragen.push(await expertvraagView(tx, row, rondom));
    const regio = await findRegioVan(tx, gezin);
    const afspraken = regio === undefined ? [] : await listAfspraken(tx, regio);
    const value: ExpertvragenView = {
      vragen,
      termijnen: termijnenView(afspraken, tx.today, (await rekenkader(tx)).kalender),
      acties: rondom.mayWrite && regio !== undefined ? ['vraag'] : [],
    };
    const personen = rows.flatMap(({ persoonId, gevraagdPersoonId }) => persoonId ?? gevraagdPersoonId ?? []);
    return accept({ value, getoond: { gezin, personen } });
  });
}

export interface Vraag {
  readonly functie: Functie;
  readonly trede: Trede;
  readonly vraag: string;
  readonly persoonId: Id | null;
  readonly wachtId: Id | null;
}

export type VraagRefusal = NotFound | ExpertvraagRefusal | BlijftBinnen;

/** Asks who may think along. The vast gezicht stays; the text may not say where somebody lives in secret. */
export function vraagExperts(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  nieuw: Vraag,
): Promise<Outcome<Written, VraagRefusal | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'expertvraag' }, (tx) => stuurVraag(tx, gezin, nieuw));
}

/** The question as who works with the family puts it, with its first step and its last day. */
export async function stuurVraag(tx: Tx, gezin: Id, nieuw: Vraag): Werk<Written, VraagRefusal> {
  const regio = await findRegioVan(tx, gezin);
  const decided = decideVraag({ ...nieuw, als: 'werker', regioBekend: regio !== undefined }, tx.today);
  if (!decided.ok) return decided;
  if (regio === undefined || !(await isVanGezin(tx, gezin, nieuw))) return refuse({ kind: 'nietGevonden' });
  const geheim = await findVoorBuiten(tx, gezin, nieuw.vraag);
  if (geheim !== undefined) return refuse(geheim);
  const afspraken = await listAfspraken(tx, regio);
  const uiterlijk = antwoordUiterlijk(afspraken, nieuw.trede, tx.today, (await rekenkader(tx)).kalender);
  const id = await insertExpertvraag(tx, {
    ...nieuw,
    gezin,
    regio,
    als: 'werker',
    vertel: true,
    uiterlijk,
  });
  await tx.notify({ soort: 'gezin', id: gezin });
  const personen = nieuw.persoonId === null ? [] : [nieuw.persoonId];
  return accept({ value: { id, versie: 1 }, getoond: { gezin, personen } });
}

/** The child and the wait that a question is about are of this family. */
async function isVanGezin(tx: Tx, gezin: Id, { persoonId, wachtId }: Vraag): Promise<boolean> {
  const [row] = await tx.query<{ ok: boolean }>(
    'expertvraag.van-gezin',
    `select ($2::bigint is null or exists (select 1 from rondom.gezinslid l where l.gezin_id = $1 and l.persoon_id = $2 and l.periode @> platform.vandaag()))
       and ($3::bigint is null or exists (select 1 from rondom.wacht w where w.gezin_id = $1 and w.id = $3 and w.beeindigd_op is null)) as ok`,
    [gezin, persoonId, wachtId],
  );
  return row?.ok === true;
}

type TerugRefusal = NotFound | VraagGesloten | VersieVerouderd;

/** No longer asked: who asked takes it back. */
export function neemVraagTerug(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  id: Id,
  versie: number,
): Promise<Outcome<Written, TerugRefusal | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'expertvraag' }, (tx) => terug(tx, gezin, id, versie));
}

export async function terug(tx: Tx, gezin: Id, id: Id, versie: number): Werk<Written, TerugRefusal> {
  const row = await lockExpertvraag(tx, id);
  if (row?.gezin !== gezin) return refuse({ kind: 'nietGevonden' as const });
  const open = decideOpen(row.stand);
  if (!open.ok) return open;
  const next = matchVersion(row.versie, versie);
  if (!next.ok) return next;
  await saveTerug(tx, id, next.value);
  await tx.notify({ soort: 'gezin', id: gezin });
  const personen = [row.persoon ?? row.vrager].flatMap((een) => een ?? []);
  return accept({ value: { id, versie: next.value }, getoond: { gezin, personen } });
}

type OverlegRefusal = NotFound | { readonly kind: 'overlegInToekomst' };

/** A talk about the question: who was there, was the family there, what came out. */
export function legOverlegVast(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  vraagId: Id,
  nieuw: NieuwOverleg,
): Promise<Outcome<Written, OverlegRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'expertvraag' },
    async (tx): Werk<Written, OverlegRefusal> => {
      const row = (await listExpertvragen(tx, gezin)).find((vraag) => vraag.id === vraagId);
      if (row === undefined) return refuse({ kind: 'nietGevonden' as const });
      if (nieuw.op > tx.today) return refuse({ kind: 'overlegInToekomst' as const });
      const id = await insertOverleg(tx, gezin, vraagId, nieuw);
      await tx.notify({ soort: 'gezin', id: gezin });
      const personen = [row.persoonId ?? row.gevraagdPersoonId].flatMap((een) => een ?? []);
      return accept({ value: { id, versie: 1 }, getoond: { gezin, personen } });
    },
  );
}
