-- As in 0006, and: who was chosen by name to read somebody's words knows whose words they are. As long as that writer's
-- words may be read: no longer when danger comes from the reader, nor while they wait for the vast gezicht.
create or replace function platform.mijn_personen(p_actie text) returns bigint[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
declare
  ik bigint := platform.mijn_persoon();
begin
  if ik is null then
    return array(select distinct l.persoon_id from rondom.gezinslid l where l.gezin_id = any(platform.mijn_gezinnen('persoon', p_actie)));
  end if;
  if p_actie <> 'lees' or cardinality(platform.mijn_leespersonen()) = 0 then
    return '{}';
  end if;
  -- A family member knows of: self, partners, parents and children, brothers and sisters, grandparents.
  return array(
    with ouders as (select r.van_persoon_id as id from rondom.relatie r where r.naar_persoon_id = ik and r.soort = 'ouder'),
         kinderen as (select r.naar_persoon_id as id from rondom.relatie r where r.van_persoon_id = ik and r.soort = 'ouder')
    select ik
    union select id from ouders
    union select id from kinderen
    union select case when r.van_persoon_id = ik then r.naar_persoon_id else r.van_persoon_id end
      from rondom.relatie r where ik in (r.van_persoon_id, r.naar_persoon_id)
    union select r.naar_persoon_id from rondom.relatie r where r.soort = 'ouder' and r.van_persoon_id in (select id from ouders)
    union select r.van_persoon_id from rondom.relatie r where r.soort = 'ouder' and r.naar_persoon_id in (select id from ouders)
    -- the other parent of one's children
    union select r.van_persoon_id from rondom.relatie r where r.soort = 'ouder' and r.naar_persoon_id in (select id from kinderen)
    -- who chose this reader
    union select w.persoon_id from rondom.woord_lezer l join rondom.woord w on w.id = l.woord_id
      where l.persoon_id = ik and not l.wacht_op_vastgezicht and w.gezin_id = any(platform.mijn_portaalgezinnen())
        and not exists (select 1 from rondom.veiligheidsstand v
          where v.gezin_id = w.gezin_id and v.gevaar_persoon_id = ik and v.geeindigd_op is null));
end
$$;
