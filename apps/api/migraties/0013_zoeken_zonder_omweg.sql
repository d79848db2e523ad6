-- The same answers with less work: no function is asked per person, and names that share too little are never weighed.
create or replace function rondom.vind_geslachtsnamen(p_vraag jsonb) returns table (id bigint, punten real)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
#variable_conflict use_column
begin
  return query
    with vorm as materialized (
      select x.v collate "C" as v, x.k collate "C" as k, x.g collate "C" as g, rondom.drietallen(x.v) as d
      from jsonb_to_recordset(p_vraag -> 'vormen') as x(v text, k text, g text)),
    raak as (
      select n.id, 1.0::real as punten from vorm join rondom.geslachtsnaam n on n.kaal = vorm.v
      union all select n.id, 1.0 from vorm join rondom.geslachtsnaam n on n.heel = vorm.v
      union all select n.id, 0.9 from vorm join rondom.geslachtsnaam n on n.klank = vorm.k
      union all select n.id, 0.9 from vorm join rondom.geslachtsnaam n on n.heelklank = vorm.k
      union all select n.id, 0.65 from vorm join rondom.geslachtsnaam n on n.geraamte = vorm.g where length(vorm.g) > 1
      union all select n.id, 0.7 from vorm join rondom.geslachtsnaam n on n.kaal >= vorm.v and n.kaal < vorm.v || '~' where length(vorm.v) > 2
      union all
      select n.id, (0.9 * t.gedeeld / (cardinality(t.d) + n.drietallen - t.gedeeld))::real
      from (select max(vorm.d) as d, i.geslachtsnaam_id, count(*) as gedeeld
        from vorm, unnest(vorm.d) as x(drietal) join rondom.geslachtsnaam_drietal i on i.drietal = x.drietal collate "C"
        -- Fewer in common can never be near enough.
        group by vorm.v, i.geslachtsnaam_id having count(*) > 0.27 * max(cardinality(vorm.d))) t
      join rondom.geslachtsnaam n on n.id = t.geslachtsnaam_id
      where 0.9 * t.gedeeld / (cardinality(t.d) + n.drietallen - t.gedeeld) > 0.25)
    select r.id, max(r.punten) from raak r group by r.id order by 2 desc limit 80;
end
$$;

create or replace function rondom.zoek_breed(p_vraag jsonb)
  returns table (persoon_id bigint, voornamen text, roepnaam text, voorvoegsel text, geslachtsnaam text, geboortedatum text,
    namen jsonb, vastgezicht text, heeft_vastgezicht boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if not platform.mag('zoekbreed', 'zoek') or platform.lees_instelling('grond') is distinct from 'dienstverlening' then
    return;
  end if;
  return query
    select p.id, p.voornamen, p.roepnaam, p.voorvoegsel, p.geslachtsnaam,
      case when p.geboortedatum between p_vraag ->> 'van' and p_vraag ->> 'tot' and p_vraag ->> 'van' = p_vraag ->> 'tot'
        then p.geboortedatum else left(p.geboortedatum, 4) end,
      (select coalesce(jsonb_agg(distinct jsonb_build_object('soort', z.soort, 'voorvoegsel', nullif(a.voorvoegsel, ''), 'geslachtsnaam', a.naam)), '[]')
        from rondom.zoeknaam z join rondom.geslachtsnaam a on a.id = z.geslachtsnaam_id where z.persoon_id = p.id and z.soort in ('vroeger', 'partner')),
      -- The rule of rondom.vraag_vastgezicht.
      (select min(u.naam) from rondom.gezinslid l
        join rondom.betrokkenheid b on b.gezin_id = l.gezin_id and b.soort = 'vastgezicht' and b.periode @> platform.vandaag()
        join rondom.gebruiker u on u.id = b.gebruiker_id and u.organisatie_id = platform.mijn_organisatie()
        where l.persoon_id = p.id and platform.mijn_persoon() is null
          and not exists (select 1 from rondom.huishouden h where h.gezin_id = l.gezin_id and h.adres_geheim)
          and not exists (select 1 from rondom.gezinslid m join rondom.persoon q on q.id = m.persoon_id where m.gezin_id = l.gezin_id and q.geheimhouding)),
      exists (select 1 from rondom.gezinslid l join rondom.betrokkenheid b on b.gezin_id = l.gezin_id
        where l.persoon_id = p.id and b.soort = 'vastgezicht' and b.periode @> platform.vandaag())
    from rondom.vind_personen(p_vraag, 60) v
    join rondom.persoon p on p.id = v.persoon_id
    where not p.id = any((select platform.mijn_personen('lees'))::bigint[])
    order by v.punten desc;
end
$$;

create or replace function rondom.zoek_bekende_personen(p_vraag jsonb)
  returns table (persoon_id bigint, voornamen text, roepnaam text, voorvoegsel text, geslachtsnaam text, geboortedatum text,
    namen jsonb, ouders bigint[], gezin_id bigint, gezinsnaam text, gesloten_op date, vastgezicht text, vastgezicht_organisatie text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if not platform.mag('bekendepersoon', 'zoek') or platform.lees_instelling('grond') is distinct from 'melding' then
    return;
  end if;
  return query
    select p.id, p.voornamen, p.roepnaam, p.voorvoegsel, p.geslachtsnaam, p.geboortedatum, (select coalesce(jsonb_agg(distinct jsonb_build_object('soort', z.soort, 'voorvoegsel', nullif(a.voorvoegsel, ''), 'geslachtsnaam', a.naam)), '[]')
        from rondom.zoeknaam z join rondom.geslachtsnaam a on a.id = z.geslachtsnaam_id where z.persoon_id = p.id and z.soort in ('vroeger', 'partner')),
      array(select r.van_persoon_id from rondom.relatie r where r.naar_persoon_id = p.id and r.soort = 'ouder'),
      g.id, g.naam, g.gesloten_op, u.naam, o.naam
    from rondom.vind_personen(p_vraag, 60) v
    join rondom.persoon p on p.id = v.persoon_id
    left join lateral (
      select distinct on (l.gezin_id) l.gezin_id from rondom.gezinslid l where l.persoon_id = p.id order by l.gezin_id) l on true
    left join rondom.gezin g on g.id = l.gezin_id
    left join rondom.betrokkenheid b on b.gezin_id = g.id and b.soort = 'vastgezicht' and b.periode @> platform.vandaag()
    left join rondom.gebruiker u on u.id = b.gebruiker_id
    left join rondom.organisatie o on o.id = u.organisatie_id
    order by v.punten desc;
end
$$;

drop function rondom.andere_namen(bigint);
