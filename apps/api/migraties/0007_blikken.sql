-- Narrow looks across the wall: each returns only what its reader may know, and nothing without a role or ground.

-- Eerste blik: is this name with this date of birth known? Content-free: names, family, who is the vast gezicht.
create function rondom.zoek_bekende_personen(p_geslachtsnaam text, p_geboortedatum text)
  returns table (persoon_id bigint, voornamen text, roepnaam text, voorvoegsel text, geslachtsnaam text, geboortedatum text,
    gezin_id bigint, gezinsnaam text, vastgezicht text, vastgezicht_organisatie text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if not platform.mag('bekendepersoon', 'zoek') or platform.lees_instelling('grond') is null then
    return;
  end if;
  return query
    select p.id, p.voornamen, p.roepnaam, p.voorvoegsel, p.geslachtsnaam, p.geboortedatum, g.id, g.naam, u.naam, o.naam
    from rondom.persoon p
    left join rondom.gezinslid l on l.persoon_id = p.id and l.periode @> platform.vandaag()
    left join rondom.gezin g on g.id = l.gezin_id
    left join rondom.betrokkenheid b on b.gezin_id = g.id and b.soort = 'vastgezicht' and b.periode @> platform.vandaag()
    left join rondom.gebruiker u on u.id = b.gebruiker_id
    left join rondom.organisatie o on o.id = u.organisatie_id
    where lower(p.geslachtsnaam) = lower(p_geslachtsnaam) and (p_geboortedatum is null or p.geboortedatum = p_geboortedatum)
    order by p.geboortedatum desc
    limit 20;
end
$$;

-- For a colleague without relation: the name of the vast gezicht, only within one organisation, never at a secret address.
create function rondom.vraag_vastgezicht(p_gezin bigint) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select u.naam from rondom.betrokkenheid b
  join rondom.gebruiker u on u.id = b.gebruiker_id
  where b.gezin_id = p_gezin and b.soort = 'vastgezicht' and b.periode @> platform.vandaag()
    and u.organisatie_id = platform.mijn_organisatie() and platform.mijn_persoon() is null
    and not exists (select 1 from rondom.huishouden h where h.gezin_id = p_gezin and h.adres_geheim)
    and not exists (select 1 from rondom.gezinslid l join rondom.persoon p on p.id = l.persoon_id where l.gezin_id = p_gezin and p.geheimhouding)
$$;

-- What the reporter may hear with number and code: no content, no names.
create function rondom.melding_stand(p_nummer text, p_code_hmac bytea)
  returns table (melder_soort text, ontvangen_op timestamptz, status text, vervolg text, beoordeeld_op date)
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select m.melder_soort, m.ontvangen_op, m.status, m.vervolg, m.beoordeeld_op
  from rondom.melding m where m.nummer = p_nummer and m.code_hmac = p_code_hmac
$$;

-- Everything the decision about one wait rests on, for whoever may see that wait: the family member who confirms knows
-- nothing of a veiligheidsstand, the decision must.
create function rondom.wacht_toestand(p_wacht bigint) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select jsonb_build_object(
    'id', w.id::text, 'gezinId', w.gezin_id::text, 'soort', w.wacht_op, 'maatregelId', w.maatregel_id::text, 'termijnId', w.termijn_id::text, 'regioId', w.regio_id::text,
    'sinds', w.sinds, 'uiterlijk', w.uiterlijk, 'begonnenOp', w.begonnen_op, 'begonnenDoor', w.begonnen_door::text, 'versie', w.versie,
    'beeindigdOp', w.beeindigd_op, 'beeindigdAls', w.beeindigd_als, 'zonderhulpReden', w.zonderhulp_reden,
    'beschikkingOp', (select m.beschikking_op from rondom.maatregel m where m.id = w.maatregel_id),
    'kind', jsonb_build_object('id', k.id::text, 'geboortedatum', k.geboortedatum, 'uitgerekendeDatum', k.uitgerekende_datum),
    'gezag', (select coalesce(jsonb_agg(jsonb_build_object('houderId', z.houder_persoon_id::text)), '[]') from rondom.gezag z
      where z.kind_persoon_id = k.id and z.bron <> 'verteld' and z.periode @> platform.vandaag()),
    'hulpverlener', (select jsonb_build_object('gebruikerId', b.gebruiker_id::text, 'organisatieId', u.organisatie_id::text, 'benoemdOp', lower(b.periode))
      from rondom.betrokkenheid b join rondom.gebruiker u on u.id = b.gebruiker_id
      where b.gezin_id = w.gezin_id and b.soort = 'uitvoerder' and b.maatregel_id = w.maatregel_id and b.periode @> platform.vandaag() limit 1),
    'contacten', (select coalesce(jsonb_agg(jsonb_build_object('met', e.persoon_id::text, 'op', e.op, 'wijze', e.wijze, 'door', e.gebruiker_id::text) order by e.op), '[]')
      from rondom.eerstecontact e where e.maatregel_id = w.maatregel_id),
    'bevestigingen', (select coalesce(jsonb_agg(jsonb_build_object('stemSoort', c.stem_soort, 'stemPersoonId', c.stem_persoon_id::text, 'stemGebruikerId', c.stem_gebruiker_id::text,
        'antwoord', c.antwoord, 'weg', c.weg, 'op', c.op, 'door', c.door::text, 'professional', c.professional) order by c.gegeven_op, c.id), '[]')
      from rondom.wachtbevestiging c where c.wacht_id = w.id),
    'ouders', (select coalesce(jsonb_agg(r.van_persoon_id::text), '[]') from rondom.relatie r where r.naar_persoon_id = k.id and r.soort = 'ouder'),
    'pleegouders', (select coalesce(jsonb_agg(r.van_persoon_id::text), '[]') from rondom.relatie r where r.naar_persoon_id = k.id and r.soort = 'pleegouder'),
    'verzorgers', (select coalesce(jsonb_agg(r.van_persoon_id::text), '[]') from rondom.relatie r where r.naar_persoon_id = k.id and r.soort = 'stiefouder'),
    'gevaren', (select coalesce(jsonb_agg(v.gevaar_persoon_id::text), '[]') from rondom.veiligheidsstand v
      where v.gezin_id = w.gezin_id and v.geeindigd_op is null and v.gevaar_persoon_id is not null and (v.voor_persoon_id is null or v.voor_persoon_id = k.id)),
    'gevaarOnbekend', exists (select 1 from rondom.veiligheidsstand v where v.gezin_id = w.gezin_id and v.geeindigd_op is null and v.gevaar_persoon_id is null
      and v.soort in ('partnergeweld', 'kindermishandeling') and (v.voor_persoon_id is null or v.voor_persoon_id = k.id)),
    'vastGezichtId', (select b.gebruiker_id::text from rondom.betrokkenheid b where b.gezin_id = w.gezin_id and b.soort = 'vastgezicht' and b.periode @> platform.vandaag()))
  from rondom.wacht w join rondom.persoon k on k.id = w.persoon_id
  where w.id = p_wacht
    and (w.persoon_id = any(platform.mijn_leespersonen()) or w.gezin_id = any(platform.mijn_gezinnen('wacht', 'lees')))
$$;

create function rondom.mijn_regios() returns bigint[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select case when platform.mag('bord', 'lees')
    then coalesce((select array_agg(m.regio_id) from rondom.mandaat m where m.gebruiker_id = platform.ik()), '{}')
    else '{}'::bigint[] end
$$;

-- Age band of a person on the application's day, as the domain's leeftijdsband (a test holds them together).
create function rondom.leeftijdsband(p_geboortedatum text, p_dag date) returns text
  language sql immutable as
$$
  select case
    when p_geboortedatum is null then 'ongeboren'
    when jaar = 0 then null
    when jaren < 0 then 'ongeboren' when jaren < 4 then '0-3' when jaren < 12 then '4-11' when jaren < 18 then '12-17' else '18+'
  end
  from (select left(p_geboortedatum, 4)::int as jaar,
      coalesce(nullif(substr(p_geboortedatum, 6, 2), ''), '0')::int as maand,
      coalesce(nullif(substr(p_geboortedatum, 9, 2), ''), '0')::int as dag) d
  -- The last day it can have been: of the month, or of the year, when the day or the month is not known.
  cross join lateral (select case when maand = 0 then '12-31' else to_char(maand, 'FM00') || '-' || to_char(
      least(case when dag = 0 then 31 else dag end, extract(day from make_date(nullif(jaar, 0), maand, 1) + interval '1 month - 1 day')::int), 'FM00') end as verjaardag) v
  cross join lateral (select extract(year from p_dag)::int - jaar - case when verjaardag > to_char(p_dag, 'MM-DD') then 1 else 0 end as jaren) j
$$;

-- The board for whoever is mandated by the regions: rows under a pseudonym of the viewer's organisation.
create function rondom.bordrijen(p_beeindigd_sinds date)
  returns table (nummer integer, regio text, band text, wacht_op text, sinds date, uiterlijk date, klok_gestopt_op date, begonnen_op date,
    bevestigd_ja integer, bevestigd_nee integer, beeindigd_op date, beeindigd_als text, veilig text, stap text, stap_wie text, stap_op date, reden text)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$
declare
  mijn bigint[] := rondom.mijn_regios();
  org bigint := platform.mijn_organisatie();
  nieuw bigint;
begin
  for nieuw in
    select w.id from rondom.wacht w where w.regio_id = any(mijn)
      and not exists (select 1 from rondom.pseudoniem p where p.organisatie_id = org and p.wacht_id = w.id)
  loop
    loop
      insert into rondom.pseudoniem (organisatie_id, wacht_id, nummer) values (org, nieuw, 2000 + floor(random() * 8000)::int)
      on conflict do nothing;
      exit when found;
    end loop;
  end loop;
  return query
    select p.nummer, r.naam, rondom.leeftijdsband(k.geboortedatum, platform.vandaag()), w.wacht_op, w.sinds, w.uiterlijk, w.klok_gestopt_op, w.begonnen_op,
      (select count(*)::int from (select distinct on (b.stem_persoon_id, b.stem_gebruiker_id) b.antwoord from rondom.wachtbevestiging b
        where b.wacht_id = w.id order by b.stem_persoon_id, b.stem_gebruiker_id, b.gegeven_op desc, b.id desc) l where l.antwoord = 'ja'),
      (select count(*)::int from (select distinct on (b.stem_persoon_id, b.stem_gebruiker_id) b.antwoord from rondom.wachtbevestiging b
        where b.wacht_id = w.id order by b.stem_persoon_id, b.stem_gebruiker_id, b.gegeven_op desc, b.id desc) l where l.antwoord = 'neeNogNiet'),
      w.beeindigd_op, w.beeindigd_als, w.veilig, w.stap, w.stap_wie, w.stap_op, w.reden
    from rondom.wacht w
    join rondom.pseudoniem p on p.wacht_id = w.id and p.organisatie_id = org
    join rondom.regio r on r.id = w.regio_id
    join rondom.persoon k on k.id = w.persoon_id
    where w.regio_id = any(mijn) and (w.beeindigd_op is null or w.beeindigd_op >= p_beeindigd_sinds);
end
$$;

-- One row of the board: opening it is logged about the child, whose identity stays on this side of the wall.
create function rondom.teken_bordrij(p_nummer integer, p_handeling bigint, p_op timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$
begin
  insert into raadpleging.onderwerp (handeling_id, op, gezin_id, persoon_id, soort)
    select p_handeling, p_op, w.gezin_id, w.persoon_id, 'wacht'
    from rondom.pseudoniem p join rondom.wacht w on w.id = p.wacht_id
    where p.organisatie_id = platform.mijn_organisatie() and p.nummer = p_nummer and w.regio_id = any(rondom.mijn_regios());
  return found;
end
$$;

grant execute on function rondom.zoek_bekende_personen(text, text), rondom.vraag_vastgezicht(bigint), rondom.melding_stand(text, bytea), rondom.wacht_toestand(bigint),
  rondom.mijn_regios(), rondom.leeftijdsband(text, date), rondom.bordrijen(date), rondom.teken_bordrij(integer, bigint, timestamptz) to rondom_app;
