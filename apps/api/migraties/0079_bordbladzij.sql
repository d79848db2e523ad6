-- The board of a country: a page of rows instead of all of them, in the order of the board, beside exact counts of the whole;
-- and the days before counted from waits that are alike, each with how many they are.

-- As 0051, also of one region; the day of today is read once instead of per wait.
drop function rondom.bordwacht_ids(date, integer);
create function rondom.bordwacht_ids(p_dag date, p_nummer integer, p_regio text default null) returns bigint[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select coalesce(array_agg(w.id), '{}')
  from rondom.wachtregio g join rondom.wacht w on w.id = g.wacht_id
  where g.regio_id = any(array(select r.id from rondom.regio r where r.id = any((select rondom.mijn_regios())::bigint[]) and (p_regio is null or r.naam = p_regio)))
    and g.periode @> p_dag and p_dag <= (select platform.vandaag()) and w.uiterlijk < p_dag
    and case when p_nummer is null then w.beeindigd_op is null or w.beeindigd_op >= p_dag
      else (w.beeindigd_op is null or w.beeindigd_op > w.uiterlijk) and w.id in (
        select p.wacht_id from rondom.pseudoniem p where p.organisatie_id = platform.mijn_organisatie() and p.nummer = p_nummer) end
$$;

-- The first of these waits in the order of the board (the domain's sorteerBord: a test holds the two together), and all that
-- left that day. They have their numbers by now.
create function rondom.bordbladzij(p_wachten bigint[], p_dag date, p_aantal integer) returns bigint[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as
$$
declare
  org bigint := platform.mijn_organisatie();
  nu boolean := p_dag = platform.vandaag();
begin
  return array(
    with haast as materialized (
      select distinct on (u.wacht_id) u.wacht_id, array_position(array['vandaag', 'dezeWeek', 'opVolgorde'], u.urgentie) as rang from rondom.urgentie u
      where u.wacht_id = any(p_wachten) and u.op <= p_dag order by u.wacht_id, u.id desc),
    blik as materialized (
      select distinct on (c.wacht_id) c.wacht_id, c.veilig from rondom.veiligheidscheck c
      where not nu and c.wacht_id = any(p_wachten) and c.op <= p_dag order by c.wacht_id, c.op desc, c.id desc),
    rij as (
      select w.id, w.beeindigd_op is not null and w.beeindigd_op <= p_dag as weg, row_number() over (
        partition by w.beeindigd_op is not null and w.beeindigd_op <= p_dag
        order by array_position(array['nietBekend', 'nee'], case when nu then w.veilig
            else coalesce(blik.veilig, case when w.veilig_op <= p_dag then w.veilig end, 'nietBekend') end) nulls last,
          coalesce(haast.rang, 3), case when w.klok_gestopt_op <= p_dag then greatest(w.klok_gestopt_op, w.uiterlijk) else p_dag end - w.uiterlijk desc,
          w.uiterlijk, (select p.nummer::text from rondom.pseudoniem p where p.wacht_id = w.id and p.organisatie_id = org) collate "C") as plaats
      from rondom.wacht w left join haast on haast.wacht_id = w.id left join blik on blik.wacht_id = w.id
      where w.id = any(p_wachten))
    select r.id from rij r where r.weg or r.plaats <= p_aantal);
end
$$;

-- As 0051, of one region where asked, and of one page where asked.
drop function rondom.bordrijen(date, integer);
create function rondom.bordrijen(p_dag date, p_nummer integer default null, p_regio text default null, p_aantal integer default null)
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
  wachten bigint[] := rondom.bordwacht_ids(p_dag, p_nummer, p_regio);
begin
  perform rondom.geef_pseudoniemen(org, array(
    select x from unnest(wachten) x where not exists (select 1 from rondom.pseudoniem p where p.organisatie_id = org and p.wacht_id = x)));
  if p_aantal is not null then
    wachten := rondom.bordbladzij(wachten, p_dag, p_aantal);
  end if;
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

-- What the children wait for and why, of all rows of the board, however many of them stand on the page.
create function rondom.bordsom(p_dag date, p_regio text default null) returns table (wacht_op text, reden text, aantal integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select w.wacht_op, case when p_dag = (select platform.vandaag()) or w.reden_op <= p_dag then w.reden end, count(*)::int
  from rondom.wachtregio g join rondom.wacht w on w.id = g.wacht_id
  where g.regio_id = any(array(select r.id from rondom.regio r where r.id = any((select rondom.mijn_regios())::bigint[]) and (p_regio is null or r.naam = p_regio)))
    and g.periode @> p_dag and p_dag <= (select platform.vandaag()) and w.uiterlijk < p_dag and (w.beeindigd_op is null or w.beeindigd_op > p_dag)
  group by 1, 2
$$;

-- As 0051, waits that are alike counted together. Their stays are those in the asked regions alone, from the day they stood
-- there; what was before the first day asked is told of the day before it, because only the number of then counts.
drop function rondom.bordwachten(date);
create function rondom.bordwachten(p_sinds date, p_regio text default null)
  returns table (uiterlijk date, heropend boolean, beeindigd_op date, beeindigd_als text, verblijven jsonb, aantal integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select x.uiterlijk, x.heropend, x.beeindigd_op, x.beeindigd_als,
    (select jsonb_agg(jsonb_build_object('vanaf', lower(s), 'tot', upper(s))) from unnest(x.verblijf) s), count(*)::int
  from (
    select greatest(w.uiterlijk, p_sinds - 2) as uiterlijk, w.heropend_van is not null and w.uiterlijk > p_sinds - 2 as heropend, w.beeindigd_op, w.beeindigd_als,
      range_agg(g.periode) * datemultirange(daterange(greatest(w.uiterlijk, p_sinds - 2) + 1, null)) as verblijf
    from rondom.wachtregio g join rondom.wacht w on w.id = g.wacht_id
    where g.regio_id = any(array(select r.id from rondom.regio r where r.id = any((select rondom.mijn_regios())::bigint[]) and (p_regio is null or r.naam = p_regio)))
      and w.uiterlijk < (select platform.vandaag()) and (w.beeindigd_op is null or (w.beeindigd_op >= p_sinds and w.beeindigd_op > w.uiterlijk))
    group by w.id) x
  where not isempty(x.verblijf)
  group by 1, 2, 3, 4, x.verblijf
$$;

revoke execute on function rondom.bordwacht_ids(date, integer, text), rondom.bordbladzij(bigint[], date, integer) from public;
grant execute on function rondom.bordrijen(date, integer, text, integer), rondom.bordsom(date, text), rondom.bordwachten(date, text) to rondom_app;
