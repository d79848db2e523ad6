import { accept, getPlainDate, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import {
  decideMeedenkvraag,
  isTerugTeNemen,
  type MeedenkdaadRefusal,
  type MeedenkvraagRefusal,
} from '@rondom/domain/meedenkvraag';
import type { GeheimInTekst } from '@rondom/domain/veiligheid';
import { endConcept } from '../concept/index.ts';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk, Toegang } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import { findGeheim } from '../veiligheid/index.ts';
import { eersteEinde, findGrond } from './keuze.usecase.ts';
import {
  insertMeedenkvraag,
  listDelen,
  listMeedenkvragen,
  listOrganisaties,
  saveOvername,
  saveTerug,
  type MeedenkvraagRow,
  type Overname,
} from './meedenkvraag.store.ts';
import { meedenkvraagView, toestandOf } from './meedenkvraag.view.ts';

type Write = Aanvraag & { readonly intent: Intent };
type NotFound = { readonly kind: 'nietGevonden' };
type Written = { readonly id: Id; readonly versie: number };
type View = Awaited<ReturnType<typeof meedenkvraagView>>;

export interface MeedenkvragenView {
  readonly vragen: readonly View[];
  /** Lines of the plan that an answer can be taken over into; empty while there is no such answer. */
  readonly regels: readonly { readonly id: Id; readonly tekst: string }[];
  readonly acties: readonly 'vraag'[];
}

/** What was asked about this family, of whom, until when, and what came of it. */
export function readMeedenkvragen(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  mayWrite: (relaties: Toegang['relaties']) => boolean,
): Promise<Outcome<MeedenkvragenView, GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'meedenkvraag' }, async (tx, { relaties }) => {
    const may = mayWrite(relaties);
    const rows = await listMeedenkvragen(tx, gezin);
    const vragen: View[] = [];
    for (const row of rows) vragen.push(await meedenkvraagView(tx, gezin, row, may));
    const overname = vragen.some(({ acties }) => acties.includes('overname'));
    const value: MeedenkvragenView = {
      vragen,
      regels: overname ? await regelsVan(tx, gezin) : [],
      acties: may ? ['vraag'] : [],
    };
    return accept({ value, getoond: { gezin, personen: rows.map(({ overId }) => overId) } });
  });
}

/** Each line of the plan by its first words. */
async function regelsVan(tx: Tx, gezin: Id): Promise<MeedenkvragenView['regels']> {
  const eerste = new Map<Id, { id: Id; tekst: Buffer }>();
  for (const { id, regelId, tekst } of await listDelen(tx, gezin))
    if (!eerste.has(regelId)) eerste.set(regelId, { id, tekst });
  const regels: { id: Id; tekst: string }[] = [];
  for (const [regelId, { id, tekst }] of eerste) {
    const plek = { tabel: 'plantekst', kolom: 'tekst', rij: id };
    regels.push({ id: regelId, tekst: await tx.open({ soort: 'gezin', id: gezin }, plek, tekst) });
  }
  return regels;
}

export interface Nieuw {
  readonly organisatieId: Id;
  readonly gebruikerId: Id | null;
  readonly overId: Id;
  readonly delen: readonly Id[];
  readonly vraag: string;
  readonly antwoordOp: PlainDate;
  readonly toegangTot: PlainDate;
}

type VraagRefusal = NotFound | MeedenkvraagRefusal | GeheimInTekst;

/** Asks. The vast gezicht stays; without a ground nothing is sent, and no text says where somebody lives in secret. */
export function vraagMeedenken(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  nieuw: Nieuw,
): Promise<Outcome<Written, VraagRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'meedenkvraag' },
    async (tx): Werk<Written, VraagRefusal> => {
      const feiten = await findFeiten(tx, gezin, nieuw);
      if (feiten === undefined) return refuse({ kind: 'nietGevonden' as const });
      const decided = decideMeedenkvraag(nieuw, feiten);
      if (!decided.ok) return decided;
      const geheim = await findGeheim(tx, gezin, nieuw.vraag, 'ookAnderen');
      if (geheim !== undefined) return refuse(geheim);
      const delen = [...new Set(nieuw.delen)];
      const id = await insertMeedenkvraag(tx, gezin, { ...nieuw, ...decided.value, delen });
      await endConcept(tx, { soort: 'meedenkvraag', onderwerp: gezin });
      await tx.notify({ soort: 'gezin', id: gezin });
      return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: [nieuw.overId] } });
    },
  );
}

