-- When somebody's rights change, every open window of that account hears of it at once: one place for all tables, in
-- the transaction of the change itself. The message holds numbers of accounts, persons and organisations, never of a
-- family: whoever lost one hears nothing about it.

-- Says who has to look again. Above some hundreds at once (a load, an import) everybody looks.
create function platform.meld_toegang(p_gebruikers bigint[], p_personen bigint[], p_organisaties bigint[]) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as
$$
  select pg_notify('rondom', case when length(m::text) < 7000 then m::text else '{"soort":"toegang","allen":true}' end)
  from (select jsonb_build_object('soort', 'toegang',
    'gebruikers', coalesce((select jsonb_agg(distinct x::text) from unnest(p_gebruikers) x where x is not null), '[]'),
    'personen', coalesce((select jsonb_agg(distinct x::text) from unnest(p_personen) x where x is not null), '[]'),
    'organisaties', coalesce((select jsonb_agg(distinct x::text) from unnest(p_organisaties) x where x is not null), '[]')) as m) z
  where m <> '{"soort":"toegang","gebruikers":[],"personen":[],"organisaties":[]}'::jsonb
$$;

-- After each statement on a table that gives rights. The argument names the columns that count: a change of another
-- column says nothing. Whom a row concerns stands in its own columns; of a family (and of a person in a family) also
-- everybody to whom its portal was given, and of who takes part everybody else around it: relations follow each other.
create function platform.volg_rechten() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  kolommen text[] := string_to_array(tg_argv[0], ',');
  rijen jsonb;
  gezinnen bigint[];
  mensen bigint[];
  werkers bigint[];
  organisaties bigint[];
begin
  if tg_op = 'INSERT' then
    select jsonb_agg(to_jsonb(n)) into rijen from nieuw n;
  elsif tg_op = 'DELETE' then
    select jsonb_agg(to_jsonb(o)) into rijen from oud o;
  else
    with v as (select to_jsonb(o) as rij from oud o), w as (select to_jsonb(n) as rij from nieuw n),
      verschil as (
        select v.rij as was, w.rij as werd from v join w on v.rij -> 'id' = w.rij -> 'id'
        where exists (select 1 from unnest(kolommen) k where v.rij -> k is distinct from w.rij -> k))
    select jsonb_agg(r) into rijen from (select was as r from verschil union all select werd from verschil) z;
  end if;
  if rijen is null then
    return null;
  end if;
  if jsonb_array_length(rijen) > 400 then
    perform pg_notify('rondom', '{"soort":"toegang","allen":true}');
    return null;
  end if;
  select array_agg(distinct (r ->> 'gezin_id')::bigint) filter (where r ? 'gezin_id'),
    array_agg(distinct (r ->> 'gebruiker_id')::bigint) filter (where r ? 'gebruiker_id'),
    array_agg(distinct (r ->> 'organisatie_id')::bigint) filter (where r ? 'organisatie_id' and tg_table_name <> 'gebruiker')
    into gezinnen, werkers, organisaties from jsonb_array_elements(rijen) r;
  select array_agg(distinct (r ->> k)::bigint) into mensen from jsonb_array_elements(rijen) r,
    unnest(array['persoon_id', 'kind_persoon_id', 'houder_persoon_id', 'van_persoon_id', 'naar_persoon_id', 'gevaar_persoon_id', 'voor_persoon_id']) k
    where r ->> k is not null;
  if tg_table_name = 'persoon' then
    select array_agg(distinct (r ->> 'id')::bigint) into mensen from jsonb_array_elements(rijen) r;
  elsif tg_table_name = 'gebruiker' then
    select array_agg(distinct (r ->> 'id')::bigint) into werkers from jsonb_array_elements(rijen) r;
  elsif tg_table_name = 'betrokkenheid' then
    -- The team leader of who takes part stands by him.
    select werkers || array_agg(distinct l.id) into werkers from rondom.gebruiker u
      join rondom.gebruiker l on l.organisatie_id = u.organisatie_id and l.rol = 'teamleider' where u.id = any(werkers);
    select werkers || array_agg(distinct b.gebruiker_id), organisaties || array_agg(distinct b.organisatie_id) filter (where b.soort = 'team')
      into werkers, organisaties from rondom.betrokkenheid b where b.gezin_id = any(gezinnen);
  end if;
  select mensen || array_agg(distinct t.persoon_id) into mensen from rondom.portaaltoegang t
    where t.gezin_id = any(gezinnen)
      or t.gezin_id in (select l.gezin_id from rondom.gezinslid l where l.persoon_id = any(mensen));
  perform platform.meld_toegang(werkers, mensen, organisaties);
  return null;
end
$$;

create procedure platform.volg_toegang(p_tabel text, p_kolommen text)
  language plpgsql as
