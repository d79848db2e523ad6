import { persoonId } from '@rondom/domain/gezin';
import type { Lezer, WoordLezer } from '@rondom/domain/portaal';
import { medewerkerId } from '@rondom/domain/regio';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

const place = (rij: Id) => ({ tabel: 'woord', kolom: 'tekst', rij }) as const;

export interface NieuwWoord {
  readonly gezin: Id;
  readonly schrijver: Id;
  readonly tekst: string;
  readonly lezers: readonly WoordLezer[];
  /** Of a child under twelve: told to whom, and who sat there. */
  readonly verteld?: { readonly aan: Id; readonly aanwezig: readonly Id[] };
}

const gebruikerOf = (lezer: Lezer): Id | null => (lezer.soort === 'medewerker' ? lezer.medewerker : null);
const persoonOf = (lezer: Lezer): Id | null => (lezer.soort === 'persoon' ? lezer.persoon : null);

/** Keeps own words under the writer's own key, with the readers named at this moment. */
export async function insertWoord(tx: Tx, nieuw: NieuwWoord): Promise<Id> {
  const id = await tx.nextId('woord');
  const sealed = await tx.seal({ soort: 'persoon', id: nieuw.schrijver }, place(id), nieuw.tekst);
  await tx.query(
    'portaal.insert-woord',
    `insert into rondom.woord (id, gezin_id, persoon_id, geschreven_op, tekst_versleuteld, verteld_aan, aanwezig)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      id,
      nieuw.gezin,
      nieuw.schrijver,
      tx.now,
      sealed,
      nieuw.verteld?.aan ?? null,
      nieuw.verteld?.aanwezig ?? [],
    ],
  );
  await insertWoordLezers(tx, nieuw.gezin, id, nieuw.lezers);
  return id;
}

/** Readers by name, from this moment. */
export async function insertWoordLezers(
  tx: Tx,
  gezin: Id,
  id: Id,
  lezers: readonly WoordLezer[],
): Promise<void> {
  await tx.query(
    'portaal.insert-woord-lezers',
    `insert into rondom.woord_lezer (gezin_id, woord_id, gebruiker_id, persoon_id, wacht_op_vastgezicht)
     select $1, $2, g, p, w from unnest($3::bigint[], $4::bigint[], $5::boolean[]) as x(g, p, w)`,
    [
      gezin,
      id,
      lezers.map(({ lezer }) => gebruikerOf(lezer)),
      lezers.map(({ lezer }) => persoonOf(lezer)),
      lezers.map(({ stand }) => stand === 'wacht'),
    ],
  );
}

/** Takes readers away: the rows go, what stood there stays in the history. */
export async function deleteWoordLezers(tx: Tx, id: Id, lezers: readonly Lezer[]): Promise<void> {
  await tx.query(
    'portaal.delete-woord-lezers',
    `delete from rondom.woord_lezer where woord_id = $1 and (gebruiker_id = any($2::bigint[]) or persoon_id = any($3::bigint[]))`,
    [
      id,
      lezers.flatMap((lezer) => gebruikerOf(lezer) ?? []),
      lezers.flatMap((lezer) => persoonOf(lezer) ?? []),
    ],
  );
}

/** Who opened an own text since it was written for him. */
export async function listGeopend(tx: Tx, id: Id): Promise<Lezer[]> {
  const rows = await tx.query<{ gebruiker: Id | null; persoon: Id | null }>(
    'portaal.woord-geopend',
    'select gebruiker_id::text as gebruiker, persoon_id::text as persoon from rondom.woord_geopend($1)',
    [id],
  );
  return rows.map(({ gebruiker, persoon }) =>
    gebruiker === null
      ? { soort: 'persoon', persoon: persoonId(persoon ?? '') }
      : { soort: 'medewerker', medewerker: medewerkerId(gebruiker) },
  );
}

export interface WoordRow {
  readonly id: Id;
  readonly gezinId: Id;
  readonly schrijverId: Id;
  readonly geschrevenOp: Date;
  readonly tekst: Buffer;
  readonly lezers: readonly {
    readonly gebruikerId: Id | null;
    readonly gebruiker: string | null;
    readonly persoonId: Id | null;
    readonly voornamen: string | null;
    readonly roepnaam: string | null;
    readonly wacht: boolean;
  }[];
  readonly voornamen: string | null;
  readonly roepnaam: string | null;
  /** The name of who wrote it down for a child under twelve. */
  readonly verteldAan: string | null;
}

/** The words that this reader wrote or was chosen to read, newest first. */
export function listWoorden(tx: Tx, gezin: Id): Promise<WoordRow[]> {
  return tx.query<WoordRow>(
    'portaal.woorden',
    `select w.id::text, w.gezin_id::text as "gezinId", w.persoon_id::text as "schrijverId", w.geschreven_op as "geschrevenOp", w.tekst_versleuteld as tekst,
       s.voornamen, s.roepnaam, (select t.naam from rondom.gebruiker t where t.id = w.verteld_aan) as "verteldAan",
       (select coalesce(json_agg(json_build_object('gebruikerId', l.gebruiker_id::text, 'gebruiker', u.naam, 'persoonId', l.persoon_id::text,
          'voornamen', p.voornamen, 'roepnaam', p.roepnaam, 'wacht', l.wacht_op_vastgezicht) order by l.id), '[]')
        from rondom.woord_lezer l left join rondom.gebruiker u on u.id = l.gebruiker_id left join rondom.persoon p on p.id = l.persoon_id
        where l.woord_id = w.id) as lezers
     from rondom.woord w left join rondom.persoon s on s.id = w.persoon_id
     where w.gezin_id = $1 order by w.geschreven_op desc, w.id desc limit 100`,
    [gezin],
  );
}

export const openWoord = (tx: Tx, row: WoordRow): Promise<string> =>
  tx.open({ soort: 'persoon', id: row.schrijverId }, place(row.id), row.tekst);
