import type { Organisatiesoort } from '@rondom/domain/regio';
import type {
  Kindcheckbesluit,
  Kindcheckweg,
  Kinderantwoord,
  Kindveiligheid,
  Meldcodestap,
} from '@rondom/domain/volwassenenhulp';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import type { ActieRow } from './volwassenenhulp.store.ts';
import { sluitTekst } from './zegel.ts';

export interface BladRow {
  readonly id: Id;
  readonly persoonId: Id;
  readonly persoon: string;
  readonly totEnMet: string;
  readonly artikel: string;
  readonly toestemmingOp: Date | null;
  readonly vastgezicht: string | null;
  readonly telefoon: string | null;
  readonly teamsoort: Organisatiesoort | null;
  readonly lezers: readonly string[];
  readonly organisatiesoort: Organisatiesoort;
}

/** The page of one help, for who helps this adult himself today. Of no other family than that of the address. */
export const findBlad = async (tx: Tx, gezin: Id, id: Id): Promise<BladRow | undefined> =>
  (
    await tx.query<BladRow>(
      'hulpblad.vind',
      `select b.id::text, b.persoon_id::text as "persoonId", b.persoon, b.tot_en_met::text as "totEnMet", b.artikel,
         b.toestemming_op as "toestemmingOp", b.vastgezicht, b.telefoon, b.teamsoort, b.collegas as lezers, b.organisatiesoort
       from rondom.hulpblad($1) b where b.gezin_id = $2`,
      [id, gezin],
    )
  )[0];

export interface PlandeelRow {
  readonly id: Id;
  readonly soort: 'kracht' | 'doel' | 'bodemlijn' | 'watals';
  readonly stand: 'nieuw' | 'begonnen' | 'lukt' | 'gehaald' | null;
  readonly tekst: Buffer;
}

export const listPlandelen = (tx: Tx, id: Id): Promise<PlandeelRow[]> =>
  tx.query<PlandeelRow>(
    'hulpblad.plan',
    'select p.id::text, p.soort, p.stand, p.tekst from rondom.hulpplan($1) p order by p.volgorde, p.id',
    [id],
  );

interface Bij {
  readonly gezin: Id;
  readonly hulp: Id;
}

export async function insertActie(
  tx: Tx,
  { gezin, hulp }: Bij,
  { tekst, uiterlijk }: { readonly tekst: string; readonly uiterlijk: string },
): Promise<Id> {
  const id = await tx.nextId('hulpactie');
  await tx.query(
    'hulpactie.maak',
    `insert into rondom.hulpactie (id, gezin_id, volwassenenhulp_id, tekst_versleuteld, uiterlijk, gemaakt_door, gemaakt_op)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      ...[id, gezin, hulp, await sluitTekst(tx, gezin, ['hulpactie', 'tekst'], id, tekst), uiterlijk],
      ...[tx.actor.gebruikerId, tx.now],
    ],
  );
  return id;
}

export async function saveActiestand(
  tx: Tx,
  gezin: Id,
  { id, versie }: Pick<ActieRow, 'id' | 'versie'>,
  { stand, reden }: { readonly stand: 'gedaan' | 'nietgedaan'; readonly reden: string | null },
): Promise<void> {
  const dicht = reden === null ? null : await sluitTekst(tx, gezin, ['hulpactie', 'reden'], id, reden);
  await tx.query(
    'hulpactie.stand',
    'update rondom.hulpactie set stand = $2, reden_versleuteld = $3, stand_op = $4, versie = $5 where id = $1',
    [id, stand, dicht, tx.today, versie],
  );
}

export interface AantekeningRow {
  readonly id: Id;
  readonly tekst: Buffer;
  readonly door: string;
  readonly op: Date;
}

/** The own record about this adult, newest first; of colleagues who help the same adult too. */
export const listAantekeningen = (tx: Tx, { gezin, hulp }: Bij): Promise<AantekeningRow[]> =>
  tx.query<AantekeningRow>(
    'hulpaantekening.lijst',
    `select a.id::text, a.tekst_versleuteld as tekst, u.naam as door, a.op from rondom.hulpaantekening a
     join rondom.gebruiker u on u.id = a.door
     where a.gezin_id = $1 and a.volwassenenhulp_id in (select rondom.hulp_van_zelfde($2)) order by a.op desc, a.id desc`,
    [gezin, hulp],
  );

export async function insertAantekening(tx: Tx, { gezin, hulp }: Bij, tekst: string): Promise<Id> {
  const id = await tx.nextId('hulpaantekening');
  await tx.query(
    'hulpaantekening.schrijf',
    `insert into rondom.hulpaantekening (id, gezin_id, volwassenenhulp_id, tekst_versleuteld, door, op) values ($1, $2, $3, $4, $5, $6)`,
    [
      ...[id, gezin, hulp, await sluitTekst(tx, gezin, ['hulpaantekening', 'tekst'], id, tekst)],
      ...[tx.actor.gebruikerId, tx.now],
    ],
  );
  return id;
}

export interface KindcheckRow {
  readonly id: Id;
  readonly kinderen: Kinderantwoord;
  readonly veilig: Kindveiligheid | null;
  readonly stap: Meldcodestap | null;
  readonly delen: Kindcheckweg;
  readonly signaal: Buffer | null;
  readonly gezegdOp: string | null;
  readonly opnieuwOp: string | null;
  readonly door: string;
  readonly op: Date;
}

export const listKindchecks = (tx: Tx, { gezin, hulp }: Bij): Promise<KindcheckRow[]> =>
  tx.query<KindcheckRow>(
    'kindcheck.lijst',
    `select k.id::text, k.kinderen, k.veilig, k.stap, k.delen, k.signaal_versleuteld as signaal, k.gezegd_op::text as "gezegdOp",
       k.opnieuw_op::text as "opnieuwOp", u.naam as door, k.op
     from rondom.kindcheck k join rondom.gebruiker u on u.id = k.door
     where k.gezin_id = $1 and k.volwassenenhulp_id in (select rondom.hulp_van_zelfde($2)) order by k.op desc, k.id desc`,
    [gezin, hulp],
  );

export async function insertKindcheck(
  tx: Tx,
  { gezin, hulp }: Bij,
  nieuw: Kindcheckbesluit & {
    readonly kinderen: Kinderantwoord;
    readonly stap: Meldcodestap | null;
    readonly delen: Kindcheckweg;
  },
): Promise<Id> {
  const id = await tx.nextId('kindcheck');
  const { kinderen, veilig, stap, delen, signaal, gezegdOp, opnieuwOp } = nieuw;
  const dicht = signaal === null ? null : await sluitTekst(tx, gezin, ['kindcheck', 'signaal'], id, signaal);
  await tx.query(
    'kindcheck.schrijf',
    `insert into rondom.kindcheck (id, gezin_id, volwassenenhulp_id, kinderen, veilig, stap, delen, signaal_versleuteld, gezegd_op, opnieuw_op, door, op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[id, gezin, hulp, kinderen, veilig, stap, delen, dicht, gezegdOp, opnieuwOp],
      ...[tx.actor.gebruikerId, tx.now],
    ],
  );
  return id;
}
