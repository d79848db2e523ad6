-- Who leads a team names who does the work: for that he reads the children, their parents and partners. Names of the
-- network (grandparents, neighbours, friends) are for who works with the family.

create function platform.leidt_alleen() returns boolean language sql stable parallel safe as
$$ select platform.mijn_rol() = 'giteamleider' $$;
comment on function platform.leidt_alleen is 'The reader names workers and takes no part in the family';
grant execute on function platform.leidt_alleen() to rondom_app;

-- Whether somebody stands in no family as child, parent or partner.
create function platform.is_alleen_netwerk(p_persoon bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select not exists (select 1 from rondom.gezinslid l where l.persoon_id = p_persoon and l.rol in ('kind', 'ouder', 'partner'))
$$;
revoke execute on function platform.is_alleen_netwerk(bigint) from public;
grant execute on function platform.is_alleen_netwerk(bigint) to rondom_app;

create policy netwerk on rondom.gezinslid as restrictive for select
  using (not (select platform.leidt_alleen()) or rol in ('kind', 'ouder', 'partner'));
create policy netwerk on rondom.gezinslid_historie as restrictive for select using (not (select platform.leidt_alleen()));
create policy netwerk on rondom.betrokkenheid as restrictive for select
  using (not (select platform.leidt_alleen()) or soort <> 'netwerk');
create policy netwerk on rondom.betrokkenheid_historie as restrictive for select using (not (select platform.leidt_alleen()));
create policy netwerk on rondom.persoon as restrictive for select
  using (not (select platform.leidt_alleen()) or not platform.is_alleen_netwerk(id));
