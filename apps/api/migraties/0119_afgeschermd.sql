-- Of who hides his name no days and hours stand in the list either: they would say when somebody is where. As 0118 has it
-- otherwise.
create or replace function rondom.wie_kan_meedenken(p_regio bigint)
  returns table (id bigint, versie integer, gebruiker_id bigint, naam text, rol text, organisatie_id bigint, organisatie text, organisatiesoort text,
    zelf boolean, leidt boolean, functie text, deskundigheden text[], eigen_deskundigheden text[], talen text[], wijzen text[], dagen text[],
    van text, tot text, telefoon text, mail text, veilige_mail boolean, afgeschermd boolean, geen_vragen_tot_en_met date, afwezig boolean,
    registratie_soort text, registratie_geldig_tot date)
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select k.id, k.versie, case when z.open then u.id end, case when z.open then u.naam end, u.rol, o.id, o.naam, o.soort,
    u.id = platform.ik(), rondom.leidt_werker(u.id), k.functie, k.deskundigheden,
    array(select d.naam from rondom.deskundigheid d where d.id = any(k.eigen_deskundigheden) order by d.naam), k.talen, k.wijzen,
    case when z.open then k.dagen else '{}' end, case when z.open then k.van else '00:00' end, case when z.open then k.tot else '23:59' end,
    k.telefoon, k.mail, k.veilige_mail, k.afgeschermd, k.geen_vragen_tot_en_met,
    z.open and exists (select 1 from rondom.afwezigheid a where a.gebruiker_id = u.id and a.periode @> platform.vandaag()),
    case when z.open then u.registratie_soort end, case when z.open then u.registratie_geldig_tot end
  from rondom.meedenkkaart k
  join rondom.gebruiker u on u.id = k.gebruiker_id and u.actief
  join rondom.organisatie o on o.id = u.organisatie_id
  cross join lateral (select not k.afgeschermd or u.id = platform.ik() or rondom.leidt_werker(u.id) as open) z
  where k.in_lijst and p_regio = any(rondom.meedenkregios()) and (o.gemeente_code is null
    or exists (select 1 from rondom.regio_gemeente g where g.gemeente_code = o.gemeente_code and g.regio_id = p_regio))
$$;
