-- For whom of a family a print can be made: who has access to the own portal today, with an account that is open. Only
-- for who may make that print; the account is what the portal is read with, and never shown.
create function rondom.afdruklezers(p_gezin bigint)
  returns table (persoon_id bigint, gebruiker_id bigint, als text, voornamen text, roepnaam text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select p.id, u.id, t.als, p.voornamen, p.roepnaam
  from rondom.portaaltoegang t
  join rondom.persoon p on p.id = t.persoon_id and p.overleden_op is null
  join rondom.gebruiker u on u.persoon_id = p.id and u.actief
  where t.gezin_id = p_gezin and t.periode @> platform.vandaag()
    and p_gezin = any((select platform.mijn_gezinnen('afdruk', 'lees'))::bigint[])
  order by t.als desc, p.geboortedatum nulls last, p.id
$$;

revoke execute on function rondom.afdruklezers(bigint) from public;
grant execute on function rondom.afdruklezers(bigint) to rondom_app;