$$
begin
  execute format('create trigger rechten_bij after insert on rondom.%I referencing new table as nieuw for each statement execute function platform.volg_rechten(%L)', p_tabel, p_kolommen);
  execute format('create trigger rechten_om after update on rondom.%I referencing old table as oud new table as nieuw for each statement execute function platform.volg_rechten(%L)', p_tabel, p_kolommen);
  execute format('create trigger rechten_af after delete on rondom.%I referencing old table as oud for each statement execute function platform.volg_rechten(%L)', p_tabel, p_kolommen);
end
$$;

call platform.volg_toegang('betrokkenheid', 'soort,gebruiker_id,organisatie_id,persoon_id,periode,gezin_id');
call platform.volg_toegang('portaaltoegang', 'persoon_id,als,periode,gezin_id');
call platform.volg_toegang('gebruiker', 'rol,soort,organisatie_id,persoon_id,actief,registratie_geldig_tot');
call platform.volg_toegang('medewerker_persoon', 'persoon_id');
call platform.volg_toegang('noodkijk', 'tot,beeindigd_op,gezin_id,gebruiker_id');
call platform.volg_toegang('toezichtopdracht', 'gezin_id,gebruiker_id,periode');
call platform.volg_toegang('gezag', 'kind_persoon_id,houder_persoon_id,periode,bron');
call platform.volg_toegang('veiligheidsstand', 'gevaar_persoon_id,voor_persoon_id,geeindigd_op,soort');
call platform.volg_toegang('persoon', 'geboortedatum,overleden_op');
call platform.volg_toegang('gezinslid', 'gezin_id,persoon_id,periode');
call platform.volg_toegang('huishoudenlid', 'huishouden_id,persoon_id,periode');
call platform.volg_toegang('maatregel', 'organisatie_id,einddatum,gezin_id');
call platform.volg_toegang('contactnotitie_persoon', 'persoon_id,lezer');

-- A session that ends, ends its streams: logging out, a closed account, leaving quickly.
create function platform.meld_sessie() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  van jsonb;
begin
  select jsonb_agg(distinct o.gebruiker_id::text) into van from oud o;
  if van is not null then
    perform pg_notify('rondom', case when jsonb_array_length(van) <= 400
      then jsonb_build_object('soort', 'sessie', 'gebruikers', van)::text else '{"soort":"sessie","allen":true}' end);
  end if;
  return null;
end
$$;
create trigger einde after delete on platform.sessie referencing old table as oud
  for each statement execute function platform.meld_sessie();

-- Everything that decides what the actor may read, as one word: at two moments the same word, the same rights. It is
-- asked with the moment before and the moment after midnight, so that only whose rights changed looks again.
create function platform.mijn_rechten() returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select md5(jsonb_build_object(
    'nood', (select jsonb_agg(n.gezin_id order by n.gezin_id) from rondom.noodkijk n where n.gebruiker_id = platform.ik()
      and n.begonnen_op <= platform.nu() and coalesce(n.beeindigd_op, n.tot) > platform.nu()),
    'relaties', (select jsonb_agg(r.gezin_id || ' ' || r.relatie order by r.gezin_id, r.relatie) from platform.mijn_relaties() r),
    'lees', (select jsonb_agg(p order by p) from unnest(platform.mijn_leespersonen()) p),
    'gezag', (select jsonb_agg(p order by p) from unnest(platform.mijn_gezagspersonen()) p),
    'personen', case when platform.mijn_persoon() is not null then (select jsonb_agg(p order by p) from unnest(platform.mijn_personen('lees')) p) end,
    'huizen', (select jsonb_agg(h order by h) from unnest(platform.mijn_huishoudens()) h),
    'woorden', (select jsonb_agg(w order by w) from unnest(platform.mijn_woorden()) w),
    'afspraken', (select jsonb_agg(a order by a) from unnest(platform.mijn_afspraken()) a),
    'feiten', (select jsonb_agg(rondom.portaal_feiten(g) order by g) from unnest(platform.mijn_portaalgezinnen()) g))::text)
$$;
grant execute on function platform.mijn_rechten() to rondom_app;

-- The first moment within a day at which a right ends by itself: nobody's name, one time.
create function platform.eerste_einde(p_nu timestamptz) returns timestamptz
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select min(n.tot) from rondom.noodkijk n where n.beeindigd_op is null and n.tot > p_nu $$;
grant execute on function platform.eerste_einde(timestamptz) to rondom_app;

-- The family member and the children over whom a source gives him gezag: whose orders of the court are also his. At
-- eighteen, at 00.00, gezag is over whatever the source still says (BW 1:245 lid 1, 1:233).
create or replace function platform.mijn_gezagspersonen() returns bigint[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select case when cardinality(platform.mijn_leespersonen()) = 0 then '{}'::bigint[] else array(
    select platform.mijn_persoon()
    union
    select g.kind_persoon_id from rondom.gezag g join rondom.persoon k on k.id = g.kind_persoon_id
    where g.houder_persoon_id = platform.mijn_persoon() and g.periode @> platform.vandaag() and g.bron <> 'verteld'
      and not platform.heeft_leeftijd(k.geboortedatum, 18, platform.vandaag())
  ) end
$$;
