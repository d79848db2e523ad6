import type { Escalatiestap, Padstap, Zichtwie } from '@rondom/domain/zicht';
import type pg from 'pg';
import type { Id } from '../platform/actor.ts';
import type { Zichtfeitenrij } from './zicht.store.ts';

export interface Loopwacht {
  readonly feiten: Zichtfeitenrij;
  readonly lokaalTeamId: Id | null;
}

/** How many waits are read, judged and written at a time. */
export interface Groep {
  readonly na: Id;
  readonly aantal: number;
}

/**
 * The open waits that can ask something on a day: nobody named, a look past its day, a watcher gone, no worker on day
 * five. The next so many after one of them.
 */
export async function leesWachten(
  client: pg.ClientBase,
  today: string,
  gisteren: string,
  { na, aantal }: Groep,
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
     where w.beeindigd_op is null and w.id > $3 and (
       (z.id is null and w.sinds < $2) or z.volgende_op < $1 or o.sinds is not null
       or (w.wacht_op = 'vastejeugdbeschermer' and w.uiterlijk <= $1 and not b.werker
         and not exists (select 1 from rondom.padstap p where p.wacht_id = w.id)))
     order by w.id limit $4`,
    [today, gisteren, na, aantal],
  );
  return rows;
}

/** Where a step finds whom it tells, and whose it is when nobody holds that place. */
function plaatsVan(
  { feiten }: Loopwacht,
  wie: Zichtwie,
): { readonly van: Id | null; readonly leeg: Id | null } {
  const { zicht, verantwoordelijkId, regioId } = feiten;
  const van = {
    wachter: zicht?.gebruikerId ?? null,
    teamleider: zicht?.organisatieId ?? null,
    leiding: verantwoordelijkId,
    regiodirecteur: regioId,
  }[wie];
  return { van, leeg: wie === 'regiodirecteur' ? null : verantwoordelijkId };
}

export interface Wachtstap {
  readonly wacht: Loopwacht;
  readonly stap: Escalatiestap;
}

/** Writes whom the steps tell: each person once for one miss, whatever his place; nobody is an answer too. */
export async function zetStappen(
  client: pg.ClientBase,
  stappen: readonly Wachtstap[],
  now: Date,
): Promise<readonly Id[]> {
  if (stappen.length === 0) return [];
  const plaatsen = stappen.flatMap(({ wacht, stap }) =>
    stap.wie.map((wie) => ({ wacht, stap, wie, ...plaatsVan(wacht, wie) })),
  );
  const rijen = plaatsen.map(({ wacht: { feiten }, stap, wie, van, leeg }, n) => ({
    ...{ n, gezin: feiten.gezinId, wacht: feiten.wachtId, wie, van, leeg },
    ...{ reden: stap.reden, sinds: stap.sinds, trede: stap.trede, op: stap.op },
  }));
  const { rows } = await client.query<{ id: Id }>(
    `with stap as (
       select * from jsonb_to_recordset($1) as s(n int, gezin bigint, wacht bigint, reden text, sinds date, trede int, wie text, van bigint, leeg bigint, op date)),
     wie as (
       select s.n, u.id, u.organisatie_id from stap s join rondom.gebruiker u on u.id = s.van and u.actief where s.wie = 'wachter'
       union all
       select s.n, u.id, u.organisatie_id from stap s join rondom.gebruiker u on u.organisatie_id = s.van and u.rol in ('teamleider', 'giteamleider') and u.actief
         where s.wie in ('teamleider', 'leiding')
       union all
       select s.n, u.id, u.organisatie_id from stap s join rondom.mandaat m on m.regio_id = s.van
         join rondom.gebruiker u on u.id = m.gebruiker_id and u.rol = 'regiodirecteur' and u.actief where s.wie = 'regiodirecteur'),
     hoort as (
       select distinct on (s.wacht, s.reden, s.sinds, coalesce(w.id::text, s.wie)) s.*, w.id as gebruiker,
         case when w.id is null then s.leeg else w.organisatie_id end as organisatie
       from stap s left join wie w on w.n = s.n
       order by s.wacht, s.reden, s.sinds, coalesce(w.id::text, s.wie), s.n)
     insert into rondom.zichtstap (gezin_id, wacht_id, reden, sinds, trede, wie, gebruiker_id, organisatie_id, op, gezet_op)
     select h.gezin, h.wacht, h.reden, h.sinds, h.trede, h.wie, h.gebruiker, h.organisatie, h.op, $2 from hoort h
     where not exists (select 1 from rondom.zichtstap z where z.wacht_id = h.wacht and z.reden = h.reden and z.sinds = h.sinds
       and (z.gebruiker_id = h.gebruiker or (h.gebruiker is null and z.wie = h.wie)))
     order by h.n, h.gebruiker
     returning wacht_id::text as id`,
    [JSON.stringify(rijen), now],
  );
  return rows.map(({ id }) => id);
}

/** Of these children, what was last seen says nothing any more. */
export async function zetOnbekend(
  client: pg.ClientBase,
  wachten: readonly Id[],
  today: string,
): Promise<readonly Id[]> {
  if (wachten.length === 0) return [];
  const { rows } = await client.query<{ id: Id }>(
    `update rondom.wacht set veilig = 'nietBekend', veilig_op = $2, versie = versie + 1
     where id = any($1::bigint[]) and veilig <> 'nietBekend' returning id::text`,
    [wachten, today],
  );
  return rows.map(({ id }) => id);
}

/** Things to do on the fixed path, each with its owner. */
export async function zetPadstappen(
  client: pg.ClientBase,
  stappen: readonly { readonly wacht: Loopwacht; readonly stap: Padstap }[],
): Promise<readonly Id[]> {
  if (stappen.length === 0) return [];
  const rijen = stappen.map(({ wacht: { feiten, lokaalTeamId }, stap }, n) => ({
    ...{ n, gezin: feiten.gezinId, wacht: feiten.wachtId, soort: stap.soort },
    ...{ begonnen: stap.begonnenOp, uiterlijk: stap.uiterlijk },
    eigenaar: stap.eigenaar === 'lokaalteam' ? lokaalTeamId : feiten.verantwoordelijkId,
  }));
  const { rows } = await client.query<{ id: Id }>(
    `insert into rondom.padstap (gezin_id, wacht_id, soort, eigenaar_id, begonnen_op, uiterlijk)
     select s.gezin, s.wacht, s.soort, s.eigenaar, s.begonnen, s.uiterlijk
     from jsonb_to_recordset($1) as s(n int, gezin bigint, wacht bigint, soort text, eigenaar bigint, begonnen date, uiterlijk date) order by s.n
     on conflict (wacht_id, soort) do nothing returning wacht_id::text as id`,
    [JSON.stringify(rijen)],
  );
  return rows.map(({ id }) => id);
}

/** Open pages of these families and boards of these regions look again. */
export async function meldAllen(
  client: pg.ClientBase,
  gezinnen: readonly Id[],
  regios: readonly Id[],
): Promise<void> {
  const berichten = [
    ...[...new Set(gezinnen)].map((id) => ({ soort: 'gezin', id })),
    ...[...new Set(regios)].map((id) => ({ soort: 'bord', id })),
  ];
  if (berichten.length === 0) return;
  await client.query("select pg_notify('rondom', x) from unnest($1::text[]) x", [
    berichten.map((bericht) => JSON.stringify(bericht)),
  ]);
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
