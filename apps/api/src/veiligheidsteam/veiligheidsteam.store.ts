import type { PlainDate } from '@rondom/domain/kern';
import type {
  Daadsoort,
  Inzetstand,
  Teamfunctie,
  Teamgrond,
  Teamgrondcode,
  Teamweigerreden,
  Terugstap,
} from '@rondom/domain/veiligheidsteam';
import type { Organisatiesoort } from '@rondom/domain/regio';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface InzetRow {
  readonly id: Id;
  readonly versie: number;
  readonly organisatieId: Id;
  readonly team: string;
  readonly functie: Teamfunctie;
  readonly waarvoor: Buffer;
  readonly vanaf: string;
  readonly terugkijkOp: string;
  readonly antwoordOp: string;
  readonly gevraagdDoor: string;
  readonly gevraagdOp: Date;
  readonly stand: Inzetstand;
  readonly gebruikerId: Id | null;
  readonly wie: string | null;
  readonly telefoon: string | null;
  readonly thuisorganisatieId: Id | null;
  readonly thuisorganisatie: string | null;
  readonly grond: Teamgrondcode | null;
  readonly artikel: string | null;
  readonly aangenomenOp: Date | null;
  readonly weigerreden: Teamweigerreden | null;
  readonly terugstap: Buffer | null;
  readonly teruggestaptOp: string | null;
  readonly gezienOp: string | null;
}

/** How the safety team stands beside this family: what runs first, then the newest. */
export const listInzetten = (tx: Tx, gezin: Id, id: Id | null = null): Promise<InzetRow[]> =>
  tx.query<InzetRow>(
    'veiligheidsteam.lijst',
    `select v.id::text, v.versie, v.organisatie_id::text as "organisatieId", o.naam as team, v.functie, v.waarvoor_versleuteld as waarvoor,
       v.vanaf::text, v.terugkijk_op::text as "terugkijkOp", v.antwoord_op::text as "antwoordOp", d.naam as "gevraagdDoor", v.gevraagd_op as "gevraagdOp",
       v.stand, v.gebruiker_id::text as "gebruikerId", u.naam as wie, u.telefoon, v.thuisorganisatie_id::text as "thuisorganisatieId",
       t.naam as thuisorganisatie, v.grond, v.artikel, v.aangenomen_op as "aangenomenOp", v.weigerreden, v.terugstap_versleuteld as terugstap,
       v.teruggestapt_op::text as "teruggestaptOp", v.gezien_op::text as "gezienOp"
     from rondom.veiligheidsinzet v
     join rondom.organisatie o on o.id = v.organisatie_id
     join rondom.gebruiker d on d.id = v.gevraagd_door
     left join rondom.gebruiker u on u.id = v.gebruiker_id
     left join rondom.organisatie t on t.id = v.thuisorganisatie_id
     where v.gezin_id = $1 and ($2::bigint is null or v.id = $2)
     order by v.stand not in ('aangenomen', 'gevraagd', 'teruggestapt'), v.id desc`,
    [gezin, id],
  );

export interface DaadRow {
  readonly id: Id;
  readonly inzetId: Id;
  readonly soort: Daadsoort;
  readonly op: string;
  readonly tekst: Buffer;
  readonly gebruikerId: Id;
  readonly wie: string;
  readonly thuisorganisatie: string;
  readonly grond: Teamgrondcode;
  readonly artikel: string;
  readonly geschrevenOp: Date;
  readonly vervangtId: Id | null;
  readonly vervangen: boolean;
}

/** What the team did here, the newest first; what was corrected stays. */
export const listDaden = (tx: Tx, gezin: Id): Promise<DaadRow[]> =>
  tx.query<DaadRow>(
    'veiligheidsteam.daden',
    `select d.id::text, d.veiligheidsinzet_id::text as "inzetId", d.soort, d.op::text, d.tekst_versleuteld as tekst, d.gebruiker_id::text as "gebruikerId",
       u.naam as wie, o.naam as thuisorganisatie, d.grond, d.artikel, d.geschreven_op as "geschrevenOp", d.vervangt_id::text as "vervangtId",
       exists (select 1 from rondom.veiligheidsdaad n where n.vervangt_id = d.id) as vervangen
     from rondom.veiligheidsdaad d join rondom.gebruiker u on u.id = d.gebruiker_id join rondom.organisatie o on o.id = d.thuisorganisatie_id
     where d.gezin_id = $1 order by d.op desc, d.id desc`,
    [gezin],
  );

export const listTeams = (tx: Tx, gezin: Id): Promise<{ id: Id; naam: string }[]> =>
  tx.query('veiligheidsteam.teams', 'select t.id::text, t.naam from rondom.veiligheidsteams($1) t', [gezin]);

/** Functions that are asked or stand here already; also for who may ask and not read. */
export async function listLopend(tx: Tx, gezin: Id): Promise<readonly Teamfunctie[]> {
  const [row] = await tx.query<{ functies: Teamfunctie[] }>(
    'veiligheidsteam.lopend',
    'select rondom.lopende_teamfuncties($1) as functies',
    [gezin],
  );
  return row?.functies ?? [];
}

