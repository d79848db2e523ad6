import {
  decideAannemen,
  decideAfronden,
  isTeLaat,
  zaakstappen,
  type Aanneming,
  type Afronding,
  type DilemmaRefusal,
} from '@rondom/domain/dilemma';
import { accept, getPlainDate, refuse, type Outcome } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import type { GeheimVanGezin } from '@rondom/domain/veiligheid';
import { findGeheimVanBuiten } from '../veiligheid/index.ts';
import { openDilemma, sealDilemma } from './dilemma.store.ts';
import type { NotFound, Write, Written } from './dilemma.usecase.ts';
import {
  countZaken,
  listZaken,
  saveAanneming,
  saveAfronding,
  signZaken,
  type ZaakRow,
} from './zaak.store.ts';

const zaak = { gezin: null, resource: 'dilemmazaak' } as const;

const aannemingOf = (tx: Tx, row: ZaakRow): Aanneming => ({
  stand: row.stand,
  uiterlijk: getPlainDate(row.uiterlijk),
  isEigenaar: row.isEigenaar,
  isRegio: tx.actor.rol === 'regiodirecteur',
});

/** One dilemma as who settles it sees it: the question, between whom, by when. Never the family. */
async function zaakView(tx: Tx, row: ZaakRow) {
  const { gezinId, organisatieIds, vraag, vandaag, besluit, patroon, klaarOp, ...rest } = row;
  return {
    ...rest,
    nummer: `D-${row.id}`,
    organisaties: row.organisaties.map((naam, at) => ({ id: organisatieIds[at] ?? '', naam })),
    vraag: (await openDilemma(tx, gezinId, row.id, 'vraag', vraag)) ?? '',
    vandaag: (await openDilemma(tx, gezinId, row.id, 'vandaag', vandaag)) ?? '',
    besluit: await openDilemma(tx, gezinId, row.id, 'besluit', besluit),
    patroon: await openDilemma(tx, gezinId, row.id, 'patroon', patroon),
    klaarOp: klaarOp?.toISOString() ?? null,
    teLaat: isTeLaat(row.stand, getPlainDate(row.uiterlijk), tx.today),
    acties: [...zaakstappen(aannemingOf(tx, row), tx.today)],
  };
}
export type ZaakView = Awaited<ReturnType<typeof zaakView>>;

/** What came to me: mine to take on or to settle, and what I settled before. */
export function readZaken(
  gate: Gate,
  aanvraag: Aanvraag,
): Promise<Outcome<{ readonly zaken: readonly ZaakView[] }, GateRefusal>> {
  return gate.read(aanvraag, zaak, async (tx) => {
    const rows = await listZaken(tx, null);
    const zaken: ZaakView[] = [];
    for (const row of rows) zaken.push(await zaakView(tx, row));
    const ids = rows.map(({ id }) => id);
    return accept({
      value: { zaken },
      getoond: { gezin: null, personen: [] },
      naLog: (handeling) => signZaken(tx, ids, handeling),
    });
  });
}

/** How many wait for me; for the number in the menu, which names nobody. */
export function countMijnZaken(
  gate: Gate,
  aanvraag: Aanvraag,
): Promise<Outcome<{ readonly lopend: number; readonly teLaat: number }, GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'dilemmaaantal' }, async (tx) =>
    accept({ value: await countZaken(tx), getoond: { gezin: null, personen: [] } }),
  );
}

type StapRefusal = NotFound | DilemmaRefusal | GeheimVanGezin | VersieVerouderd;
type Stap = { readonly id: Id; readonly versie: number };

function zet(
  gate: Gate,
  aanvraag: Write,
  { id, versie }: Stap,
  bewaar: (tx: Tx, row: ZaakRow) => Promise<Outcome<Id | undefined, DilemmaRefusal | GeheimVanGezin>>,
): Promise<Outcome<Written, StapRefusal | GateRefusal>> {
  return gate.write(aanvraag, zaak, async (tx): Werk<Written, StapRefusal> => {
    const [row] = await listZaken(tx, id);
    if (!row) return refuse({ kind: 'nietGevonden' as const });
    const next = matchVersion(row.versie, versie);
    if (!next.ok) return next;
    const gezin = await bewaar(tx, row);
    if (!gezin.ok) return gezin;
    if (gezin.value === undefined) return refuse({ kind: 'nietGevonden' as const });
    await tx.notify({ soort: 'gezin', id: gezin.value });
    return accept({
      value: { id, versie: next.value },
      getoond: { gezin: null, personen: [] },
      naLog: (handeling) => signZaken(tx, [id], handeling),
    });
  });
}

/** One person says: this is mine. */
export const neemDilemmaAan = (gate: Gate, aanvraag: Write, stap: Stap) =>
  zet(gate, aanvraag, stap, async (tx, row) => {
    const decided = decideAannemen(aannemingOf(tx, row), tx.today);
    return decided.ok ? accept(await saveAanneming(tx, row)) : decided;
  });

/** Settled: what was decided, by which organisation, and what everybody can take from it. */
export const rondDilemmaAf = (
  gate: Gate,
  aanvraag: Write,
  stap: Stap,
  klaar: Afronding & { readonly patroon: string },
) =>
  zet(gate, aanvraag, stap, async (tx, row) => {
    const decided = decideAfronden(row, klaar);
    if (!decided.ok) return decided;
    const geheim = await findGeheimVanBuiten(
      tx,
      row.gezinId,
      `${klaar.besluit}\n${klaar.patroon}`,
      'ookAnderen',
    );
    if (geheim) return refuse(geheim);
    const seal = (kolom: 'besluit' | 'patroon', tekst: string) =>
      sealDilemma(tx, row.gezinId, row.id, kolom, tekst.trim());
    return accept(
      await saveAfronding(tx, row, {
        uitkomst: klaar.uitkomst,
        besluit: await seal('besluit', klaar.besluit),
        organisatieId: klaar.organisatieId,
        patroon: klaar.patroon.trim() === '' ? null : await seal('patroon', klaar.patroon),
      }),
    );
  });
