-- A session nobody sits behind is over after fifteen minutes. It lives on by what a person does: a page that is opened,
-- something written, a key pressed; not by a window that renews itself.
create or replace function platform.vind_sessie(p_hash bytea, p_nu timestamptz)
  returns table (id bigint, sub text, naam text, soort text, rol text, organisatie_id bigint, organisatie text, persoon_id bigint, eindigt_op timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select g.id, g.sub, g.naam, g.soort, g.rol, g.organisatie_id, o.naam, g.persoon_id, s.eindigt_op
  from platform.sessie s
  join rondom.gebruiker g on g.id = s.gebruiker_id
  left join rondom.organisatie o on o.id = g.organisatie_id
  where s.sleutel_hash = p_hash and g.actief and s.eindigt_op > p_nu and s.laatst_gezien_op > p_nu - interval '15 minutes'
$$;

-- As in 0032, and how old the reader is: at sixteen and eighteen one's own page is another one.
create or replace function platform.mijn_rechten() returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select md5(jsonb_build_object(
    'leeftijd', (select jsonb_agg(platform.heeft_leeftijd(p.geboortedatum, j, platform.vandaag()) order by j)
      from rondom.persoon p, unnest(array[12, 16, 18]) j where p.id = platform.mijn_persoon()),
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
