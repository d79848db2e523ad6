-- The plan and the board with less work: what does not depend on a row is asked once.

-- As 0011, but the families come first and their texts after; a large table is never walked.
create index plantekst_lezer_tekst on rondom.plantekst_lezer (plantekst_id);

create or replace function platform.mijn_planteksten() returns bigint[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
declare
  ik bigint := platform.ik();
  persoon bigint := platform.mijn_persoon();
  portaal bigint[];
  hele bigint[];
  genoemd bigint[];
begin
  if persoon is not null then
    portaal := platform.mijn_portaalgezinnen();
    return array(select t.id from rondom.plantekst t where t.gezin_id = any(portaal) and exists (
      select 1 from rondom.plantekst_lezer l where l.plantekst_id = t.id and l.persoon_id = persoon));
  end if;
  select coalesce(array_agg(r.gezin_id) filter (where r.relatie in ('vastgezicht', 'vervanger')), '{}'),
      coalesce(array_agg(r.gezin_id) filter (where r.relatie not in ('vastgezicht', 'vervanger')), '{}')
    into hele, genoemd
    from platform.mijn_relaties() r
    join platform.toegang g on g.rol = platform.mijn_rol() and g.relatie = r.relatie and g.resource = 'plan' and g.actie = 'lees';
  return array(
    select t.id from rondom.plantekst t where t.gezin_id = any(hele)
    union
    select t.id from rondom.plantekst t where t.gezin_id = any(genoemd) and exists (
      select 1 from rondom.plantekst_lezer l where l.plantekst_id = t.id and l.gebruiker_id = ik));
end
$$;

create or replace function platform.mijn_planregels() returns bigint[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
declare
  mijn bigint[] := platform.mijn_planteksten();
begin
  return array(select distinct t.planregel_id from rondom.plantekst t where t.id = any(mijn));
end
$$;

create or replace function platform.mijn_plannen() returns bigint[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
declare
  mijn bigint[] := platform.mijn_planregels();
begin
  return array(select distinct r.plan_id from rondom.planregel r where r.id = any(mijn));
end
$$;

-- Gives waits the pseudonym of an organisation. One transaction of an organisation at a time: two that look at once
-- wait for each other here instead of trying for ever or locking each other out.
create function rondom.geef_pseudoniemen(p_organisatie bigint, p_wachten bigint[]) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$
declare
  nieuw bigint;
begin
  if p_organisatie is null or coalesce(cardinality(p_wachten), 0) = 0 then
    return;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('rondom.pseudoniem', p_organisatie));
  foreach nieuw in array p_wachten loop
    for poging in 1..60 loop
      -- Another may have given it while this one waited.
      exit when exists (select 1 from rondom.pseudoniem p where p.organisatie_id = p_organisatie and p.wacht_id = nieuw);
      if poging = 60 then
        raise exception 'no pseudonym is left for wait %', nieuw;
      end if;
      -- Four digits as long as there are; when most are taken, more.
      insert into rondom.pseudoniem (organisatie_id, wacht_id, nummer)
        values (p_organisatie, nieuw, 2000 + floor(random() * case when poging <= 20 then 8000 else 998000 end)::int)
        on conflict do nothing;
    end loop;
  end loop;
end
$$;

-- The board for whoever is mandated by the regions: rows under a pseudonym of the viewer's organisation.
create or replace function rondom.bordrijen(p_beeindigd_sinds date)
  returns table (nummer integer, regio text, band text, wacht_op text, sinds date, uiterlijk date, klok_gestopt_op date, begonnen_op date,
    bevestigd_ja integer, bevestigd_nee integer, beeindigd_op date, beeindigd_als text, veilig text, stap text, stap_wie text, stap_op date, reden text)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$
declare
  mijn bigint[] := rondom.mijn_regios();
  org bigint := platform.mijn_organisatie();
begin
  perform rondom.geef_pseudoniemen(org, array(
    select w.id from rondom.wacht w where w.regio_id = any(mijn)
      and not exists (select 1 from rondom.pseudoniem p where p.organisatie_id = org and p.wacht_id = w.id)));
  return query
    select p.nummer, r.naam, rondom.leeftijdsband(k.geboortedatum, platform.vandaag()), w.wacht_op, w.sinds, w.uiterlijk, w.klok_gestopt_op, w.begonnen_op,
      (select count(*)::int from (select distinct on (b.stem_persoon_id, b.stem_gebruiker_id) b.antwoord from rondom.wachtbevestiging b
        where b.wacht_id = w.id order by b.stem_persoon_id, b.stem_gebruiker_id, b.gegeven_op desc, b.id desc) l where l.antwoord = 'ja'),
      (select count(*)::int from (select distinct on (b.stem_persoon_id, b.stem_gebruiker_id) b.antwoord from rondom.wachtbevestiging b
        where b.wacht_id = w.id order by b.stem_persoon_id, b.stem_gebruiker_id, b.gegeven_op desc, b.id desc) l where l.antwoord = 'neeNogNiet'),
      w.beeindigd_op, w.beeindigd_als, w.veilig, w.stap, w.stap_wie, w.stap_op, w.reden
    from rondom.wacht w
    join rondom.pseudoniem p on p.wacht_id = w.id and p.organisatie_id = org
    join rondom.regio r on r.id = w.regio_id
    join rondom.persoon k on k.id = w.persoon_id
    where w.regio_id = any(mijn) and (w.beeindigd_op is null or w.beeindigd_op >= p_beeindigd_sinds);
end
$$;

-- As 0012.
create or replace function rondom.meedenkvragen()
  returns table (soort text, nummer integer, regio text, band text, vraag text, sinds date, tot date, wacht_op text, uiterlijk date,
    veilig text, stap text, stap_op date)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$
declare
  org bigint := platform.mijn_organisatie();
  dag date := platform.vandaag();
begin
  if not platform.mag('meedenkvraag', 'lees') or org is null then
    return;
  end if;
  perform rondom.geef_pseudoniemen(org, array(
    select w.id from rondom.wacht w join rondom.mandaat m on m.regio_id = w.regio_id and m.gebruiker_id = platform.ik()
    where platform.mijn_rol() = 'expertteam' and w.stap_wie = 'expertteam' and w.beeindigd_op is null
      and not exists (select 1 from rondom.pseudoniem p where p.organisatie_id = org and p.wacht_id = w.id)));
  return query
    select 'vraag', null::int, r.naam, null::text, b.omschrijving, lower(b.periode), upper(b.periode), null::text, null::date, null::text, null::text, null::date
    from rondom.betrokkenheid b
    left join lateral (select x.naam from rondom.gezin_regio g join rondom.regio x on x.id = g.regio_id and x.soort = 'jeugdhulpregio'
      where g.gezin_id = b.gezin_id and g.periode @> dag limit 1) r on true
    where b.soort = 'meedenker' and b.periode @> dag
      and (b.gebruiker_id = platform.ik() or (b.gebruiker_id is null and b.organisatie_id = org and platform.mijn_rol() = 'expertteam'))
    union all
    select 'wacht', p.nummer, r.naam, rondom.leeftijdsband(k.geboortedatum, dag), null, w.sinds, null, w.wacht_op, w.uiterlijk, w.veilig, w.stap, w.stap_op
    from rondom.wacht w
    join rondom.mandaat m on m.regio_id = w.regio_id and m.gebruiker_id = platform.ik()
    join rondom.pseudoniem p on p.wacht_id = w.id and p.organisatie_id = org
    join rondom.regio r on r.id = w.regio_id
    join rondom.persoon k on k.id = w.persoon_id
    where platform.mijn_rol() = 'expertteam' and w.stap_wie = 'expertteam' and w.beeindigd_op is null;
end
$$;