export interface GrondRow {
  readonly thuisorganisatieId: Id;
  readonly thuissoort: Organisatiesoort;
  readonly melding: boolean;
  readonly maatregelen: readonly { readonly instelling: Id; readonly vanaf: string; readonly tot: string }[];
}

export async function findGrond(tx: Tx, inzet: Id): Promise<GrondRow | undefined> {
  const [row] = await tx.query<GrondRow>(
    'veiligheidsteam.grond',
    `select g.thuisorganisatie_id::text as "thuisorganisatieId", g.thuissoort, g.melding, g.maatregelen from rondom.mijn_teamgrond($1) g`,
    [inzet],
  );
  return row;
}

type Tekst = readonly [
  tabel: 'veiligheidsinzet' | 'veiligheidsdaad',
  kolom: 'waarvoor' | 'terugstap' | 'tekst',
];

const plek = ([tabel, kolom]: Tekst, rij: Id) => ({ tabel, kolom, rij });
const seal = (tx: Tx, gezin: Id, tekst: Tekst, rij: Id, woorden: string): Promise<Buffer> =>
  tx.seal({ soort: 'gezin', id: gezin }, plek(tekst, rij), woorden);
export const openTekst = (tx: Tx, gezin: Id, tekst: Tekst, rij: Id, dicht: Buffer): Promise<string> =>
  tx.open({ soort: 'gezin', id: gezin }, plek(tekst, rij), dicht);

export interface NieuweInzet {
  readonly organisatieId: Id;
  readonly functie: Teamfunctie;
  readonly waarvoor: string;
  readonly vanaf: PlainDate;
  readonly terugkijkOp: PlainDate;
}

export async function insertInzet(tx: Tx, gezin: Id, nieuw: NieuweInzet, antwoordOp: PlainDate): Promise<Id> {
  const id = await tx.nextId('veiligheidsinzet');
  const waarvoor = await seal(tx, gezin, ['veiligheidsinzet', 'waarvoor'], id, nieuw.waarvoor);
  await tx.query(
    'veiligheidsteam.vraag',
    `insert into rondom.veiligheidsinzet (id, gezin_id, organisatie_id, functie, waarvoor_versleuteld, vanaf, terugkijk_op, antwoord_op, gevraagd_door, gevraagd_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[id, gezin, nieuw.organisatieId, nieuw.functie, waarvoor, nieuw.vanaf, nieuw.terugkijkOp],
      ...[antwoordOp, tx.actor.gebruikerId, tx.now],
    ],
  );
  return id;
}

export async function saveStap(
  tx: Tx,
  id: Id,
  stap: { readonly stand?: Inzetstand; readonly terugkijkOp?: PlainDate; readonly gezien?: boolean },
): Promise<void> {
  await tx.query(
    'veiligheidsteam.stap',
    `update rondom.veiligheidsinzet set stand = coalesce($2, stand), terugkijk_op = coalesce($3, terugkijk_op),
       gezien_op = case when $4 then platform.vandaag() else gezien_op end, gezien_door = case when $4 then platform.ik() else gezien_door end,
       versie = versie + 1 where id = $1`,
    [id, stap.stand ?? null, stap.terugkijkOp ?? null, stap.gezien === true],
  );
}

export async function insertDaad(
  tx: Tx,
  gezin: Id,
  inzet: Pick<InzetRow, 'id' | 'thuisorganisatieId'>,
  daad: {
    readonly soort: Daadsoort;
    readonly op: PlainDate;
    readonly tekst: string;
    readonly vervangtId: Id | null;
    readonly grond: Teamgrond;
  },
): Promise<Id> {
  const id = await tx.nextId('veiligheidsdaad');
  const tekst = await seal(tx, gezin, ['veiligheidsdaad', 'tekst'], id, daad.tekst);
  await tx.query(
    'veiligheidsteam.daad',
    `insert into rondom.veiligheidsdaad (id, gezin_id, veiligheidsinzet_id, soort, op, tekst_versleuteld, gebruiker_id, thuisorganisatie_id, grond, artikel, geschreven_op, vervangt_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[id, gezin, inzet.id, daad.soort, daad.op, tekst, tx.actor.gebruikerId, inzet.thuisorganisatieId],
      ...[daad.grond.code, daad.grond.artikel, tx.now, daad.vervangtId],
    ],
  );
  return id;
}

/** False when something else happened to it meanwhile. */
export async function saveTerugstap(
  tx: Tx,
  gezin: Id,
  { id, versie }: Pick<InzetRow, 'id' | 'versie'>,
  terugstap: Terugstap,
  taakOp: PlainDate,
): Promise<boolean> {
  const tekst = await seal(tx, gezin, ['veiligheidsinzet', 'terugstap'], id, JSON.stringify(terugstap));
  const [row] = await tx.query<{ ok: boolean }>(
    'veiligheidsteam.terugstap',
    'select rondom.stap_terug($1, $2, $3, $4) as ok',
    [id, versie, tekst, taakOp],
  );
  return row?.ok === true;
}
