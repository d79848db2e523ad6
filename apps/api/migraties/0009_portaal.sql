-- What the portal decides with and never shows: nobody reads of a veiligheidsstand that he is the danger.
create function rondom.portaal_feiten(p_gezin bigint) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  with ik as (select platform.mijn_persoon() as id),
  thuis as (
    select b.persoon_id from rondom.huishoudenlid a
    join rondom.huishoudenlid b on b.huishouden_id = a.huishouden_id and b.periode @> platform.vandaag()
    where a.persoon_id = (select id from ik) and a.gezin_id = p_gezin and a.periode @> platform.vandaag()),
  standen as (select v.* from rondom.veiligheidsstand v where v.gevaar_persoon_id is not null)
  select jsonb_build_object(
    'leestVoor', (select coalesce(jsonb_agg(p::text), '[]') from unnest(platform.mijn_leespersonen()) p where p <> (select id from ik)),
    -- An address in this family is secret for who does not live there.
    'plaatsGeheim', exists (
        select 1 from rondom.huishouden h where h.gezin_id = p_gezin and h.adres_geheim and not exists (
          select 1 from rondom.huishoudenlid l
          where l.huishouden_id = h.id and l.persoon_id = (select id from ik) and l.periode @> platform.vandaag()))
      or exists (
        select 1 from standen s where s.gezin_id = p_gezin and s.soort = 'geheimadres' and s.gevaar_persoon_id = (select id from ik) and s.geeindigd_op is null),
    -- From whom danger comes for this person, for a child he reads for, or for somebody in the same home.
    -- His own parents and whom he is together with count with him: what they read, he can hear.
    'gevaarVoorMij', (select coalesce(jsonb_agg(distinct jsonb_build_object('persoon', g.persoon::text, 'sinds', s.sinds)), '[]') from standen s
      cross join lateral (
        select s.gevaar_persoon_id as persoon
        union select r.van_persoon_id from rondom.relatie r where r.soort = 'ouder' and r.naar_persoon_id = s.gevaar_persoon_id
        union select case when r.van_persoon_id = s.gevaar_persoon_id then r.naar_persoon_id else r.van_persoon_id end from rondom.relatie r
          where r.soort = 'partner' and s.gevaar_persoon_id in (r.van_persoon_id, r.naar_persoon_id)
            and r.einde_opgegeven is null and (r.periode is null or upper_inf(r.periode))) g
      where s.gezin_id = p_gezin and s.geeindigd_op is null and s.gevaar_persoon_id <> (select id from ik)
        and g.persoon <> (select id from ik) and g.persoon not in (select persoon_id from thuis)
        and (s.voor_persoon_id is null or s.voor_persoon_id = any(platform.mijn_leespersonen()) or s.voor_persoon_id in (select persoon_id from thuis))),
    -- When this person was the danger, in any family: lines of those days are kept back from him.
    'gevaarVanMij', (select coalesce(jsonb_agg(jsonb_build_object('sinds', s.sinds, 'tot', s.geeindigd_op)), '[]') from standen s
      where s.gevaar_persoon_id = (select id from ik)),
    -- For whom this person is the danger now. Without a name: for everybody of the family who does not live with him.
    'bedreigd', (select coalesce(jsonb_agg(distinct l.persoon_id::text), '[]') from standen s join rondom.gezinslid l on l.gezin_id = s.gezin_id and l.periode @> platform.vandaag()
      where s.gezin_id = p_gezin and s.geeindigd_op is null and s.gevaar_persoon_id = (select id from ik) and l.persoon_id <> (select id from ik)
        and (l.persoon_id = s.voor_persoon_id or (s.voor_persoon_id is null and l.persoon_id not in (select persoon_id from thuis)))))
  where p_gezin = any(platform.mijn_portaalgezinnen())
$$;
grant execute on function rondom.portaal_feiten(bigint) to rondom_app;
