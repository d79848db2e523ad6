import type { Escalatiestap, Padstap, Zichtwie } from '@rondom/domain/zicht';
import type pg from 'pg';
import type { Id } from '../platform/actor.ts';
import type { Zichtfeitenrij } from './zicht.store.ts';

export interface Loopwacht {
  readonly feiten: Zichtfeitenrij;
  readonly lokaalTeamId: Id | null;
}

/** The open waits that can ask something on a day: nobody named, a look past its day, a watcher gone, no worker on day five. */
export async function leesWachten(
  client: pg.ClientBase,
  today: string,
  gisteren: string,
): Promise<readonly Loopwacht[]> {
  const { rows } = await client.query<Loopwacht>(
    `select jsonb_build_object('wachtId', w.id::text, 'gezinId', w.gezin_id::text, 'persoonId', w.persoon_id::text, 'regioId', w.regio_id::text,
       'wachtOp', w.wacht_op, 'sinds', w.sinds, 'uiterlijk', w.uiterlijk, 'beeindigdOp', w.beeindigd_op, 'veilig', w.veilig, 'veiligOp', w.veilig_op,
       'verantwoordelijkId', rondom.verantwoordelijke(w.id, $1)::text, 'metWerker', b.werker, 'laatsteCheckOp', null,
       'zicht', case when z.id is not null then jsonb_build_object('id', z.id::text, 'gebruikerId', z.gebruiker_id::text, 'organisatieId', z.organisatie_id::text,
         'sinds', z.sinds, 'ritme', z.ritme, 'volgendeOp', z.volgende_op, 'zonderOogSinds', o.sinds, 'versie', z.versie) end) as feiten,
       (select u.organisatie_id::text from rondom.betrokkenheid v join rondom.gebruiker u on u.id = v.gebruiker_id
         where v.gezin_id = w.gezin_id and v.soort = 'vastgezicht' and v.periode @> $1::date limit 1) as "lokaalTeamId"
     from rondom.wacht w
     left join rondom.zicht z on z.wacht_id = w.id and z.beeindigd_op is null
     left join lateral (select platform.zonder_oog(z, $1) as sinds where z.id is not null) o on true
     cross join lateral (select exists (select 1 from rondom.betrokkenheid x where x.gezin_id = w.gezin_id and x.soort = 'uitvoerder'
       and x.maatregel_id = w.maatregel_id and x.periode @> $1::date) as werker) b
     where w.beeindigd_op is null and (
       (z.id is null and w.sinds < $2) or z.volgende_op < $1 or o.sinds is not null
       or (w.wacht_op = 'vastejeugdbeschermer' and w.uiterlijk <= $1 and not b.werker
         and not exists (select 1 from rondom.padstap p where p.wacht_id = w.id)))`,
    [today, gisteren],
  );
  return rows;
}

const leiders =
  "select u.id, u.organisatie_id from rondom.gebruiker u where u.organisatie_id = $1 and u.rol in ('teamleider', 'giteamleider') and u.actief order by u.id";

/** Who holds a place on the ladder, and by what one finds them; nobody is an answer too. */
const plaatsen: Readonly<
  Record<Zichtwie, { readonly sql: string; readonly van: (feiten: Loopwacht['feiten']) => Id | null }>
> = {
  wachter: {
    sql: 'select u.id, u.organisatie_id from rondom.gebruiker u where u.id = $1 and u.actief',
    van: ({ zicht }) => zicht?.gebruikerId ?? null,
  },
  teamleider: { sql: leiders, van: ({ zicht }) => zicht?.organisatieId ?? null },
  leiding: { sql: leiders, van: ({ verantwoordelijkId }) => verantwoordelijkId },
  regiodirecteur: {
    sql: `select u.id, u.organisatie_id from rondom.gebruiker u join rondom.mandaat m on m.gebruiker_id = u.id
      where m.regio_id = $1 and u.rol = 'regiodirecteur' and u.actief order by u.id`,
    van: ({ regioId }) => regioId,
  },
};

/** Writes whom a step tells: each person once for one miss, whatever his place. */
export async function zetStap(
  client: pg.ClientBase,
  { feiten }: Loopwacht,
  { reden, sinds, trede, op, wie }: Escalatiestap,
  now: Date,
): Promise<number> {
  let geschreven = 0;
  for (const plaats of wie) {
    const { sql, van } = plaatsen[plaats];
    const { rows } = await client.query<{ id: Id; organisatie_id: Id }>(sql, [van(feiten)]);
    const niemand = {
      id: null,
      organisatie_id: plaats === 'regiodirecteur' ? null : feiten.verantwoordelijkId,
    };
    for (const { id, organisatie_id } of rows.length > 0 ? rows : [niemand]) {
      const made = await client.query(
        `insert into rondom.zichtstap (gezin_id, wacht_id, reden, sinds, trede, wie, gebruiker_id, organisatie_id, op, gezet_op)
         select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10
         where not exists (select 1 from rondom.zichtstap s where s.wacht_id = $2 and s.reden = $3 and s.sinds = $4
           and (s.gebruiker_id = $7 or ($7::bigint is null and s.wie = $6)))`,
        [feiten.gezinId, feiten.wachtId, reden, sinds, trede, plaats, id, organisatie_id, op, now],
      );
      geschreven += made.rowCount ?? 0;
    }
  }
  return geschreven;
}

/** What was last seen says nothing any more. */
export async function zetOnbekend(client: pg.ClientBase, wacht: Id, today: string): Promise<number> {
  const done = await client.query(
    `update rondom.wacht set veilig = 'nietBekend', veilig_op = $2, versie = versie + 1 where id = $1 and veilig <> 'nietBekend'`,
    [wacht, today],
  );
  return done.rowCount ?? 0;
}

/** A thing to do on the fixed path, with its owner. */
export async function zetPadstap(
  client: pg.ClientBase,
  { feiten, lokaalTeamId }: Loopwacht,
  { soort, begonnenOp, uiterlijk, eigenaar }: Padstap,
): Promise<number> {
  const done = await client.query(
    `insert into rondom.padstap (gezin_id, wacht_id, soort, eigenaar_id, begonnen_op, uiterlijk) values ($1, $2, $3, $4, $5, $6)
     on conflict (wacht_id, soort) do nothing`,
    [
      feiten.gezinId,
      feiten.wachtId,
      soort,
      eigenaar === 'lokaalteam' ? lokaalTeamId : feiten.verantwoordelijkId,
      begonnenOp,
      uiterlijk,
    ],
  );
  return done.rowCount ?? 0;
}

/** A worker came: what was not done yet on the path of his child is no longer needed. */
export async function sluitPaden(client: pg.ClientBase, today: string): Promise<readonly { gezin: Id }[]> {
  const { rows } = await client.query<{ gezin: Id }>(
    `update rondom.padstap p set gedaan_op = $1, uitkomst = 'nietMeerNodig', versie = p.versie + 1
     from rondom.wacht w
     where w.id = p.wacht_id and p.gedaan_op is null and exists (select 1 from rondom.betrokkenheid x
       where x.gezin_id = w.gezin_id and x.soort = 'uitvoerder' and x.maatregel_id = w.maatregel_id and x.periode @> $1::date)
     returning p.gezin_id::text as gezin`,
    [today],
  );
  return rows;
}