async function findFeiten(tx: Tx, gezin: Id, { organisatieId, gebruikerId, overId, delen }: Nieuw) {
  const [organisatie] = await listOrganisaties(tx, gezin, organisatieId);
  const grond = await findGrond(tx, gezin, { naar: organisatieId, over: overId });
  if (grond === undefined) return undefined;
  const vanPersoon = new Set(
    (await listDelen(tx, gezin)).filter(({ persoonId }) => persoonId === overId).map(({ id }) => id),
  );
  const eind = eersteEinde(grond.toestemmingen);
  return {
    dag: tx.today,
    soort: organisatie?.soort ?? 'lokaalteam',
    eigenOrganisatie: organisatie === undefined,
    buitenRegio: organisatie?.buitenRegio === true,
    persoonKan:
      (organisatie?.mensen.length ?? 0) > 0 &&
      (gebruikerId === null ||
        organisatie?.mensen.some(({ id, afgeschermd }) => id === gebruikerId && !afgeschermd) === true),
    delenVanPersoon: delen.every((id) => vanPersoon.has(id)),
    advies: grond.advies,
    toestemmingTot: eind === undefined ? undefined : getPlainDate(eind),
  };
}

type TerugRefusal = NotFound | MeedenkdaadRefusal | VersieVerouderd;

async function findVraag(
  tx: Tx,
  gezin: Id,
  id: Id,
  versie: number,
): Promise<Outcome<MeedenkvraagRow, NotFound | VersieVerouderd>> {
  const [row] = await listMeedenkvragen(tx, gezin, id);
  if (row === undefined) return refuse({ kind: 'nietGevonden' as const });
  const next = matchVersion(row.versie, versie);
  return next.ok ? accept(row) : next;
}

/** No longer asked; who thought along reads no more. */
export function neemTerug(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  id: Id,
  versie: number,
): Promise<Outcome<Written, TerugRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'meedenkvraag' },
    async (tx): Werk<Written, TerugRefusal> => {
      const found = await findVraag(tx, gezin, id, versie);
      if (!found.ok) return found;
      const row = found.value;
      if (!isTerugTeNemen(toestandOf(row)))
        return refuse({ kind: 'meedenkvraagVoorbij' as const, stand: row.stand });
      await saveTerug(tx, id, versie + 1);
      await tx.notify({ soort: 'gezin', id: gezin });
      return accept({ value: { id, versie: versie + 1 }, getoond: { gezin, personen: [row.overId] } });
    },
  );
}

type OvernameRefusal = TerugRefusal | GeheimInTekst;

/** The vast gezicht decides what of an answer enters the plan, and in which line. */
export function neemOver(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  { id, versie }: { readonly id: Id; readonly versie: number },
  overname: Overname,
): Promise<Outcome<Written, OvernameRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'meedenkvraag' },
    async (tx): Werk<Written, OvernameRefusal> => {
      const found = await findVraag(tx, gezin, id, versie);
      if (!found.ok) return found;
      const row = found.value;
      if (row.stand !== 'beantwoord' || row.overgenomenOp !== null)
        return refuse({ kind: 'meedenkvraagVoorbij' as const, stand: row.stand });
      const geheim = await findGeheim(tx, gezin, overname.tekst, [row.overId]);
      if (geheim !== undefined) return refuse(geheim);
      if (!(await saveOvername(tx, gezin, row, overname))) return refuse({ kind: 'nietGevonden' as const });
      await tx.notify({ soort: 'gezin', id: gezin });
      return accept({ value: { id, versie: versie + 1 }, getoond: { gezin, personen: [row.overId] } });
    },
  );
}
