import { eersteWerkdagNa } from '@rondom/domain/expertvraag';
import { accept, getPlainDate, refuse, type Outcome } from '@rondom/domain/kern';
import {
  dagenZonderAntwoord,
  decideMeedenkdaad,
  meedenkdadenVan,
  zietDeel,
  type Kindcheck,
  type Meedenkdaad,
  type MeedenkdaadRefusal,
  type Meedenktoestand,
} from '@rondom/domain/meedenkvraag';
import { wettelijkeKalender } from '@rondom/domain/termijn';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import { openTekst, seal } from './meedenkvraag.store.ts';
import type { Antwoordregels } from './meedenkvraag.view.ts';
import {
  listDeel,
  listVerzoeken,
  saveDaad,
  signVerzoeken,
  type DeelRow,
  type VerzoekRow,
} from './verzoek.store.ts';

type Write = Aanvraag & { readonly intent: Intent };
type NotFound = { readonly kind: 'nietGevonden' };
type Written = { readonly id: Id; readonly versie: number };
type Refused = NotFound | VersieVerouderd | MeedenkdaadRefusal;
const doel = { gezin: null, resource: 'meedenkverzoek' } as const;
const niemand = { gezin: null, personen: [] } as const;

/** The function of the database says whether it lives: consent and last day are its own to judge. */
const toestandOf = (row: VerzoekRow): Meedenktoestand => ({
  stand: row.stand,
  beeindigd: row.beeindigdOp !== null,
  antwoordOp: getPlainDate(row.antwoordOp),
  toegangTot: getPlainDate(row.toegangTot),
  grondGeldt: row.leeft,
});

export type Verzoek = Awaited<ReturnType<typeof verzoekView>>;

async function verzoekView(tx: Tx, row: VerzoekRow) {
  const { id, versie, stand, leeft, intake, over, gevraagdDoor, telefoon, organisatiesoort } = row;
  const { antwoordOp, toegangTot, grond, artikel, vraag } = row;
  const toestand = toestandOf(row);
  const open = row.beantwoordOp === null && row.beeindigdOp === null;
  return {
    ...{ id, versie, stand, leeft, intake, over, gevraagdDoor, telefoon, organisatiesoort },
    ...{ antwoordOp, toegangTot, grond, artikel },
    zietDeel: zietDeel(toestand, tx.today),
    vraag: vraag === null ? null : await openTekst(tx, row.gezinId, id, 'vraag', vraag),
    gevraagdOp: row.gevraagdOp.toISOString(),
    toestemmingOp: row.toestemmingOp?.toISOString() ?? null,
    dagenTeLaat: open ? dagenZonderAntwoord(getPlainDate(antwoordOp), tx.today) : 0,
    beantwoordOp: row.beantwoordOp?.toISOString() ?? null,
    antwoordTeLaat: row.teLaat,
    beeindigdOp: row.beeindigdOp?.toISOString() ?? null,
    acties: [...meedenkdadenVan(toestand, tx.today)],
  };
}

