import type { PlainDate } from '@rondom/domain/kern';
import type { Dageenheid, Klokloop, Opschortreden, Termijnsoort } from '@rondom/domain/termijn';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

interface Stilstand {
  readonly id: Id;
  readonly van: PlainDate;
  readonly tot: PlainDate | null;
  readonly reden: Opschortreden;
  readonly woorden: string;
}
interface Langer {
  readonly id: Id;
  readonly aantal: number;
  readonly eenheid: Dageenheid;
  readonly woorden: string;
  readonly verteldAan: Id;
  readonly verteldNaam: string;
  readonly verteldOp: PlainDate;
}

/** What happened to one clock, in the words of who wrote it. */
export interface Looprijen {
  readonly opschortingen: readonly Stilstand[];
  readonly verlengingen: readonly Langer[];
}

const owner = (gezin: Id) => ({ soort: 'gezin', id: gezin }) as const;
const place = (tabel: 'termijnopschorting' | 'termijnverlenging', rij: Id) =>
  ({ tabel, kolom: 'woorden', rij }) as const;

type Verzegeld<Rij> = Omit<Rij, 'woorden'> & { readonly zegel: Buffer };

export async function findLoop(tx: Tx, gezin: Id, termijn: Id): Promise<Looprijen> {
  const stil = await tx.query<Verzegeld<Stilstand>>(
    'termijn.opschortingen',
    `select id::text, van, tot, reden, woorden_versleuteld as zegel from rondom.termijnopschorting
     where gezin_id = $1 and termijn_id = $2 order by van`,
    [gezin, termijn],
  );
  const langer = await tx.query<Verzegeld<Langer>>(
    'termijn.verlengingen',
    `select v.id::text, v.aantal, v.eenheid, v.woorden_versleuteld as zegel, p.id::text as "verteldAan",
       coalesce(nullif(p.roepnaam, ''), p.voornamen) as "verteldNaam", v.verteld_op as "verteldOp"
     from rondom.termijnverlenging v join rondom.persoon p on p.id = v.verteld_persoon_id
     where v.gezin_id = $1 and v.termijn_id = $2 order by v.id`,
    [gezin, termijn],
  );
  const opschortingen: Stilstand[] = [];
  for (const { zegel, ...rij } of stil)
    opschortingen.push({
      ...rij,
      woorden: await tx.open(owner(gezin), place('termijnopschorting', rij.id), zegel),
    });
  const verlengingen: Langer[] = [];
  for (const { zegel, ...rij } of langer)
    verlengingen.push({
      ...rij,
      woorden: await tx.open(owner(gezin), place('termijnverlenging', rij.id), zegel),
    });
  return { opschortingen, verlengingen };
}

export interface Klokrij {
  readonly soort: Termijnsoort;
  readonly vanaf: PlainDate;
  readonly uiterlijk: PlainDate;
  readonly gestoptOp: PlainDate | null;
  readonly persoonId: Id | null;
  readonly versie: number;
}

/** The clock, locked where something will be written to it. */
export async function findKlok(tx: Tx, gezin: Id, id: Id, lock = ''): Promise<Klokrij | undefined> {
  const [row] = await tx.query<Klokrij>(
    `termijn.klok${lock}`,
    `select soort, vanaf, uiterlijk, gestopt_op as "gestoptOp", persoon_id::text as "persoonId", versie
     from rondom.termijn where id = $1 and gezin_id = $2 ${lock}`,
    [id, gezin],
  );
  return row;
}

/** As the rules take it: the words are for people, the code for the step. */
export const loopOf = (
  klok: Pick<Klokrij, 'soort' | 'vanaf' | 'gestoptOp'>,
  { opschortingen, verlengingen }: Looprijen,
): Klokloop => ({
  soort: klok.soort,
  vanaf: klok.vanaf,
  gestoptOp: klok.gestoptOp,
  opschortingen: opschortingen.map(({ van, tot, reden }) => ({
    van,
    reden,
    ...(tot === null ? {} : { tot }),
  })),
  verlengingen: verlengingen.map(({ aantal, eenheid, woorden }) => ({ aantal, eenheid, reden: woorden })),
});

