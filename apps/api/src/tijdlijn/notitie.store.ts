import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface NieuweNotitie {
  readonly gezin: Id;
  readonly organisatie: Id;
  readonly soort: string;
  readonly op: Date;
  readonly tekst: string;
  readonly gevaar: string | undefined;
  readonly delen: string;
  readonly zichtbaarVanaf: Date | null;
  readonly over: readonly Id[];
  readonly aanwezig: readonly Id[];
  readonly verteldDoor: readonly Id[];
  readonly lezers: readonly Id[];
}

const place = (kolom: 'tekst' | 'gevaar', rij: Id) => ({ tabel: 'contactnotitie', kolom, rij }) as const;

export async function insertNotitie(tx: Tx, nieuw: NieuweNotitie): Promise<Id> {
  const id = await tx.nextId('contactnotitie');
  const owner = { soort: 'gezin', id: nieuw.gezin } as const;
  const tekst = await tx.seal(owner, place('tekst', id), nieuw.tekst);
  const gevaar = nieuw.gevaar === undefined ? null : await tx.seal(owner, place('gevaar', id), nieuw.gevaar);
  await tx.query(
    'tijdlijn.insert-notitie',
    `insert into rondom.contactnotitie (id, gezin_id, organisatie_id, schrijver_id, soort, op, tekst_versleuteld, gevaar_versleuteld, delen, zichtbaar_vanaf)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      nieuw.gezin,
      nieuw.organisatie,
      tx.actor.gebruikerId,
      nieuw.soort,
      nieuw.op,
      tekst,
      gevaar,
      nieuw.delen,
      nieuw.zichtbaarVanaf,
    ],
  );
  await tx.query(
    'tijdlijn.insert-notitie-personen',
    `insert into rondom.contactnotitie_persoon (gezin_id, contactnotitie_id, persoon_id, over, aanwezig, verteld, lezer)
     select $1, $2, p, p = any($4::bigint[]), p = any($5::bigint[]), p = any($6::bigint[]), p = any($7::bigint[]) from unnest($3::bigint[]) p`,
    [
      nieuw.gezin,
      id,
      [...new Set([...nieuw.over, ...nieuw.aanwezig, ...nieuw.verteldDoor, ...nieuw.lezers])],
      nieuw.over,
      nieuw.aanwezig,
      nieuw.verteldDoor,
      nieuw.lezers,
    ],
  );
  return id;
}

export interface NotitieRow {
  readonly id: Id;
  readonly gezinId: Id;
  readonly soort: 'huisbezoek' | 'telefoon' | 'bericht' | 'overleg';
  readonly op: Date;
  readonly schrijver: string;
  readonly organisatie: string;
  readonly organisatieId: Id;
  readonly delen: 'nu' | 'volgendeWerkdag' | 'niet';
  readonly zichtbaarVanaf: Date | null;
  readonly versie: number;
  readonly tekst: Buffer;
  readonly gevaar: Buffer | null;
  readonly personen: readonly {
    readonly id: Id;
    readonly over: boolean;
    readonly aanwezig: boolean;
    readonly verteld: boolean;
    readonly lezer: boolean;
    /** When this person opened it, or had it on paper. */
    readonly gelezenOp: string | null;
  }[];
}

/** A note that the policies show this reader; to the family they show no rows of its persons. */
export async function findNotitie(tx: Tx, id: Id): Promise<NotitieRow | undefined> {
  const [row] = await tx.query<NotitieRow>(
    'tijdlijn.find-notitie',
    `select n.id::text, n.gezin_id::text as "gezinId", n.soort, n.op, u.naam as schrijver, o.naam as organisatie, o.id::text as "organisatieId", n.delen,
       n.zichtbaar_vanaf as "zichtbaarVanaf", n.versie, n.tekst_versleuteld as tekst, n.gevaar_versleuteld as gevaar,
       (select coalesce(json_agg(json_build_object('id', p.persoon_id::text, 'over', p.over, 'aanwezig', p.aanwezig, 'verteld', p.verteld, 'lezer', p.lezer, 'gelezenOp', g.op) order by p.id), '[]')
        from rondom.contactnotitie_persoon p
        left join rondom.notitie_gelezen g on g.contactnotitie_id = p.contactnotitie_id and g.persoon_id = p.persoon_id where p.contactnotitie_id = n.id) as personen
     from rondom.contactnotitie n join rondom.gebruiker u on u.id = n.schrijver_id join rondom.organisatie o on o.id = n.organisatie_id
     where n.id = $1`,
    [id],
  );
  return row;
}

/** The reader at the keyboard opens it: false when it is not shared with him, or no more. */
export async function opentNotitie(tx: Tx, id: Id): Promise<boolean> {
  const [row] = await tx.query<{ open: boolean }>(
    'tijdlijn.opent',
    'select rondom.opent_notitie($1) as open',
    [id],
  );
  return row?.open === true;
}

/** Given on paper to this person: from then on it is read. */
export async function insertOpPapier(tx: Tx, gezin: Id, persoon: Id, notities: readonly Id[]): Promise<void> {
  await tx.query(
    'tijdlijn.op-papier',
    `insert into rondom.notitie_gelezen (gezin_id, contactnotitie_id, persoon_id, op, weg)
     select $1, n, $2, $3, 'afdruk' from unnest($4::bigint[]) n on conflict do nothing`,
    [gezin, persoon, tx.now, notities],
  );
}

export const openTekst = (tx: Tx, row: NotitieRow): Promise<string> =>
  tx.open({ soort: 'gezin', id: row.gezinId }, place('tekst', row.id), row.tekst);

export const openGevaar = async (tx: Tx, row: NotitieRow): Promise<string | null> =>
  row.gevaar === null
    ? null
    : tx.open({ soort: 'gezin', id: row.gezinId }, place('gevaar', row.id), row.gevaar);
