-- The board on any day, for every mandate: its rows, the waits each day is counted from, and the counts of all regions.

create index expertvraag_wacht on rondom.expertvraag (wacht_id) where wacht_id is not null;
create index andereweg_wacht on rondom.andereweg (wacht_id);
create index wachtregio_open on rondom.wachtregio (regio_id, wacht_id, periode);

-- The waits on the board of one's regions on a day, and those that left it that day; or the one with this number, that
-- stood there once. With what we know now of that day: a wait written down later counts from the day it began.
create function rondom.bordwacht_ids(p_dag date, p_nummer integer) returns bigint[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select coalesce(array_agg(w.id), '{}')
  from rondom.wachtregio g join rondom.wacht w on w.id = g.wacht_id
  where g.regio_id = any((select rondom.mijn_regios())::bigint[]) and g.periode @> p_dag and p_dag <= platform.vandaag() and w.uiterlijk < p_dag
    and case when p_nummer is null then w.beeindigd_op is null or w.beeindigd_op >= p_dag
      else (w.beeindigd_op is null or w.beeindigd_op > w.uiterlijk) and w.id in (
        select p.wacht_id from rondom.pseudoniem p where p.organisatie_id = platform.mijn_organisatie() and p.nummer = p_nummer) end
$$;

-- As 0021, on a day, with why a child still waits and who does what about it: codes and days, no names. What changes from
-- day to day without a date of its own (the next step, where another way stands) is told of today alone.
drop function rondom.bordrijen(date);
create function rondom.bordrijen(p_dag date, p_nummer integer default null)
  returns table (nummer integer, regio text, band text, wacht_op text, sinds date, uiterlijk date, klok_gestopt_op date, begonnen_op date,
    bevestigd_nee integer, beeindigd_op date, beeindigd_als text, veilig text, stap text, stap_wie text, stap_op date, reden text, reden_op date,
    heropend boolean, ketendagen integer, oog text, zonder_oog_sinds date, laatste_check date, volgende_check date, urgentie text,
    urgentie_herzien_op date, vraag_trede text, vraag_uiterlijk date, andere_weg text)
  -- Planned for the waits of this reader: a plan for a handful would count the chain anew for each of eight thousand.
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as
$$
declare
  org bigint := platform.mijn_organisatie();
  nu boolean := p_dag = platform.vandaag();
  wachten bigint[] := rondom.bordwacht_ids(p_dag, p_nummer);
begin
  perform rondom.geef_pseudoniemen(org, array(
    select x from unnest(wachten) x where not exists (select 1 from rondom.pseudoniem p where p.organisatie_id = org and p.wacht_id = x)));
  return query
    with w as materialized (
      select x.*, g.regio_id as toen from rondom.wacht x join rondom.wachtregio g on g.wacht_id = x.id and g.periode @> p_dag where x.id = any(wachten)),
    stem as materialized (
      select l.wacht_id, count(*) filter (where l.antwoord = 'neeNogNiet')::int as nee from (
        select distinct on (b.wacht_id, b.stem_persoon_id, b.stem_gebruiker_id) b.wacht_id, b.antwoord from rondom.wachtbevestiging b
        where b.wacht_id = any(wachten) and b.op <= p_dag order by b.wacht_id, b.stem_persoon_id, b.stem_gebruiker_id, b.gegeven_op desc, b.id desc) l
      group by l.wacht_id),
    -- As rondom.ketendagen, for all of them in one go.
    keten as materialized (
      select s.persoon_id, sum(upper(d) - lower(d))::int as dagen from (
        select x.persoon_id, range_agg(daterange(x.sinds, greatest(x.sinds, least(coalesce(x.klok_gestopt_op, x.beeindigd_op, p_dag), p_dag)))) as a
        from rondom.wacht x where x.persoon_id in (select w.persoon_id from w) and x.sinds <= p_dag group by x.persoon_id) s, unnest(s.a) d
      where not isempty(d) group by s.persoon_id),
    blik as materialized (
      select distinct on (c.wacht_id) c.wacht_id, c.op, c.veilig from rondom.veiligheidscheck c
      where c.wacht_id = any(wachten) and c.op <= p_dag order by c.wacht_id, c.op desc, c.id desc),
    zicht as materialized (
      select distinct on (z.wacht_id) z.wacht_id, o.soort, z.volgende_op, case when nu then platform.zonder_oog(z, p_dag) end as zonder_oog
      from rondom.zicht z join rondom.organisatie o on o.id = z.organisatie_id
      where z.wacht_id = any(wachten) and z.sinds <= p_dag and (z.beeindigd_op is null or z.beeindigd_op > p_dag) order by z.wacht_id, z.id desc),
    haast as materialized (
      select distinct on (u.wacht_id) u.wacht_id, u.urgentie, u.herzien_op from rondom.urgentie u
      where u.wacht_id = any(wachten) and u.op <= p_dag order by u.wacht_id, u.id desc),
    -- A question that the vast gezicht may not know of, the board does not know of either.
    vraag as materialized (
      select distinct on (v.wacht_id) v.wacht_id, t.trede, t.uiterlijk from rondom.expertvraag v
      join rondom.expertvraagtrede t on t.expertvraag_id = v.id and t.sinds <= p_dag
      where v.wacht_id = any(wachten) and v.vastgezicht_weet and (v.beeindigd_op is null or (v.beeindigd_op at time zone 'Europe/Amsterdam')::date > p_dag)
      order by v.wacht_id, t.sinds desc, t.id desc),
    weg as materialized (
      select a.wacht_id, a.stand from rondom.andereweg a where nu and a.wacht_id = any(wachten) and a.stand not in ('geweigerd', 'geleerd', 'gestopt'))
    -- The number is looked up: nobody has counted those that were given a moment ago, and a join would expect one.
    select (select p.nummer from rondom.pseudoniem p where p.wacht_id = w.id and p.organisatie_id = org), r.naam, rondom.leeftijdsband(k.geboortedatum, p_dag), w.wacht_op, w.sinds, w.uiterlijk,
      case when w.klok_gestopt_op <= p_dag then w.klok_gestopt_op end, case when w.begonnen_op <= p_dag then w.begonnen_op end, coalesce(stem.nee, 0),
      case when w.beeindigd_op <= p_dag then w.beeindigd_op end, case when w.beeindigd_op <= p_dag then w.beeindigd_als end,
      case when nu then w.veilig else coalesce(blik.veilig, case when w.veilig_op <= p_dag then w.veilig end) end,
      case when nu then w.stap end, case when nu then w.stap_wie end, case when nu then w.stap_op end,
      case when nu or w.reden_op <= p_dag then w.reden end, case when nu or w.reden_op <= p_dag then w.reden_op end,
      w.heropend_van is not null, coalesce(keten.dagen, 0), zicht.soort, zicht.zonder_oog, blik.op, zicht.volgende_op,
      haast.urgentie, haast.herzien_op, vraag.trede, vraag.uiterlijk, weg.stand
    from w
    join rondom.regio r on r.id = w.toen
    join rondom.persoon k on k.id = w.persoon_id
    left join stem on stem.wacht_id = w.id
    left join keten on keten.persoon_id = w.persoon_id
    left join blik on blik.wacht_id = w.id
    left join zicht on zicht.wacht_id = w.id
    left join haast on haast.wacht_id = w.id
    left join vraag on vraag.wacht_id = w.id
    left join weg on weg.wacht_id = w.id;
end
$$;

-- What each day is counted from: the waits that stood on the board of one's regions since a day, and in which of them
-- from when to when. Where else a child was is not told.
create function rondom.bordwachten(p_sinds date)
  returns table (uiterlijk date, heropend boolean, beeindigd_op date, beeindigd_als text, verblijven jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  with mijn as materialized (select rondom.mijn_regios() as ids)
  select w.uiterlijk, w.heropend_van is not null, w.beeindigd_op, w.beeindigd_als,
    jsonb_agg(jsonb_build_object('regio', case when g.regio_id = any(m.ids) then r.naam end, 'vanaf', lower(g.periode), 'tot', upper(g.periode)))
  from mijn m, rondom.wacht w
  join rondom.wachtregio g on g.wacht_id = w.id
  join rondom.regio r on r.id = g.regio_id
  where w.id in (select x.wacht_id from rondom.wachtregio x where x.regio_id = any(m.ids))
    and w.uiterlijk < platform.vandaag() and (w.beeindigd_op is null or (w.beeindigd_op >= p_sinds and w.beeindigd_op > w.uiterlijk))
  group by w.id
$$;

-- Counts of every region on a day. Those of others are hidden by the domain before anything leaves the application.
create function rondom.bordtellingen(p_dag date) returns table (regio text, provincie text, eigen boolean, aantal integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select r.naam, r.provincie, r.id = any((select rondom.mijn_regios())::bigint[]), coalesce(t.aantal, 0)
  from rondom.regio r
  left join (
    select g.regio_id, count(*)::int as aantal from rondom.wacht w join rondom.wachtregio g on g.wacht_id = w.id and g.periode @> p_dag
    where w.uiterlijk < p_dag and (w.beeindigd_op is null or w.beeindigd_op > p_dag) group by g.regio_id) t on t.regio_id = r.id
  where r.soort = 'jeugdhulpregio' and p_dag <= platform.vandaag() and platform.mag('bord', 'lees')
  order by r.naam
$$;

-- Rows that left the house: logged about each child, whose identity stays on this side of the wall.
create function rondom.teken_bordrijen(p_nummers integer[], p_handeling bigint, p_op timestamptz) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$
declare
  aantal integer;
begin
  insert into raadpleging.onderwerp (handeling_id, op, gezin_id, persoon_id, soort)
    select distinct p_handeling, p_op, w.gezin_id, w.persoon_id, 'wacht'
    from rondom.pseudoniem p join rondom.wacht w on w.id = p.wacht_id
    where p.organisatie_id = platform.mijn_organisatie() and p.nummer = any(p_nummers)
      and exists (select 1 from rondom.wachtregio g where g.wacht_id = w.id and g.regio_id = any(rondom.mijn_regios()))
      and exists (select 1 from raadpleging.handeling h where h.id = p_handeling and h.op = p_op and h.gebruiker_id = platform.ik());
  get diagnostics aantal = row_count;
  return aantal;
end
$$;

-- As 0007, also of a child that moved on to another region after it stood on this board.
create or replace function rondom.teken_bordrij(p_nummer integer, p_handeling bigint, p_op timestamptz) returns boolean
  language sql volatile security definer set search_path = pg_catalog, pg_temp as
$$
  select rondom.teken_bordrijen(array[p_nummer], p_handeling, p_op) > 0
$$;

revoke execute on function rondom.bordwacht_ids(date, integer) from public;
grant execute on function rondom.bordrijen(date, integer), rondom.bordwachten(date), rondom.bordtellingen(date),
  rondom.teken_bordrijen(integer[], bigint, timestamptz) to rondom_app;
