-- The rest of the access table in the database: who stands by one person, who examines for the Raad, who inspects by
-- assignment, whose registration ends; and that a closed account, or a child under twelve, reads nothing at all.

-- Whoever the settings call a family member is that only with an open account of that person, and with access that
-- means something: a child under twelve has no portal of its own.
create or replace function platform.mijn_portaalgezinnen() returns bigint[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select coalesce(array_agg(t.gezin_id), '{}') from rondom.portaaltoegang t
  where t.persoon_id = platform.mijn_persoon() and t.periode @> platform.vandaag()
    and exists (select 1 from rondom.gebruiker g where g.id = platform.ik() and g.actief and g.persoon_id = t.persoon_id)
    and platform.portaalrelatie(t.als, t.persoon_id, t.gezin_id, platform.vandaag()) <> 'jeugdigeonder12'
$$;

-- As in 0006; whether there is access at all is asked of the function above.
create or replace function platform.mijn_leespersonen() returns bigint[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select case when platform.mijn_persoon() is null or cardinality(platform.mijn_portaalgezinnen()) = 0
    then '{}'::bigint[]
    else array(
      select platform.mijn_persoon()
      union
      select g.kind_persoon_id from rondom.gezag g
      join rondom.persoon k on k.id = g.kind_persoon_id
      where g.houder_persoon_id = platform.mijn_persoon() and g.periode @> platform.vandaag() and g.bron <> 'verteld'
        and not exists (select 1 from rondom.veiligheidsstand v
          where v.gevaar_persoon_id = platform.mijn_persoon() and v.geeindigd_op is null
            and (v.voor_persoon_id = k.id or (v.voor_persoon_id is null and v.gezin_id in (
              select l.gezin_id from rondom.gezinslid l where l.persoon_id = k.id and l.periode @> platform.vandaag()))))
        and k.geboortedatum is not null and left(k.geboortedatum, 4)::int + 12 > extract(year from platform.vandaag())::int
          - case when k.geboortedatum ~ '^\d{4}-\d{2}-\d{2}$' and substr(k.geboortedatum, 6) > to_char(platform.vandaag(), 'MM-DD') then 1 else 0 end
    ) end
$$;

-- As in 0006, for an open account only.
create or replace function platform.mag(p_resource text, p_actie text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select exists (select 1 from platform.toegang t
    where t.rol = platform.mijn_rol() and t.relatie = 'geen' and t.resource = p_resource and t.actie = p_actie)
  and exists (select 1 from rondom.gebruiker g where g.id = platform.ik() and g.actief)
$$;

-- A member of the network knows whom to ask, not who else is there.
create policy portaal_netwerk on rondom.betrokkenheid for select using (platform.mijn_persoon() is not null and (
  soort in ('vastgezicht', 'vervanger') and periode @> platform.vandaag()
  and gezin_id = any((select platform.mijn_gezinnen('wieisvastgezicht', 'lees'))::bigint[])));

-- Who examines for the Raad never helped this family nor judged a melding about it; and does not help it meanwhile.
create function rondom.bewaak_onderzoeker() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if new.gebruiker_id is null or isempty(new.periode) then
    return new;
  end if;
  if new.soort = 'onderzoeker' then
    if not exists (select 1 from rondom.gebruiker g where g.id = new.gebruiker_id and g.rol = 'raadsonderzoeker') then
      raise exception 'only the Raad examines' using errcode = 'insufficient_privilege';
    end if;
    if exists (select 1 from rondom.betrokkenheid b where b.gezin_id = new.gezin_id and b.gebruiker_id = new.gebruiker_id
        and b.soort <> 'onderzoeker' and not isempty(b.periode))
      or exists (select 1 from rondom.melding m where m.gezin_id = new.gezin_id and m.beoordeeld_door = new.gebruiker_id) then
      raise exception 'who stood around this family does not examine it' using errcode = 'insufficient_privilege';
    end if;
  elsif exists (select 1 from rondom.betrokkenheid b where b.gezin_id = new.gezin_id and b.gebruiker_id = new.gebruiker_id
      and b.soort = 'onderzoeker' and b.periode && new.periode) then
    raise exception 'who examines this family does not help it' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger onderzoeker before insert or update on rondom.betrokkenheid
  for each row execute function rondom.bewaak_onderzoeker();

-- The persons a lawyer or a counsellor may read about: whom he stands by, and the minor children over whom a source
-- gives that person gezag. Never more than that person could read himself.
create function rondom.bijgestanen(p_gezin bigint) returns table (betrokkenheid_id bigint, persoon_id bigint, over bigint[])
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select b.id, b.persoon_id, array(
    select b.persoon_id
    union
    select z.kind_persoon_id from rondom.gezag z join rondom.persoon k on k.id = z.kind_persoon_id
    where z.houder_persoon_id = b.persoon_id and z.bron <> 'verteld' and z.periode @> platform.vandaag()
      and not platform.heeft_leeftijd(k.geboortedatum, 18, platform.vandaag())
      and exists (select 1 from rondom.gezinslid l where l.gezin_id = p_gezin and l.persoon_id = k.id and l.periode @> platform.vandaag()))
  from rondom.betrokkenheid b
  where b.gezin_id = p_gezin and b.gebruiker_id = platform.ik() and b.soort in ('advocaat', 'vertrouwenspersoon')
    and b.periode @> platform.vandaag() and p_gezin = any(platform.mijn_gezinnen('bijstand', 'lees'))
$$;

-- Measures and clocks about those persons, and nothing else: no note, no wait, no word, nobody else of the family.
create function rondom.bijstand(p_gezin bigint)
  returns table (persoon_id bigint, voornaam text, geslachtsnaam text, tot date, personen bigint[], maatregelen jsonb, termijnen jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  with mijn as materialized (select * from rondom.bijgestanen(p_gezin)),
  orders as materialized (
    select mijn.betrokkenheid_id, m.*, array(
      select k.persoon_id from rondom.maatregel_kind k where k.maatregel_id = m.id and k.persoon_id = any(mijn.over)) as kinderen
    from mijn join rondom.maatregel m on m.gezin_id = p_gezin)
  select p.id, coalesce(nullif(p.roepnaam, ''), p.voornamen), p.geslachtsnaam, upper(b.periode),
    array(select p.id union select unnest(o.kinderen) from orders o where o.betrokkenheid_id = b.id),
    (select coalesce(jsonb_agg(jsonb_build_object('id', o.id::text, 'soort', o.soort, 'beschikkingOp', o.beschikking_op, 'ingangsdatum', o.ingangsdatum,
        'einddatum', o.einddatum, 'rechtbank', o.rechtbank,
        'kinderen', (select jsonb_agg(coalesce(nullif(k.roepnaam, ''), k.voornamen) order by k.geboortedatum nulls last, k.id)
          from rondom.persoon k where k.id = any(o.kinderen))) order by o.ingangsdatum desc, o.id), '[]')
      from orders o where o.betrokkenheid_id = b.id and cardinality(o.kinderen) > 0),
    (select coalesce(jsonb_agg(jsonb_build_object('id', t.id::text, 'soort', t.soort, 'vanaf', t.vanaf, 'uiterlijk', t.uiterlijk,
        'gestoptOp', t.gestopt_op) order by t.gestopt_op is not null, t.uiterlijk, t.id), '[]')
      from rondom.termijn t where t.gezin_id = p_gezin and (t.persoon_id = any(mijn.over) or (t.persoon_id is null and t.maatregel_id in (
        select o.id from orders o where o.betrokkenheid_id = b.id and cardinality(o.kinderen) > 0))))
  from mijn join rondom.betrokkenheid b on b.id = mijn.betrokkenheid_id join rondom.persoon p on p.id = mijn.persoon_id
  order by p.id
$$;

-- Whom one stands by, and until when.
create function rondom.mijn_bijstand() returns table (gezin_id bigint, persoon_id bigint, voornaam text, geslachtsnaam text, tot date)
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select b.gezin_id, p.id, coalesce(nullif(p.roepnaam, ''), p.voornamen), p.geslachtsnaam, upper(b.periode)
  from unnest(platform.mijn_gezinnen('bijstand', 'lees')) g
  cross join lateral rondom.bijgestanen(g) x
  join rondom.betrokkenheid b on b.id = x.betrokkenheid_id join rondom.persoon p on p.id = x.persoon_id
  order by upper(b.periode), p.id
$$;

-- What an inspector was told to look into, and that one path: kinds and days, never who. The persons are for the log.
create function rondom.mijn_opdrachten() returns table (id bigint, gezin_id bigint, kenmerk text, vanaf date, tot date)
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select o.id, o.gezin_id, o.kenmerk, lower(o.periode), upper(o.periode) from rondom.toezichtopdracht o
  where o.gebruiker_id = platform.ik() and o.periode @> platform.vandaag() and platform.mag('toezichtopdracht', 'lees')
  order by upper(o.periode), o.id
$$;

create function rondom.toezichtpad(p_gezin bigint) returns table (stappen jsonb, personen bigint[])
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select (select coalesce(jsonb_agg(jsonb_build_object('wat', s.wat, 'soort', s.soort, 'vanaf', s.vanaf, 'uiterlijk', s.uiterlijk, 'tot', s.tot)
      order by s.vanaf, s.wat, s.soort), '[]') from (
      select 'betrokkenheid' as wat, b.soort, lower(b.periode) as vanaf, null::date as uiterlijk, upper(b.periode) as tot
        from rondom.betrokkenheid b where b.gezin_id = p_gezin and not isempty(b.periode) and b.soort <> 'netwerk'
      union all select 'maatregel', m.soort, m.ingangsdatum, null, m.einddatum from rondom.maatregel m where m.gezin_id = p_gezin
      union all select 'termijn', t.soort, t.vanaf, t.uiterlijk, t.gestopt_op from rondom.termijn t where t.gezin_id = p_gezin
      union all select 'wacht', w.wacht_op, w.sinds, w.uiterlijk, w.beeindigd_op from rondom.wacht w where w.gezin_id = p_gezin) s),
    array(select k.persoon_id from rondom.maatregel_kind k where k.gezin_id = p_gezin
      union select w.persoon_id from rondom.wacht w where w.gezin_id = p_gezin)
  where p_gezin = any(platform.mijn_gezinnen('toezichtpad', 'lees'))
$$;

-- The professional registration of a worker, as the keeper of the accounts read it in the register.
create function rondom.zet_registratie(p_gebruiker bigint, p_soort text, p_nummer text, p_geldig_tot date) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if not platform.mag('account', 'schrijf') or p_gebruiker = platform.ik() or not exists (
    select 1 from rondom.gebruiker g where g.id = p_gebruiker and g.soort = 'medewerker') then
    raise exception 'this registration is not to be written here' using errcode = 'insufficient_privilege';
  end if;
  update rondom.gebruiker set registratie_soort = p_soort, registratienummer = p_nummer, registratie_geldig_tot = p_geldig_tot
    where id = p_gebruiker;
end
$$;

grant execute on function rondom.bijstand(bigint), rondom.mijn_bijstand(), rondom.mijn_opdrachten(), rondom.toezichtpad(bigint),
  rondom.zet_registratie(bigint, text, text, date) to rondom_app;
