-- The search with less work: everything is looked up by an index, also under a name that thousands bear.

-- Given names under each surname, as keys: the consonants of the sound with the sound, and the first three letters.
-- Who bears a common surname is found by them without a walk past everybody who bears it.
create table rondom.zoeksleutel (
  geslachtsnaam_id bigint not null references rondom.geslachtsnaam,
  sleutel text collate "C" not null,
  persoon_id bigint not null references rondom.persoon on delete cascade,
  primary key (geslachtsnaam_id, sleutel, persoon_id)
);
create index zoeksleutel_persoon on rondom.zoeksleutel (persoon_id);
alter table rondom.zoeksleutel enable row level security;
create index zoeknaam_geboorte on rondom.zoeknaam (geslachtsnaam_id, geboortedatum) include (persoon_id);

create function rondom.voornaamsleutels(p_voornamen text, p_klanken text[]) returns setof text
  language sql immutable parallel safe as
$$
  select rondom.geraamte(k) || '/' || k from unnest(p_klanken) k
  union
  select '3' || left(w, 3) from unnest(string_to_array(p_voornamen, ' ')) w where length(w) > 2
$$;

insert into rondom.zoeksleutel select z.geslachtsnaam_id, s, z.persoon_id
  from rondom.zoeknaam z, rondom.voornaamsleutels(z.voornamen, z.klanken) s on conflict do nothing;

-- As 0013, and the keys.
create or replace function rondom.ververs_zoeknamen(p_personen bigint[]) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if coalesce(cardinality(p_personen), 0) = 0 then
    return;
  end if;
  delete from rondom.zoeknaam where persoon_id = any(p_personen);
  delete from rondom.zoeksleutel where persoon_id = any(p_personen);
  with vers as (
    insert into rondom.geslachtsnaam (voorvoegsel, naam, kaal, heel, klank, heelklank, geraamte, drietallen)
    select v.voorvoegsel, v.naam, k.kaal, k.heel, rondom.klank(k.kaal), rondom.klank(k.heel), rondom.geraamte(rondom.klank(k.kaal)),
      cardinality(rondom.drietallen(k.kaal))
    from (select distinct n.voorvoegsel, n.naam from rondom.namen_van(p_personen) n
      where not exists (select 1 from rondom.geslachtsnaam g where g.voorvoegsel = n.voorvoegsel and g.naam = n.naam) order by 1, 2) v
    cross join lateral (select rondom.naamwoorden(v.voorvoegsel || ' ' || v.naam) as woorden) w
    cross join lateral (select rondom.kalenaam(w.woorden) as kaal, replace(w.woorden, ' ', '') as heel) k
    where k.kaal <> ''
    on conflict do nothing
    returning id, kaal)
  insert into rondom.geslachtsnaam_drietal select d, vers.id from vers, unnest(rondom.drietallen(vers.kaal)) d;
  insert into rondom.zoeknaam (geslachtsnaam_id, persoon_id, soort, voornamen, klanken, geboortedatum)
    select g.id, n.persoon_id, n.soort, v.namen,
      array(select rondom.klank(w) from unnest(string_to_array(v.namen, ' ')) w where w <> ''), replace(p.geboortedatum, '-00', '')
    from rondom.namen_van(p_personen) n
    join rondom.geslachtsnaam g on g.voorvoegsel = n.voorvoegsel and g.naam = n.naam
    join rondom.persoon p on p.id = n.persoon_id
    cross join lateral (select rondom.naamwoorden(coalesce(p.roepnaam, '') || ' ' || p.voornamen) as namen) v
    on conflict do nothing;
  insert into rondom.zoeksleutel select z.geslachtsnaam_id, s, z.persoon_id
    from rondom.zoeknaam z, rondom.voornaamsleutels(z.voornamen, z.klanken) s
    where z.persoon_id = any(p_personen) on conflict do nothing;
end
$$;

-- Both steps by index alone: `offset 0` keeps the planner from walking a table once instead of looking up a few.
create or replace function rondom.vind_geslachtsnamen(p_vraag jsonb) returns table (id bigint, punten real)
  language plpgsql stable rows 40 security definer set search_path = pg_catalog, pg_temp as