export interface NieuweStilstand {
  readonly reden: Opschortreden;
  readonly op: PlainDate;
  readonly van: PlainDate;
  readonly tot: PlainDate | undefined;
  readonly woorden: string;
}

export async function insertOpschorting(tx: Tx, gezin: Id, termijn: Id, nieuw: NieuweStilstand): Promise<Id> {
  const id = await tx.nextId('termijnopschorting');
  const sealed = await tx.seal(owner(gezin), place('termijnopschorting', id), nieuw.woorden);
  await tx.query(
    'termijn.schort-op',
    `insert into rondom.termijnopschorting (id, gezin_id, termijn_id, reden, op, van, tot, woorden_versleuteld, door, gezet_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      gezin,
      termijn,
      nieuw.reden,
      nieuw.op,
      nieuw.van,
      nieuw.tot ?? null,
      sealed,
      tx.actor.gebruikerId,
      tx.now,
    ],
  );
  return id;
}

export async function saveHervat(tx: Tx, termijn: Id, op: PlainDate): Promise<void> {
  await tx.query(
    'termijn.hervat',
    `update rondom.termijnopschorting set tot = $2, hervat_door = $3, hervat_gezet_op = $4, versie = versie + 1 where termijn_id = $1 and tot is null`,
    [termijn, op, tx.actor.gebruikerId, tx.now],
  );
}

export interface NieuweVerlenging {
  readonly aantal: number;
  readonly eenheid: Dageenheid;
  readonly woorden: string;
  readonly verteldAan: Id;
  readonly verteldOp: PlainDate;
}

export async function insertVerlenging(tx: Tx, gezin: Id, termijn: Id, nieuw: NieuweVerlenging): Promise<Id> {
  const id = await tx.nextId('termijnverlenging');
  const sealed = await tx.seal(owner(gezin), place('termijnverlenging', id), nieuw.woorden);
  await tx.query(
    'termijn.verleng',
    `insert into rondom.termijnverlenging (id, gezin_id, termijn_id, aantal, eenheid, woorden_versleuteld, verteld_persoon_id, verteld_op, door, gezet_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      gezin,
      termijn,
      nieuw.aantal,
      nieuw.eenheid,
      sealed,
      nieuw.verteldAan,
      nieuw.verteldOp,
      tx.actor.gebruikerId,
      tx.now,
    ],
  );
  return id;
}

/** The day that holds now, counted with the rules of today; while it stands still it keeps the day it had. */
export async function saveLaatsteDag(
  tx: Tx,
  id: Id,
  {
    uiterlijk,
    stilSinds,
    kader,
  }: { readonly uiterlijk: PlainDate; readonly stilSinds: PlainDate | null; readonly kader: number },
): Promise<void> {
  await tx.query(
    'termijn.laatste-dag',
    'update rondom.termijn set uiterlijk = $2, stil_sinds = $3, kader = $4, versie = versie + 1 where id = $1',
    [id, uiterlijk, stilSinds, kader],
  );
}

export async function saveGestopt(tx: Tx, id: Id, op: PlainDate): Promise<void> {
  await tx.query(
    'termijn.rond-af',
    "update rondom.termijn set gestopt_op = $2, gestopt_door = 'gedaan', stil_sinds = null, versie = versie + 1 where id = $1",
    [id, op],
  );
}

/** Clocks of these kinds that run in the family, about whom. */
export function listLopend(
  tx: Tx,
  gezin: Id,
  soort: Termijnsoort,
): Promise<{ readonly soort: Termijnsoort; readonly vanaf: PlainDate; readonly voor: Id }[]> {
  return tx.query(
    'termijn.lopend',
    `select soort, vanaf, coalesce(persoon_id, maatregel_id, gezin_id)::text as voor from rondom.termijn
     where gezin_id = $1 and soort = $2 and gestopt_op is null`,
    [gezin, soort],
  );
}
