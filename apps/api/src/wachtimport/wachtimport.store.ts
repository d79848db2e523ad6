import type { Importstand, Regelgevolg, Regeluitkomst, Twijfelkeuze } from '@rondom/domain/wachtimport';
import type { Gebrek, Importwacht } from '@rondom/domain/wachtimport';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import type { Regelfilter } from './wachtimport.schema.ts';

export interface ImportRow {
  readonly id: Id;
  readonly naam: string;
  readonly ontvangenOp: Date;
  readonly stand: Importstand;
  readonly delen: number;
  readonly gebreken: readonly { readonly kind: string }[];
  readonly totaal: number;
  readonly verwerkt: number;
  readonly overgenomenOp: string | null;
  readonly versie: number;
}

const select = `select i.id::text, i.naam, i.ontvangen_op as "ontvangenOp", i.stand, i.delen, i.gebreken, i.totaal,
    coalesce(g.verwerkt, 0) as verwerkt, i.overgenomen_dag as "overgenomenOp", i.versie
  from rondom.wachtimport i left join rondom.wachtimportgang g on g.import_id = i.id`;

export const listImports = (tx: Tx): Promise<ImportRow[]> =>
  tx.query<ImportRow>(
    'wachtimport.list',
    `${select} where i.stand <> 'ingetrokken' order by i.id desc limit 20`,
  );

export async function findImport(tx: Tx, id: Id): Promise<ImportRow | undefined> {
  const [row] = await tx.query<ImportRow>('wachtimport.find', `${select} where i.id = $1`, [id]);
  return row;
}

/** The same, held until the end: two orders at once become one and a refusal. What a job is at cannot be held. */
export async function lockImport(tx: Tx, id: Id): Promise<ImportRow | undefined> {
  await tx.query('wachtimport.lock', 'select 1 from rondom.wachtimport where id = $1 for update', [id]);
  return findImport(tx, id);
}

export async function insertImport(tx: Tx, naam: string, delen: number): Promise<Id> {
  const id = await tx.nextId('wachtimport');
  await tx.query(
    'wachtimport.insert',
    'insert into rondom.wachtimport (id, organisatie_id, door, naam, delen, ontvangen_op) values ($1, $2, $3, $4, $5, $6)',
    [id, tx.actor.organisatieId, tx.actor.gebruikerId, naam, delen, tx.now],
  );
  return id;
}

/** A part, sealed under the key of who brings it; the same part twice is one. */
export async function insertDeel(tx: Tx, importId: Id, nummer: number, inhoud: string): Promise<void> {
  const sealed = await tx.seal(
    { soort: 'gebruiker', id: tx.actor.gebruikerId },
    { tabel: 'wachtimportdeel', kolom: 'inhoud', rij: `${importId}:${nummer}` },
    inhoud,
  );
  await tx.query(
    'wachtimport.insert-deel',
    'insert into rondom.wachtimportdeel (import_id, nummer, inhoud_versleuteld) values ($1, $2, $3) on conflict do nothing',
    [importId, nummer, sealed],
  );
}

export async function saveStand(tx: Tx, id: Id, stand: Importstand): Promise<void> {
  await tx.query(
    'wachtimport.stand',
    'update rondom.wachtimport set stand = $2, versie = versie + 1 where id = $1',
    [id, stand],
  );
}

/** Whether this very file was taken over already. */
export async function isBestandOvergenomen(tx: Tx, id: Id): Promise<boolean> {
  const [row] = await tx.query<{ al: boolean }>(
    'wachtimport.al-overgenomen',
    'select rondom.is_wachtimport_overgenomen($1) as al',
    [id],
  );
  return row?.al === true;
}

export async function wisImport(tx: Tx, id: Id): Promise<void> {
  await tx.query('wachtimport.wis', 'select rondom.wis_wachtimport($1)', [id]);
}

