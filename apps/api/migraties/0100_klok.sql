-- What a change of the rules does outside the stored clocks: meldingen that nobody judged yet are counted anew at every
-- look, and a day that was promised to somebody stays. Both are counted for who previews a change: no family, no melding,
-- no worker.

create function rondom.open_meldingen()
  returns table (ontvangen_op date, aantal integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select (m.ontvangen_op at time zone 'Europe/Amsterdam')::date, count(*)::int
  from rondom.melding m where m.status <> 'afgerond' and platform.mag('regelwijziging', 'lees')
  group by 1
$$;

-- One row per kind of promised day and day.
create function rondom.open_dagen()
  returns table (soort text, dag date, aantal integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select x.soort, x.dag, count(*)::int from (
    select 'taak' as soort, t.uiterlijk as dag from rondom.taak t where t.gedaan_op is null
    union all select 'kijkvraag', k.uiterlijk from rondom.kijkvraag k where k.beantwoord_op is null
    union all select 'noodkijk', n.uiterlijk from rondom.noodkijk n
      where n.uiterlijk is not null and (n.beoordeling is null or n.beoordeling = 'meerweten')
    union all select 'zicht', z.volgende_op from rondom.zicht z where z.beeindigd_op is null
    union all select 'expertvraag', e.uiterlijk from rondom.expertvraag e where e.stand = 'open'
    union all select 'plekvraag', p.antwoord_uiterlijk from rondom.plekvraag p where p.stand = 'gevraagd') x
  where platform.mag('regelwijziging', 'lees')
  group by x.soort, x.dag
$$;

grant execute on function rondom.open_meldingen(), rondom.open_dagen() to rondom_app;
