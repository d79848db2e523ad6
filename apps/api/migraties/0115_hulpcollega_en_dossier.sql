-- A colleague who helps the same adult takes part beside; and what remains of the own record when taking part ends.
-- Redefined from 0114: is_hulp_aan_mij (who helps already is not asked by the intake again), doe_volwassenenhulp (a
-- colleague who says no is no news for the vast gezicht), teken_volwassenenhulp (the list shows the family too).

create or replace function rondom.is_hulp_aan_mij(h rondom.volwassenenhulp) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select platform.mag('hulpverzoek', 'lees') and h.organisatie_id = platform.mijn_organisatie() and not platform.is_eigen_gezin(h.gezin_id)
    and (h.gebruiker_id = platform.ik() or (h.gebruiker_id is null and not exists (select 1 from rondom.volwassenenhulp e
      where e.gezin_id = h.gezin_id and e.persoon_id = h.persoon_id and e.organisatie_id = h.organisatie_id and e.gebruiker_id = platform.ik()
        and e.stand = 'aangenomen' and rondom.volwassenenhulp_leeft(e))))
$$;

create or replace function rondom.teken_volwassenenhulp(p_ids bigint[], p_handeling bigint, p_op timestamptz) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as
$$
  insert into raadpleging.onderwerp (handeling_id, op, gezin_id, persoon_id, soort)
  select distinct p_handeling, p_op, h.gezin_id, x.persoon_id, 'hulpverzoek'
  from rondom.volwassenenhulp h cross join lateral (values (h.persoon_id), (null)) x (persoon_id)
  where h.id = any(p_ids) and rondom.is_hulp_aan_mij(h)
    and exists (select 1 from raadpleging.handeling x where x.id = p_handeling and x.op = p_op and x.gebruiker_id = platform.ik())
$$;

create or replace function rondom.doe_volwassenenhulp(p_id bigint, p_versie integer, p_daad text, p_taak date) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$
declare
  h rondom.volwassenenhulp;
  intern boolean;
begin
  select * into h from rondom.volwassenenhulp x where x.id = p_id and x.versie = p_versie for update;
  if h.id is null or not platform.mag('hulpverzoek', 'schrijf') or not rondom.is_hulp_aan_mij(h) or not rondom.volwassenenhulp_leeft(h) then
    return false;
  end if;
  intern := exists (select 1 from rondom.gebruiker u where u.id = h.gevraagd_door and u.organisatie_id = h.organisatie_id);
  if p_daad = 'aanname' and h.stand = 'gevraagd' then
    update rondom.volwassenenhulp set stand = 'aangenomen', gebruiker_id = platform.ik(), aangenomen_op = platform.nu(), versie = versie + 1
      where id = p_id;
  elsif p_daad = 'weigering' and h.stand = 'gevraagd' then
    update rondom.volwassenenhulp set stand = 'geweigerd', gebruiker_id = platform.ik(), beeindigd_op = platform.nu(), versie = versie + 1
      where id = p_id;
    if not intern then
      perform platform.geef_taak(h.gezin_id, 'hulpgeweigerd', h.persoon_id, p_taak);
    end if;
  elsif p_daad = 'uitstap' and h.stand = 'aangenomen' then
    update rondom.volwassenenhulp set stand = 'uitgestapt', beeindigd_op = platform.nu(), versie = versie + 1 where id = p_id;
    perform platform.geef_taak(h.gezin_id, 'hulpuitgestapt', h.persoon_id, p_taak);
  else
    return false;
  end if;
  return true;
end
$$;

