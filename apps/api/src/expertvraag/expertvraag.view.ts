import {
  antwoordUiterlijk,
  findLaddertermijn,
  treden,
  type Ladderafspraak,
} from '@rondom/domain/expertvraag';
import { getPlainDate, type PlainDate } from '@rondom/domain/kern';
import { daysLate, type Kalender } from '@rondom/domain/termijn';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { openTekst, type ExpertvraagRow, type Gebieden, type StapRow } from './expertvraag.store.ts';
import type { Overleg } from './overleg.store.ts';

/** The question with its answer, opened for who may read both. */
export async function velden(tx: Tx, row: ExpertvraagRow) {
  const { id, gezinId } = row;
  const antwoord = row.antwoord === null ? null : await openTekst(tx, gezinId, id, 'antwoord', row.antwoord);
  const gebieden =
    row.gebieden === null
      ? []
      : // Written by us, from checked forms.
        (JSON.parse(await openTekst(tx, gezinId, id, 'gebieden', row.gebieden)) as Gebieden);
  const eind = row.stand === 'open' ? tx.today : getPlainDate(row.uiterlijk);
  return {
    id,
    versie: row.versie,
    functie: row.functie,
    trede: row.trede,
    vraag: await openTekst(tx, gezinId, id, 'vraag', row.vraag),
    gevraagdOp: row.gevraagdOp.toISOString(),
    uiterlijk: row.uiterlijk,
    dagenTeLaat: daysLate(getPlainDate(row.uiterlijk), eind),
    stand: row.stand,
    antwoord,
    gebieden,
    beantwoordOp: row.beantwoordOp?.toISOString() ?? null,
    gevaarGemeld: row.gevaarGemeld,
  };
}

/** What each step would mean today: shown before somebody asks. */
export const termijnenView = (afspraken: readonly Ladderafspraak[], dag: PlainDate, kalender: Kalender) =>
  treden.map((trede) => ({
    trede,
    ...findLaddertermijn(afspraken, trede, dag),
    uiterlijk: antwoordUiterlijk(afspraken, trede, dag, kalender),
  }));

interface Rondom {
  readonly stappen: readonly StapRow[];
  readonly overleggen: readonly Overleg[];
  readonly mayWrite: boolean;
}

export type ExpertvraagView = Awaited<ReturnType<typeof expertvraagView>>;

/** One question as who works with the family sees it. */
export async function expertvraagView(
  tx: Tx,
  row: ExpertvraagRow,
  { stappen, overleggen, mayWrite }: Rondom,
) {
  const vanDeze = (vraagId: Id) => vraagId === row.id;
  const terug = row.stand === 'open' && row.gevraagdAls === 'werker' ? (['terug'] as const) : [];
  return {
    ...(await velden(tx, row)),
    gevraagdDoor: row.gevraagdDoor,
    gevraagdAls: row.gevraagdAls,
    persoonId: row.persoonId ?? row.gevraagdPersoonId,
    wachtId: row.wachtId,
    stappen: stappen
      .filter(({ vraagId }) => vanDeze(vraagId))
      .map(({ trede, sinds, uiterlijk, reden }) => ({ trede, sinds, uiterlijk, reden })),
    overleggen: overleggen
      .filter(({ vraagId }) => vanDeze(vraagId))
      .map(({ id, op, aanwezigen, gezinErbij, vraag, uitkomst, gebieden }) => ({
        ...{ id, op, aanwezigen, gezinErbij, vraag, uitkomst, gebieden },
      })),
    acties: mayWrite ? ([...terug, 'overleg'] as const) : [],
  };
}

export type EigenExpertvraagView = Awaited<ReturnType<typeof eigenExpertvraagView>>;

/** One's own question, in the own portal. */
export const eigenExpertvraagView = async (tx: Tx, row: ExpertvraagRow) => ({
  ...(await velden(tx, row)),
  vastGezichtWeet: row.vastGezichtWeet,
  acties: row.stand === 'open' ? (['terug'] as const) : [],
});