export interface TellingRow {
  readonly uitkomst: Regeluitkomst;
  readonly keuze: Twijfelkeuze | null;
  readonly gevolg: Regelgevolg | null;
  readonly aantal: number;
}

export const countRegels = (tx: Tx, id: Id): Promise<TellingRow[]> =>
  tx.query<TellingRow>(
    'wachtimport.tellingen',
    'select uitkomst, keuze, gevolg, aantal from rondom.wachtimport_tellingen($1)',
    [id],
  );

export interface RegelRow {
  readonly id: Id;
  readonly nummer: number;
  readonly kenmerk: string | null;
  readonly inhoud: Buffer | null;
  readonly wachtOp: Importwacht | null;
  readonly uitkomst: Regeluitkomst;
  readonly gebreken: readonly Gebrek[];
  readonly sinds: string | null;
  readonly uiterlijk: string | null;
  readonly uiterlijkBestand: string | null;
  readonly keuze: Twijfelkeuze | null;
  readonly gevolg: Regelgevolg | null;
  readonly versie: number;
}

const regel = `r.id::text, r.nummer, r.kenmerk, r.inhoud_versleuteld as inhoud, r.wacht_op as "wachtOp", r.uitkomst, r.gebreken, r.sinds, r.uiterlijk,
  r.uiterlijk_bestand as "uiterlijkBestand", r.keuze, r.gevolg, r.versie`;

const waar: Readonly<Record<Regelfilter, string>> = {
  alle: 'true',
  fout: "r.uitkomst = 'fout'",
  twijfel: "r.uitkomst = 'twijfel'",
  goed: "r.uitkomst in ('nieuw', 'zeker')",
  achter:
    "(r.gevolg = 'nietOvergenomen' or r.uitkomst in ('fout', 'looptAl', 'alOvergenomen') or r.keuze = 'overslaan')",
};

/** Lines after a line of the file, one more than asked where there are more. */
export const listRegels = (
  tx: Tx,
  importId: Id,
  { na, soort, aantal }: { readonly na: number; readonly soort: Regelfilter; readonly aantal: number },
): Promise<RegelRow[]> =>
  tx.query<RegelRow>(
    `wachtimport.regels-${soort}`,
    `select ${regel} from rondom.wachtimportregel r where r.import_id = $1 and r.nummer > $2 and ${waar[soort]} order by r.nummer limit $3`,
    [importId, na, aantal + 1],
  );

export async function lockRegel(tx: Tx, importId: Id, id: Id): Promise<RegelRow | undefined> {
  const [row] = await tx.query<RegelRow>(
    'wachtimport.lock-regel',
    `select ${regel} from rondom.wachtimportregel r where r.import_id = $1 and r.id = $2`,
    [importId, id],
  );
  return row;
}

export interface KandidaatRow {
  readonly regelId: Id;
  readonly id: Id;
  readonly eigen: boolean;
  readonly persoonId: Id | null;
  readonly naam: string | null;
  readonly geboortedatum: string | null;
  readonly gezinId: Id | null;
  readonly gezin: string | null;
}

export const listKandidaten = (tx: Tx, importId: Id, regels: readonly Id[]): Promise<KandidaatRow[]> =>
  tx.query<KandidaatRow>(
    'wachtimport.kandidaten',
    `select regel_id::text as "regelId", kandidaat_id::text as id, eigen, persoon_id::text as "persoonId", naam, geboortedatum,
       gezin_id::text as "gezinId", gezinsnaam as gezin from rondom.wachtimport_kandidaten($1, $2::bigint[])`,
    [importId, regels],
  );

export async function saveKeuze(tx: Tx, id: Id, keuze: Twijfelkeuze, kandidaat: Id | null): Promise<void> {
  await tx.query(
    'wachtimport.keuze',
    'update rondom.wachtimportregel set keuze = $2, keuze_kandidaat_id = $3, gekozen_op = $4, versie = versie + 1 where id = $1',
    [id, keuze, kandidaat, tx.now],
  );
}
