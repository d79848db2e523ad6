-- Since when a line runs can tell what one of its parts keeps back: the weekday of somebody's help. So the day is only for
-- who reads every part of the line.
create index plantekst_planregel on rondom.plantekst (planregel_id);

create function platform.mijn_hele_planregels() returns bigint[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  with mijn as materialized (select platform.mijn_planteksten() as teksten)
  select coalesce(array_agg(heel.id), '{}') from (
    select t.planregel_id as id from mijn, rondom.plantekst t
    where t.planregel_id in (select e.planregel_id from rondom.plantekst e where e.id = any(mijn.teksten))
    group by t.planregel_id having bool_and(t.id = any(mijn.teksten))) heel
$$;

grant execute on function platform.mijn_hele_planregels() to rondom_app;