$$
#variable_conflict use_column
declare
  vs text[];
  ks text[];
  gs text[];
begin
  select array_agg(distinct x.v), array_agg(distinct x.k), array_agg(distinct x.g) filter (where length(x.g) > 1) into vs, ks, gs
    from jsonb_to_recordset(p_vraag -> 'vormen') as x(v text, k text, g text);
  return query
    with vorm as materialized (select v, rondom.drietallen(v) as d from unnest(vs) v),
    raak as (
      select n.id, 1.0::real as punten from rondom.geslachtsnaam n where n.kaal = any(vs)
      union all select n.id, 1.0 from rondom.geslachtsnaam n where n.heel = any(vs)
      union all select n.id, 0.9 from rondom.geslachtsnaam n where n.klank = any(ks)
      union all select n.id, 0.9 from rondom.geslachtsnaam n where n.heelklank = any(ks)
      union all select n.id, 0.65 from rondom.geslachtsnaam n where n.geraamte = any(gs)
      union all
      select n.id, 0.7 from vorm cross join lateral (
        select n.id from rondom.geslachtsnaam n where n.kaal >= vorm.v and n.kaal < vorm.v || '~' offset 0) n
      where length(vorm.v) > 2
      union all
      select n.id, n.punten from vorm cross join lateral (
        select n.id, (0.9 * t.gedeeld / (cardinality(vorm.d) + n.drietallen - t.gedeeld))::real as punten
        from (select i.geslachtsnaam_id, count(*)::int as gedeeld from rondom.geslachtsnaam_drietal i where i.drietal = any(vorm.d)
          -- Fewer in common can never be near enough.
          group by i.geslachtsnaam_id having count(*) > 0.27 * cardinality(vorm.d) offset 0) t
        cross join lateral (select g.id, g.drietallen from rondom.geslachtsnaam g where g.id = t.geslachtsnaam_id offset 0) n offset 0) n
      where n.punten > 0.25)
    select r.id, max(r.punten) from raak r group by r.id order by 2 desc limit 80;
end
$$;

-- Points as before: the surname, a given name by sound, beginning or consonants, the birth by day or year.
create or replace function rondom.vind_personen(p_vraag jsonb, p_aantal integer) returns table (persoon_id bigint, punten real)
  language plpgsql stable rows 60 security definer set search_path = pg_catalog, pg_temp as
$$
#variable_conflict use_column
declare
  gehoord text[] := array(select jsonb_array_elements_text(p_vraag -> 'klanken'));
  botten text[] := array(select distinct rondom.geraamte(k) || '/' from jsonb_array_elements_text(p_vraag -> 'klanken') k);
  drie text[] := array(select distinct '3' || left(w, 3) from jsonb_array_elements_text(p_vraag -> 'voornamen') w where length(w) > 2);
  van text := p_vraag ->> 'van';
  tot text := p_vraag ->> 'tot';
  ids bigint[];
  hoe real[];