-- Who of the own organisation could help the same adult beside the actor, and whether he does already or is asked to.
create function rondom.hulpcollegas(p_id bigint) returns table (gebruiker_id bigint, naam text, doet_al_mee boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select u.id, u.naam, exists (select 1 from rondom.volwassenenhulp e where e.gezin_id = h.gezin_id and e.persoon_id = h.persoon_id
      and e.organisatie_id = h.organisatie_id and e.gebruiker_id = u.id and rondom.volwassenenhulp_leeft(e))
  from rondom.volwassenenhulp h
  join rondom.gebruiker u on u.organisatie_id = h.organisatie_id and u.actief and u.rol in ('ggz', 'volwassenenhulp') and u.id <> platform.ik()
  where h.id = p_id and h.id = any(rondom.mijn_volwassenenhulp()) and h.stand = 'aangenomen' and rondom.volwassenenhulp_leeft(h)
    and h.gezin_id = any(platform.mijn_gezinnen('hulpblad', 'schrijf'))
  order by u.naam
$$;

-- Asks one of them, on the same yes and until the same day. Nothing is read before he takes part. Null when it may not be.
create function rondom.vraag_hulpcollega(p_id bigint, p_collega bigint) returns bigint
  language sql volatile security definer set search_path = pg_catalog, pg_temp as
$$
  insert into rondom.volwassenenhulp (gezin_id, persoon_id, organisatie_id, gebruiker_id, gevraagd_door, gevraagd_op, tot_en_met, artikel, toestemming_ids)
  select h.gezin_id, h.persoon_id, h.organisatie_id, c.gebruiker_id, platform.ik(), platform.nu(), h.tot_en_met, h.artikel, h.toestemming_ids
  from rondom.volwassenenhulp h, rondom.hulpcollegas(p_id) c
  where h.id = p_id and c.gebruiker_id = p_collega and not c.doet_al_mee
  returning id
$$;

-- How many years a service keeps its record after taking part ended. Also packages/domain/src/volwassenenhulp/bewaren.ts.
create function rondom.hulpbewaarjaren(p_soort text) returns integer
  language sql immutable set search_path = pg_catalog, pg_temp as
$$
  select case p_soort when 'ggz' then 20 when 'verslavingszorg' then 20 when 'ouderenzorg' then 20 when 'vrouwenopvang' then 15
    when 'schuldhulp' then 5 else 0 end
$$;

-- The last day of taking part.
create function rondom.hulp_einde(h rondom.volwassenenhulp) returns date
  language sql stable set search_path = pg_catalog, pg_temp as
$$
  select least(h.tot_en_met, (h.beeindigd_op at time zone 'Europe/Amsterdam')::date)
$$;

-- Whoever took part reads what his service wrote until he stopped, for as long as the service keeps it and he works there.
-- It hangs on no yes towards the local team: the record was never theirs. Who takes part today reads it on that page.
create function rondom.is_eigen_dossier(h rondom.volwassenenhulp) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select platform.mag('hulpdossier', 'lees') and h.gebruiker_id = platform.ik() and h.organisatie_id = platform.mijn_organisatie()
    and h.aangenomen_op is not null and not platform.is_eigen_gezin(h.gezin_id) and not h.id = any(rondom.mijn_volwassenenhulp())
    and (h.beeindigd_op is not null or h.tot_en_met < platform.vandaag())
    and rondom.hulp_einde(h) + make_interval(years => (select rondom.hulpbewaarjaren(o.soort) from rondom.organisatie o where o.id = h.organisatie_id))
      >= platform.vandaag()
$$;

create function rondom.eigen_dossiers(p_id bigint)
  returns table (id bigint, gezin_id bigint, persoon_id bigint, persoon text, organisatiesoort text, einde date, grens timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select distinct on (h.gezin_id, h.persoon_id) h.id, h.gezin_id, h.persoon_id,
    concat_ws(' ', coalesce(p.roepnaam, p.voornamen), p.voorvoegsel, p.geslachtsnaam), o.soort, rondom.hulp_einde(h),
    coalesce(h.beeindigd_op, (h.tot_en_met + 1)::timestamp at time zone 'Europe/Amsterdam')
  from rondom.volwassenenhulp h
  join rondom.persoon p on p.id = h.persoon_id
  join rondom.organisatie o on o.id = h.organisatie_id
  where (p_id is null or h.id = p_id) and rondom.is_eigen_dossier(h)
  order by h.gezin_id, h.persoon_id, rondom.hulp_einde(h) desc, h.id desc
$$;

create function rondom.eigen_dossierregels(p_id bigint) returns table (id bigint, tekst bytea, door text, op timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select a.id, a.tekst_versleuteld, u.naam, a.op
  from rondom.eigen_dossiers(p_id) d
  join rondom.volwassenenhulp z on z.gezin_id = d.gezin_id and z.persoon_id = d.persoon_id and z.organisatie_id = platform.mijn_organisatie()
  join rondom.hulpaantekening a on a.volwassenenhulp_id = z.id and a.op <= d.grens
  join rondom.gebruiker u on u.id = a.door
  where p_id is not null
  order by a.op desc, a.id desc
$$;

create function rondom.teken_hulpdossiers(p_ids bigint[], p_handeling bigint, p_op timestamptz) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as
$$
  insert into raadpleging.onderwerp (handeling_id, op, gezin_id, persoon_id, soort)
  select distinct p_handeling, p_op, h.gezin_id, x.persoon_id, 'hulpdossier'
  from rondom.volwassenenhulp h cross join lateral (values (h.persoon_id), (null)) x (persoon_id)
  where h.id = any(p_ids) and rondom.is_eigen_dossier(h)
    and exists (select 1 from raadpleging.handeling x where x.id = p_handeling and x.op = p_op and x.gebruiker_id = platform.ik())
$$;

revoke all on function rondom.hulpcollegas(bigint), rondom.vraag_hulpcollega(bigint, bigint), rondom.hulpbewaarjaren(text),
  rondom.hulp_einde(rondom.volwassenenhulp), rondom.is_eigen_dossier(rondom.volwassenenhulp), rondom.eigen_dossiers(bigint),
  rondom.eigen_dossierregels(bigint), rondom.teken_hulpdossiers(bigint[], bigint, timestamptz) from public;
grant execute on function rondom.hulpcollegas(bigint), rondom.vraag_hulpcollega(bigint, bigint), rondom.hulpbewaarjaren(text),
  rondom.eigen_dossiers(bigint), rondom.eigen_dossierregels(bigint), rondom.teken_hulpdossiers(bigint[], bigint, timestamptz) to rondom_app;
-- Their tries to read what is no longer theirs stay inside as well.
alter policy geweigerd on raadpleging.handeling using (
  handeling = 'geweigerd' and gezin_id = any((select platform.mijn_gezinnen('eigenraadpleging', 'lees'))::bigint[])
  and resource not in ('volwassenenhulp', 'hulpblad', 'hulpactie', 'hulpaantekening', 'kindcheck', 'hulpdossier')
  and not rondom.verraadt_hulp(gezin_id, organisatie_id));
