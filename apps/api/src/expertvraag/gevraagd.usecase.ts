import { decideUitstap, eersteWerkdagNa } from '@rondom/domain/expertvraag';
import { accept, getPlainDate, refuse, type Outcome } from '@rondom/domain/kern';
import { daysLate } from '@rondom/domain/termijn';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import { rekenkader } from '../termijnregels/index.ts';
import { openTekst, seal, type Gebieden } from './expertvraag.store.ts';
import { listGevraagd, saveAntwoord, saveUitstap, signGevraagd, type GevraagdRow } from './gevraagd.store.ts';
import { listAfspraken } from './ladder.store.ts';

type Write = Aanvraag & { readonly intent: Intent };
type NotFound = { readonly kind: 'nietGevonden' };
type Written = { readonly id: Id; readonly versie: number };
const doel = { gezin: null, resource: 'expertadvies' } as const;

export type GevraagdView = Awaited<ReturnType<typeof gevraagdView>>;

/** The number of the wait for this organisation, or of the question: neither says which family. */
const nummerOf = ({ nummer, id }: GevraagdRow): string =>
  nummer === null ? `V-${id}` : `K-${String(nummer)}`;

async function gevraagdView(tx: Tx, row: GevraagdRow) {
  const { id, versie, functie, trede, regio, band, gevraagdAls, uiterlijk, vastGezichtWeet } = row;
  const maySuggest = row.wachtId !== null && !row.heeftWeg && tx.actor.rol === 'expertteam';
  return {
    ...{
      id,
      versie,
      nummer: nummerOf(row),
      functie,
      trede,
      regio,
      band,
      gevraagdAls,
      uiterlijk,
      vastGezichtWeet,
    },
    vraag: await openTekst(tx, row.gezinId, id, 'vraag', row.vraag),
    gevraagdOp: row.gevraagdOp.toISOString(),
    tredeSinds: row.tredeSinds,
    dagenTeLaat: daysLate(getPlainDate(uiterlijk), tx.today),
    acties: ['antwoord', 'uitstap', ...(maySuggest ? ['andereweg'] : [])] as (
      'antwoord' | 'uitstap' | 'andereweg'
    )[],
  };
}

/** What is asked of this team, oldest first. Each question that stood there is logged about the child it is about. */
export function readGevraagd(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<GevraagdView[], GateRefusal>> {
  return gate.read(aanvraag, doel, async (tx) => {
    const rows = await listGevraagd(tx, null);
    const value: GevraagdView[] = [];
    for (const row of rows) value.push(await gevraagdView(tx, row));
    return accept({
      value,
      getoond: { gezin: null, personen: [] },
      naLog: (handeling) =>
        signGevraagd(
          tx,
          rows.map(({ id }) => id),
          handeling,
        ),
    });
  });
}

async function findGevraagd(
  tx: Tx,
  id: Id,
  versie: number,
): Promise<Outcome<GevraagdRow, NotFound | VersieVerouderd>> {
  const [row] = await listGevraagd(tx, id);
  if (!row) return refuse({ kind: 'nietGevonden' as const });
  const next = matchVersion(row.versie, versie);
  return next.ok ? accept(row) : next;
}

export interface Antwoord {
  readonly antwoord: string;
  readonly gebieden: Gebieden;
  readonly gevaar: boolean;
}

type Refused = NotFound | VersieVerouderd;

/** The answer, which advises. With it the question is closed and who was asked sees it no more. */
export function beantwoord(
  gate: Gate,
  aanvraag: Write,
  id: Id,
  { antwoord, gebieden, gevaar }: Antwoord,
  versie: number,
): Promise<Outcome<Written, Refused | GateRefusal>> {
  return gate.write(aanvraag, doel, async (tx): Werk<Written, Refused> => {
    const found = await findGevraagd(tx, id, versie);
    if (!found.ok) return found;
    const row = found.value;
    const saved = await saveAntwoord(tx, row, {
      antwoord: await seal(tx, row.gezinId, id, 'antwoord', antwoord),
      gebieden:
        gebieden.length === 0 ? null : await seal(tx, row.gezinId, id, 'gebieden', JSON.stringify(gebieden)),
      gevaar,
      taakOp: gevaar ? tx.today : eersteWerkdagNa(tx.today, (await rekenkader(tx)).kalender),
    });
    return written(tx, row, saved);
  });
}

/** Not ours: the question goes up at once, or at the top ends without an answer. */
export function stapUit(
  gate: Gate,
  aanvraag: Write,
  id: Id,
  versie: number,
): Promise<Outcome<Written, Refused | GateRefusal>> {
  return gate.write(aanvraag, doel, async (tx): Werk<Written, Refused> => {
    const found = await findGevraagd(tx, id, versie);
    if (!found.ok) return found;
    const row = found.value;
    const afspraken = await listAfspraken(tx, row.regioId);
    const open = { trede: row.trede, uiterlijk: getPlainDate(row.uiterlijk) };
    const { kalender } = await rekenkader(tx);
    const naar = decideUitstap(open, afspraken, tx.today, kalender);
    const saved = await saveUitstap(tx, row, naar, eersteWerkdagNa(tx.today, kalender));
    return written(tx, row, saved);
  });
}

async function written(tx: Tx, row: GevraagdRow, saved: boolean): Werk<Written, Refused> {
  const versie = row.versie + 1;
  if (!saved) return refuse({ kind: 'versieVerouderd' as const, huidig: versie });
  await tx.notify({ soort: 'gezin', id: row.gezinId });
  return accept({
    value: { id: row.id, versie },
    getoond: { gezin: null, personen: [] },
    naLog: (handeling) => signGevraagd(tx, [row.id], handeling),
  });
}