begin
  select array_agg(n.id order by n.punten desc, n.id), array_agg(n.punten order by n.punten desc, n.id) into ids, hoe
    from rondom.vind_geslachtsnamen(p_vraag) n;
  return query
    with naam as materialized (select n.id, n.punten from unnest(ids, hoe) as n(id, punten)),
    raak as (
      select s.persoon_id, naam.id, naam.punten, 0.4::real as voornaam, 0::real as geboren
        from naam cross join lateral (
          select s.persoon_id from rondom.zoeksleutel s where s.geslachtsnaam_id = naam.id and s.sleutel = any(drie) offset 0) s
      union all
      select s.persoon_id, naam.id, naam.punten, case when substr(s.sleutel, strpos(s.sleutel, '/') + 1) = any(gehoord) then 0.6 else 0.3 end, 0
        from naam cross join unnest(botten) b cross join lateral (
          -- '0' follows '/': every sound with these consonants.
          select s.persoon_id, s.sleutel from rondom.zoeksleutel s
          where s.geslachtsnaam_id = naam.id and s.sleutel >= b and s.sleutel < rtrim(b, '/') || '0' offset 0) s
      union all
      select z.persoon_id, naam.id, naam.punten, 0, case when z.geboortedatum <= tot and z.geboortedatum || '-99-99' >= van then 0.7 else 0.2 end
        from naam cross join lateral (
          select z.persoon_id, z.geboortedatum from rondom.zoeknaam z
          where z.geslachtsnaam_id = naam.id and z.geboortedatum >= left(van, 4) and z.geboortedatum < left(tot, 4) || '~' offset 0) z
      union all
      -- Those of that very day by given name, whatever the surname.
      select z.persoon_id, null, 0.1, 0.6, 0.7
        from rondom.zoeknaam z where van = tot and z.geboortedatum = van and z.klanken && gehoord and z.soort = 'eigen'
      union all
      -- The best surnames alone, as many as can be returned.
      (select z.persoon_id, naam.id, naam.punten, 0, 0
        from naam cross join lateral (
          select z.persoon_id from rondom.zoeknaam z where z.geslachtsnaam_id = naam.id order by z.persoon_id limit p_aantal) z
        limit p_aantal)),
    geteld as (
      select r.persoon_id, (max(r.punten) + max(r.voornaam) + max(r.geboren))::real as punten from raak r group by r.persoon_id, r.id)
    select g.persoon_id, max(g.punten) from geteld g group by g.persoon_id order by 2 desc, 1 limit p_aantal;
end
$$;

-- As before, but whether there is a vast gezicht is looked up for the few who are found and never for everybody.
create or replace function rondom.zoek_breed(p_vraag jsonb)
  returns table (persoon_id bigint, voornamen text, roepnaam text, voorvoegsel text, geslachtsnaam text, geboortedatum text,
    namen jsonb, vastgezicht text, heeft_vastgezicht boolean)
  language plpgsql stable rows 60 security definer set search_path = pg_catalog, pg_temp as
$$
declare
  mijn bigint[];
  dag date := platform.vandaag();
  org bigint := platform.mijn_organisatie();
begin
  if not platform.mag('zoekbreed', 'zoek') or platform.lees_instelling('grond') is distinct from 'dienstverlening' then
    return;
  end if;
  mijn := platform.mijn_personen('lees');
  return query
    select p.id, p.voornamen, p.roepnaam, p.voorvoegsel, p.geslachtsnaam,
      case when p.geboortedatum between p_vraag ->> 'van' and p_vraag ->> 'tot' and p_vraag ->> 'van' = p_vraag ->> 'tot'
        then p.geboortedatum else left(p.geboortedatum, 4) end,
      (select coalesce(jsonb_agg(distinct jsonb_build_object('soort', z.soort, 'voorvoegsel', nullif(a.voorvoegsel, ''), 'geslachtsnaam', a.naam)), '[]')
        from rondom.zoeknaam z join rondom.geslachtsnaam a on a.id = z.geslachtsnaam_id where z.persoon_id = p.id and z.soort in ('vroeger', 'partner')),
      -- The rule of rondom.vraag_vastgezicht.
      (select min(u.naam) from rondom.gezinslid l
        join rondom.betrokkenheid b on b.gezin_id = l.gezin_id and b.soort = 'vastgezicht' and b.periode @> dag
        join rondom.gebruiker u on u.id = b.gebruiker_id and u.organisatie_id = org
        where l.persoon_id = p.id and platform.mijn_persoon() is null
          and (select 1 from rondom.huishouden h where h.gezin_id = l.gezin_id and h.adres_geheim limit 1) is null
          and (select 1 from rondom.gezinslid m join rondom.persoon q on q.id = m.persoon_id
            where m.gezin_id = l.gezin_id and q.geheimhouding limit 1) is null),
      (select true from rondom.gezinslid l join rondom.betrokkenheid b on b.gezin_id = l.gezin_id
        where l.persoon_id = p.id and b.soort = 'vastgezicht' and b.periode @> dag limit 1) is not null
    from rondom.vind_personen(p_vraag, 60) v
    join rondom.persoon p on p.id = v.persoon_id
    where not p.id = any(mijn)
    order by v.punten desc;
end
$$;