/** What is asked of the actor. Whose name stood there is logged; what ended stands there without words. */
export function readVerzoeken(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<Verzoek[], GateRefusal>> {
  return gate.read(aanvraag, doel, async (tx) => {
    const rows = await listVerzoeken(tx, null);
    const value: Verzoek[] = [];
    for (const row of rows) value.push(await verzoekView(tx, row));
    const getekend = rows.filter(({ leeft }) => leeft).map(({ id }) => id);
    return accept({
      value,
      getoond: niemand,
      naLog: (handeling) => signVerzoeken(tx, getekend, handeling),
    });
  });
}

export interface Meedenkdeel {
  readonly delen: readonly (Omit<DeelRow, 'tekst'> & { readonly tekst: string })[];
}

/**
 * The part of the plan that goes with the question. Two steps: whose family it is stands with the question, and how one
 * stands towards that family is asked anew. The line of the log says on what question and ground it was read.
 */
export async function readDeel(
  gate: Gate,
  aanvraag: Aanvraag,
  id: Id,
): Promise<Outcome<Meedenkdeel, GateRefusal | NotFound>> {
  const gevonden = await gate.read(aanvraag, doel, async (tx): Werk<{ rij: VerzoekRow }, NotFound> => {
    const [rij] = await listVerzoeken(tx, id);
    if (rij === undefined || !zietDeel(toestandOf(rij), tx.today)) return refuse({ kind: 'nietGevonden' });
    return accept({ value: { rij }, getoond: niemand });
  });
  if (!gevonden.ok) return gevonden;
  const { gezinId, overId, grond } = gevonden.value.rij;
  const bij = {
    ...{ gezin: gezinId, resource: 'meedenkdeel', doel: `meedenkvraag:${id}` },
    grond: grond === 'toestemming' ? ('toestemming' as const) : ('vraag' as const),
  };
  return gate.read(aanvraag, bij, async (tx): Werk<Meedenkdeel, NotFound> => {
    const delen: Meedenkdeel['delen'][number][] = [];
    for (const { tekst, ...rij } of await listDeel(tx, id)) {
      const plek = { tabel: 'plantekst', kolom: 'tekst', rij: rij.id };
      delen.push({ ...rij, tekst: await tx.open({ soort: 'gezin', id: gezinId }, plek, tekst) });
    }
    return accept({
      value: { delen },
      getoond: { gezin: gezinId, personen: overId === null ? [] : [overId] },
    });
  });
}

interface Daad {
  readonly daad: Meedenkdaad;
  readonly woorden?: readonly [kolom: 'antwoord' | 'reden', tekst: string];
  readonly kindcheck?: Kindcheck | null;
  readonly stapUit?: boolean;
}

/** One act of who is asked. It never touches who the vast gezicht is. */
function doeVerzoek(
  gate: Gate,
  aanvraag: Write,
  { id, versie }: Written,
  { daad, woorden, kindcheck = null, stapUit = false }: Daad,
): Promise<Outcome<Written, Refused | GateRefusal>> {
  return gate.write(aanvraag, doel, async (tx): Werk<Written, Refused> => {
    const [row] = await listVerzoeken(tx, id);
    if (row === undefined) return refuse({ kind: 'nietGevonden' as const });
    const next = matchVersion(row.versie, versie);
    if (!next.ok) return next;
    const decided = decideMeedenkdaad(toestandOf(row), daad, tx.today);
    if (!decided.ok) return decided;
    const tekst = woorden === undefined ? null : await seal(tx, row.gezinId, id, ...woorden);
    const taakOp = eersteWerkdagNa(tx.today, wettelijkeKalender);
    if (!(await saveDaad(tx, row, { daad, tekst, kindcheck, stapUit, taakOp })))
      return refuse({ kind: 'versieVerouderd' as const, huidig: row.versie + 1 });
    await tx.notify({ soort: 'gezin', id: row.gezinId });
    return accept({
      value: { id, versie: next.value },
      getoond: niemand,
      naLog: (handeling) => signVerzoeken(tx, [id], handeling),
    });
  });
}

export const neemAan = (gate: Gate, aanvraag: Write, vraag: Written) =>
  doeVerzoek(gate, aanvraag, vraag, { daad: 'aanname' });

export const weiger = (gate: Gate, aanvraag: Write, vraag: Written, reden: string) =>
  doeVerzoek(gate, aanvraag, vraag, { daad: 'weigering', woorden: ['reden', reden] });

export const stapUit = (gate: Gate, aanvraag: Write, vraag: Written) =>
  doeVerzoek(gate, aanvraag, vraag, { daad: 'uitstap' });

export interface Antwoord extends Antwoordregels {
  readonly kindcheck: Kindcheck | null;
  readonly stapUit: boolean;
}

/** Three lines, kept also after the last day; then marked late and opening nothing again. */
export const beantwoord = (
  gate: Gate,
  aanvraag: Write,
  vraag: Written,
  { helpt, letop, zelf, kindcheck, stapUit: eruit }: Antwoord,
) =>
  doeVerzoek(gate, aanvraag, vraag, {
    ...{ daad: 'antwoord', kindcheck, stapUit: eruit },
    woorden: ['antwoord', JSON.stringify({ helpt, letop, zelf })],
  });
