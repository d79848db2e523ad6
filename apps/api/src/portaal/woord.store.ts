import type { Lezer, WoordLezer } from '@rondom/domain/portaal';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

const place = (rij: Id) => ({ tabel: 'woord', kolom: 'tekst', rij }) as const;

export interface NieuwWoord {
  readonly gezin: Id;
  readonly schrijver: Id;
  readonly tekst: string;
  readonly lezers: readonly WoordLezer[];
}

const gebruikerOf = (lezer: Lezer): Id | null => (lezer.soort === 'medewerker' ? lezer.medewerker : null);
const persoonOf = (lezer: Lezer): Id | null => (lezer.soort === 'persoon' ? lezer.persoon : null);

/** Keeps own words under the writer's own key, with the readers named at this moment. */
export async function insertWoord(tx: Tx, nieuw: NieuwWoord): Promise<Id> {
  const id = await tx.nextId('woord');
  const sealed = await tx.seal({ soort: 'persoon', id: nieuw.schrijver }, place(id), nieuw.tekst);
  await tx.query(
    'portaal.insert-woord',
    'insert into rondom.woord (id, gezin_id, persoon_id, geschreven_op, tekst_versleuteld) values ($1, $2, $3, $4, $5)',
    [id, nieuw.gezin, nieuw.schrijver, tx.now, sealed],
  );
  await tx.query(
    'portaal.insert-woord-lezers',
    `insert into rondom.woord_lezer (gezin_id, woord_id, gebruiker_id, persoon_id, wacht_op_vastgezicht)
     select $1, $2, g, p, w from unnest($3::bigint[], $4::bigint[], $5::boolean[]) as x(g, p, w)`,
    [
      nieuw.gezin,
      id,
      nieuw.lezers.map(({ lezer }) => gebruikerOf(lezer)),
      nieuw.lezers.map(({ lezer }) => persoonOf(lezer)),
      nieuw.lezers.map(({ stand }) => stand === 'wacht'),
    ],
  );
  return id;
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
}

/** The words that this reader wrote or was chosen to read, newest first. */
export function listWoorden(tx: Tx, gezin: Id): Promise<WoordRow[]> {
  return tx.query<WoordRow>(
    'portaal.woorden',
    `select w.id::text, w.gezin_id::text as "gezinId", w.persoon_id::text as "schrijverId", w.geschreven_op as "geschrevenOp", w.tekst_versleuteld as tekst,
       s.voornamen, s.roepnaam,
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
