-- The places of the board in one go: which rows have no number yet and which stand on the page are read together.

create index zicht_wacht on rondom.zicht (wacht_id, id desc);

-- The waits on the board of one's regions on a day, and those that left it that day; or the one with this number, that stood
-- there once. Each with its place in the order of the board (the domain's sorteerBord: a test holds the two together), which
-- is right once all have a number. With what we know now of that day: a wait written down later counts from the day it began.
create function rondom.bordplaatsen(p_dag date, p_nummer integer, p_regio text)
  returns table (id bigint, nummer integer, weg boolean, plaats bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as
$$
  with rij as materialized (
    select w.id, w.uiterlijk, w.klok_gestopt_op, w.veilig, w.veilig_op, w.beeindigd_op is not null and w.beeindigd_op <= p_dag as weg, p.nummer
    from rondom.wachtregio g join rondom.wacht w on w.id = g.wacht_id
    left join rondom.pseudoniem p on p.wacht_id = w.id and p.organisatie_id = (select platform.mijn_organisatie())
    where g.regio_id = any(array(select r.id from rondom.regio r where r.id = any((select rondom.mijn_regios())::bigint[]) and (p_regio is null or r.naam = p_regio)))
      and g.periode @> p_dag and p_dag <= (select platform.vandaag()) and w.uiterlijk < p_dag
      and (w.beeindigd_op is null or w.beeindigd_op >= p_dag or (p_nummer is not null and w.beeindigd_op > w.uiterlijk))
      and (p_nummer is null or p.nummer = p_nummer)),
  haast as materialized (
    select distinct on (u.wacht_id) u.wacht_id, array_position(array['vandaag', 'dezeWeek', 'opVolgorde'], u.urgentie) as rang
    from rondom.urgentie u where u.wacht_id in (select rij.id from rij) and u.op <= p_dag order by u.wacht_id, u.id desc),
  blik as materialized (
    select distinct on (c.wacht_id) c.wacht_id, c.veilig from rondom.veiligheidscheck c
    where p_dag <> (select platform.vandaag()) and c.wacht_id in (select rij.id from rij) and c.op <= p_dag order by c.wacht_id, c.op desc, c.id desc)
  select rij.id, rij.nummer, rij.weg, row_number() over (
    partition by rij.weg
    order by array_position(array['nietBekend', 'nee'], case when p_dag = (select platform.vandaag()) then rij.veilig
        else coalesce(blik.veilig, case when rij.veilig_op <= p_dag then rij.veilig end, 'nietBekend') end) nulls last,
      coalesce(haast.rang, 3), case when rij.klok_gestopt_op <= p_dag then greatest(rij.klok_gestopt_op, rij.uiterlijk) else p_dag end - rij.uiterlijk desc,
      rij.uiterlijk, rij.nummer::text collate "C")
  from rij left join haast on haast.wacht_id = rij.id left join blik on blik.wacht_id = rij.id
$$;

-- As 0079.
create or replace function rondom.bordrijen(p_dag date, p_nummer integer default null, p_regio text default null, p_aantal integer default null)
  returns table (nummer integer, regio text, band text, wacht_op text, sinds date, uiterlijk date, klok_gestopt_op date, begonnen_op date,
    bevestigd_nee integer, beeindigd_op date, beeindigd_als text, veilig text, stap text, stap_wie text, stap_op date, reden text, reden_op date,
    heropend boolean, ketendagen integer, oog text, zonder_oog_sinds date, laatste_check date, volgende_check date, urgentie text,
    urgentie_herzien_op date, vraag_trede text, vraag_uiterlijk date, andere_weg text)
  -- Each row is looked up by itself: a page of a hundred costs the same in a region and in a country.
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as
$$
declare
  org bigint := platform.mijn_organisatie();
  nu boolean := p_dag = platform.vandaag();
  nieuw bigint[];
  wachten bigint[];
begin
  -- Twice only for who looks for the first time: then the rows get their numbers, and with them their places.
  for ronde in 1..2 loop
    select coalesce(array_agg(b.id) filter (where b.nummer is null), '{}'),
      coalesce(array_agg(b.id) filter (where p_aantal is null or b.weg or b.plaats <= p_aantal), '{}')
      into nieuw, wachten from rondom.bordplaatsen(p_dag, p_nummer, p_regio) b;
    exit when cardinality(nieuw) = 0;
    perform rondom.geef_pseudoniemen(org, nieuw);
  end loop;
  return query
    select p.nummer, r.naam, rondom.leeftijdsband(k.geboortedatum, p_dag), w.wacht_op, w.sinds, w.uiterlijk,
      case when w.klok_gestopt_op <= p_dag then w.klok_gestopt_op end, case when w.begonnen_op <= p_dag then w.begonnen_op end, stem.nee,
      case when w.beeindigd_op <= p_dag then w.beeindigd_op end, case when w.beeindigd_op <= p_dag then w.beeindigd_als end,
      case when nu then w.veilig else coalesce(blik.veilig, case when w.veilig_op <= p_dag then w.veilig end) end,
      case when nu then w.stap end, case when nu then w.stap_wie end, case when nu then w.stap_op end,
      case when nu or w.reden_op <= p_dag then w.reden end, case when nu or w.reden_op <= p_dag then w.reden_op end,
      w.heropend_van is not null, keten.dagen, zicht.soort, zicht.zonder_oog, blik.op, zicht.volgende_op,
      haast.urgentie, haast.herzien_op, vraag.trede, vraag.uiterlijk, weg.stand
    from rondom.wacht w
    join rondom.wachtregio g on g.wacht_id = w.id and g.periode @> p_dag
    join rondom.regio r on r.id = g.regio_id
    join rondom.persoon k on k.id = w.persoon_id
    cross join lateral (select x.nummer from rondom.pseudoniem x where x.wacht_id = w.id and x.organisatie_id = org offset 0) p
    cross join lateral (
      select count(*) filter (where l.antwoord = 'neeNogNiet')::int as nee from (
        select distinct on (b.stem_persoon_id, b.stem_gebruiker_id) b.antwoord from rondom.wachtbevestiging b
        where b.wacht_id = w.id and b.op <= p_dag order by b.stem_persoon_id, b.stem_gebruiker_id, b.gegeven_op desc, b.id desc) l) stem
    -- As rondom.ketendagen.
    cross join lateral (
      select coalesce(sum(upper(d) - lower(d)), 0)::int as dagen from (
        select range_agg(daterange(x.sinds, greatest(x.sinds, least(coalesce(x.klok_gestopt_op, x.beeindigd_op, p_dag), p_dag)))) as a
        from rondom.wacht x where x.persoon_id = w.persoon_id and x.sinds <= p_dag) s, unnest(s.a) d
      where not isempty(d)) keten
    left join lateral (
      select c.op, c.veilig from rondom.veiligheidscheck c where c.wacht_id = w.id and c.op <= p_dag order by c.op desc, c.id desc limit 1) blik on true
    left join lateral (
      select o.soort, z.volgende_op, case when nu then platform.zonder_oog(z, p_dag) end as zonder_oog
      from rondom.zicht z join rondom.organisatie o on o.id = z.organisatie_id
      where z.wacht_id = w.id and z.sinds <= p_dag and (z.beeindigd_op is null or z.beeindigd_op > p_dag) order by z.id desc limit 1) zicht on true
    left join lateral (
      select u.urgentie, u.herzien_op from rondom.urgentie u where u.wacht_id = w.id and u.op <= p_dag order by u.id desc limit 1) haast on true
    -- A question that the vast gezicht may not know of, the board does not know of either.
    left join lateral (
      select t.trede, t.uiterlijk from rondom.expertvraag v join rondom.expertvraagtrede t on t.expertvraag_id = v.id and t.sinds <= p_dag
      where v.wacht_id = w.id and v.vastgezicht_weet and (v.beeindigd_op is null or (v.beeindigd_op at time zone 'Europe/Amsterdam')::date > p_dag)
      order by t.sinds desc, t.id desc limit 1) vraag on true
    left join lateral (
      select a.stand from rondom.andereweg a where nu and a.wacht_id = w.id and a.stand not in ('geweigerd', 'geleerd', 'gestopt') limit 1) weg on true
    where w.id = any(wachten);
end
$$;

drop function rondom.bordwacht_ids(date, integer, text);
drop function rondom.bordbladzij(bigint[], date, integer);
revoke execute on function rondom.bordplaatsen(date, integer, text) from public;
-- Planned anew each time: after five times the database would plan for any day and any reader, and expect a handful of waits
-- of a reader who has thousands.
alter function rondom.bordtellingen(date) set plan_cache_mode = force_custom_plan;
alter function rondom.bordsom(date, text) set plan_cache_mode = force_custom_plan;
alter function rondom.bordwachten(date, text) set plan_cache_mode = force_custom_plan;
