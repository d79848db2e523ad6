-- The two steps of the search keep their plans between searches; what they find stays the same.
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
      from (select vorm.d, i.geslachtsnaam_id, count(*) as gedeeld
        from vorm, unnest(vorm.d) as x(drietal) join rondom.geslachtsnaam_drietal i on i.drietal = x.drietal collate "C"
        group by vorm.d, i.geslachtsnaam_id having count(*) > 1) t
      join rondom.geslachtsnaam n on n.id = t.geslachtsnaam_id
      where 0.9 * t.gedeeld / (cardinality(t.d) + n.drietallen - t.gedeeld) > 0.25)
    select r.id, max(r.punten) from raak r group by r.id order by 2 desc limit 80;
end
$$;

create or replace function rondom.vind_personen(p_vraag jsonb, p_aantal integer) returns table (persoon_id bigint, punten real)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
#variable_conflict use_column
begin
  return query
    with vraag as materialized (
      select array(select jsonb_array_elements_text(p_vraag -> 'voornamen')) as voornamen, array(select jsonb_array_elements_text(p_vraag -> 'klanken')) as klanken,
        array(select translate(k, 'waeiouyjh', 'f') from jsonb_array_elements_text(p_vraag -> 'klanken') k) as geraamten,
        p_vraag ->> 'van' as van, p_vraag ->> 'tot' as tot),
    raak as (
      select z.persoon_id, n.punten, z.voornamen, z.klanken, z.geboortedatum
        from rondom.vind_geslachtsnamen(p_vraag) n join rondom.zoeknaam z on z.geslachtsnaam_id = n.id
      union all
      select z.persoon_id, 0.1, z.voornamen, z.klanken, z.geboortedatum
        from vraag join rondom.zoeknaam z on z.geboortedatum = vraag.van and z.klanken && vraag.klanken
        where vraag.van = vraag.tot and z.soort = 'eigen')
    select r.persoon_id, max(r.punten
        + case when r.klanken && q.klanken then 0.6
            when exists (select 1 from unnest(q.voornamen) w where length(w) > 2 and strpos(' ' || r.voornamen, ' ' || left(w, 3)) > 0) then 0.4
            when exists (select 1 from unnest(r.klanken) b where translate(b, 'waeiouyjh', 'f') = any(q.geraamten)) then 0.3 else 0 end
        + case when q.van is null or r.geboortedatum is null then 0
            when r.geboortedatum <= q.tot and r.geboortedatum || '-99-99' >= q.van then 0.7
            when left(r.geboortedatum, 4) between left(q.van, 4) and left(q.tot, 4) then 0.2 else 0 end)::real
    from raak r cross join vraag q
    group by r.persoon_id order by 2 desc, 1 limit p_aantal;
end
$$;

-- How often the actor searched beyond the own families since an instant; a try that was too often is not counted again.
create function rondom.aantal_keer_gezocht(p_sinds timestamptz) returns integer
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select count(*)::int from raadpleging.handeling h
  where h.gebruiker_id = platform.ik() and h.op >= p_sinds and h.handeling = 'zoek' and h.resource = 'zoekbreed' and h.doel is distinct from 'teVaak'
$$;
grant execute on function rondom.aantal_keer_gezocht(timestamptz) to rondom_app;
