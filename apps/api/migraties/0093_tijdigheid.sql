-- How the clocks of a region were kept: per kind how many, how late and why, for who has the mandate. Names nobody.
create function rondom.tijdigheid(p_van date, p_tot date)
  returns table (regio text, soort text, alle integer, dagen integer[], redenen jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  with klok as (
    select r.naam as regio, t.soort,
      case when coalesce(t.gestopt_op, platform.vandaag()) > t.uiterlijk then coalesce(t.gestopt_op, platform.vandaag()) - t.uiterlijk end as laat,
      coalesce(t.reden_te_laat, 'nietGezegd') as reden
    from rondom.mandaat m
    join rondom.regio r on r.id = m.regio_id and r.soort = 'jeugdhulpregio'
    join rondom.gezin_regio g on g.regio_id = r.id and g.periode @> platform.vandaag()
    join rondom.termijn t on t.gezin_id = g.gezin_id
    where m.gebruiker_id = platform.ik() and platform.mag('tijdigheid', 'lees')
      and t.uiterlijk >= p_van and t.uiterlijk < p_tot and t.stil_sinds is null
      -- A day that has not come says nothing yet.
      and (t.gestopt_op is not null or t.uiterlijk < platform.vandaag()))
  select k.regio, k.soort, count(*)::int, coalesce(array_agg(k.laat order by k.laat) filter (where k.laat is not null), '{}'),
    coalesce((select jsonb_object_agg(x.reden, x.n) from (
      select y.reden, count(*) as n from klok y where y.regio = k.regio and y.soort = k.soort and y.laat is not null group by y.reden) x), '{}')
  from klok k group by k.regio, k.soort order by k.regio, k.soort
$$;
revoke execute on function rondom.tijdigheid(date, date) from public;
grant execute on function rondom.tijdigheid(date, date) to rondom_app;
create index if not exists termijn_uiterlijk on rondom.termijn (uiterlijk);
