-- Two things that had one name. A meedenkvraag is a question of the vast gezicht to somebody around the family; what is
-- asked up the ladder of experts is read under its own name, expertadvies, and its waits with it.

do $$
declare
  f text;
begin
  foreach f in array array['rondom.expertvragen(bigint)', 'rondom.beantwoord_expertvraag(bigint, integer, bytea, bytea, boolean, date)',
    'rondom.stap_uit_expertvraag(bigint, integer, text, date, date)']
  loop
    execute replace(pg_get_functiondef(f::regprocedure), '''meedenkvraag''', '''expertadvies''');
  end loop;
end
$$;

-- As meedenkvragen() in 0021, for the experts alone.
drop function rondom.meedenkvragen();
create function rondom.expertwachten()
  returns table (soort text, nummer integer, regio text, band text, vraag text, sinds date, tot date, wacht_op text, uiterlijk date,
    veilig text, stap text, stap_op date)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$
declare
  org bigint := platform.mijn_organisatie();
  dag date := platform.vandaag();
begin
  if not platform.mag('expertadvies', 'lees') or org is null or platform.mijn_rol() <> 'expertteam' then
    return;
  end if;
  perform rondom.geef_pseudoniemen(org, array(
    select w.id from rondom.wacht w join rondom.mandaat m on m.regio_id = w.regio_id and m.gebruiker_id = platform.ik()
    where w.stap_wie = 'expertteam' and w.beeindigd_op is null
      and not exists (select 1 from rondom.pseudoniem p where p.organisatie_id = org and p.wacht_id = w.id)));
  return query
    select 'vraag', null::int, r.naam, null::text, b.omschrijving, lower(b.periode), upper(b.periode), null::text, null::date, null::text, null::text, null::date
    from rondom.betrokkenheid b
    left join lateral (select x.naam from rondom.gezin_regio g join rondom.regio x on x.id = g.regio_id and x.soort = 'jeugdhulpregio'
      where g.gezin_id = b.gezin_id and g.periode @> dag limit 1) r on true
    where b.soort = 'meedenker' and b.periode @> dag and b.gebruiker_id is null and b.organisatie_id = org
    union all
    select 'wacht', p.nummer, r.naam, rondom.leeftijdsband(k.geboortedatum, dag), null, w.sinds, null, w.wacht_op, w.uiterlijk, w.veilig, w.stap, w.stap_op
    from rondom.wacht w
    join rondom.mandaat m on m.regio_id = w.regio_id and m.gebruiker_id = platform.ik()
    join rondom.pseudoniem p on p.wacht_id = w.id and p.organisatie_id = org
    join rondom.regio r on r.id = w.regio_id
    join rondom.persoon k on k.id = w.persoon_id
    where w.stap_wie = 'expertteam' and w.beeindigd_op is null;
end
$$;
revoke all on function rondom.expertwachten() from public;
grant execute on function rondom.expertwachten() to rondom_app;
