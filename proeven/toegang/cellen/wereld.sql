-- One family per role and standing, each with at least two rows in every table a family owns: one that names the actor
-- where a rule asks for that, and one that does not. Written by the owner, as the demo is.
create schema proef;
grant usage on schema proef to rondom_app;
create table proef.stand (nummer integer primary key, rol text not null, stand text not null, sub text not null,
  gebruiker_id bigint, organisatie_id bigint, persoon_id bigint, gezin_id bigint);
create table proef.lid (gezin_id bigint not null, persoon_id bigint not null);
create index on proef.lid (gezin_id);
create table proef.rij (gezin_id bigint not null, tabel text not null, rij jsonb not null, primary key (gezin_id, tabel));

create function proef.mens(p_naam text, p_geboren text) returns bigint language sql as
$$ insert into rondom.persoon (voornamen, geslachtsnaam, geboortedatum) values (p_naam, 'Proef', p_geboren) returning id $$;

create procedure proef.zet_lid(g bigint, p bigint, p_rol text) language plpgsql as
$$ begin
  insert into rondom.gezinslid (gezin_id, persoon_id, rol, periode) values (g, p, p_rol, '[2020-01-01,)');
  insert into proef.lid values (g, p);
end $$;

create procedure proef.zet_gezag(k bigint, h bigint, p_bron text, p_periode daterange) language sql as
$$ insert into rondom.gezag (kind_persoon_id, houder_persoon_id, bron, periode) values (k, h, p_bron, p_periode) $$;

create procedure proef.zet_betrokken(g bigint, p_soort text, u bigint, o bigint, p bigint, m bigint, p_periode daterange) language sql as
$$ insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, organisatie_id, persoon_id, uitvoerdersoort, melding_id, periode)
   values (g, p_soort, u, o, p, case when p_soort = 'uitvoerder' then 'gezinsvoogdijwerker' end, m, p_periode) $$;

-- Somebody else of the same work, who makes that the family has a vast gezicht; and another organisation.
create function proef.maak(p_nummer integer, p_rol text, p_stand text, p_portaal boolean, ander bigint, andere bigint, regio bigint) returns void
  language plpgsql as
$$
declare
  g bigint; o bigint; u bigint; ik bigint; m bigint; mt bigint; t bigint; w bigint; h bigint; hh bigint; n bigint; a bigint;
  t0 bigint; pl bigint; r bigint; tx bigint; wd bigint; ha bigint; rw bigint; ab bigint; toen timestamptz := '2027-01-11T09:00:00Z';
  ouder bigint; tweede bigint; k9 bigint; k14 bigint; k17 bigint; pleeg bigint; mentor bigint; oma bigint; buur bigint;
  altijd daterange := '[2026-06-01,)'; voorbij daterange := '[2026-06-01,2027-01-12)';
  met_vast boolean := p_stand not in ('vastgezicht', 'triage', 'team', 'voormalig', 'gesloten', 'eigengezin');
begin
  insert into rondom.organisatie (soort, naam) values (case when p_rol = 'lokaalteam' then 'lokaalteam' else 'gemeente' end, 'Organisatie ' || p_nummer) returning id into o;
  insert into rondom.gezin (naam) values ('Proefgezin ' || p_nummer) returning id into g;
  ouder := proef.mens('Anna', '1985-02-03'); tweede := proef.mens('Bas', '1984-02-03');
  k9 := proef.mens('Kim', case p_stand when 'kind11' then '2015-01-13' else '2018-01-12' end);
  k14 := proef.mens('Kai', case p_stand when 'kind12' then '2015-01-12' when 'kind15' then '2011-01-13' when 'kind16' then '2011-01-12' else '2012-06-01' end);
  k17 := proef.mens('Kees', '2009-06-01'); pleeg := proef.mens('Pam', '1980-02-03'); mentor := proef.mens('Max', '1979-02-03');
  oma := proef.mens('Olga', '1955-02-03'); buur := proef.mens('Bo', '1970-02-03');
  call proef.zet_lid(g, ouder, 'ouder'); call proef.zet_lid(g, tweede, 'ouder'); call proef.zet_lid(g, k9, 'kind'); call proef.zet_lid(g, k14, 'kind');
  call proef.zet_lid(g, k17, 'kind'); call proef.zet_lid(g, pleeg, 'anders'); call proef.zet_lid(g, mentor, 'anders'); call proef.zet_lid(g, oma, 'grootouder');
  call proef.zet_lid(g, buur, 'netwerk');
  insert into rondom.relatie (van_persoon_id, naar_persoon_id, soort) select x, y, 'ouder' from unnest(array[ouder, tweede]) x, unnest(array[k9, k14, k17]) y;
  insert into rondom.relatie (van_persoon_id, naar_persoon_id, soort) values (oma, ouder, 'ouder'), (pleeg, k9, 'pleegouder');
  insert into rondom.persoonsnaam (persoon_id, soort, geslachtsnaam) values (ouder, 'vroeger', 'Eerder');
  call proef.zet_gezag(k9, ouder, 'brp', '[2010-01-01,)'); call proef.zet_gezag(k14, ouder, 'brp', '[2010-01-01,)');
  -- A parent of whom the standing says that gezag was told only, was lost yesterday, or ended because the child is of age.
  if p_stand = 'gezagverteld' then call proef.zet_gezag(k9, tweede, 'verteld', '[2010-01-01,)'); end if;
  if p_stand = 'gezagkwijt' then call proef.zet_gezag(k9, tweede, 'brp', '[2010-01-01,2027-01-12)'); end if;
  if p_stand = 'kind18' then
    update rondom.persoon set geboortedatum = '2009-01-12' where id = k17;
    call proef.zet_gezag(k17, tweede, 'brp', '[2010-01-01,)');
  end if;

  ik := case when not p_portaal then null else case p_stand
    when 'ouder' then ouder when 'gesloten' then ouder when 'toegangvoorbij' then ouder when 'toegangmorgen' then ouder when 'geen' then ouder
    when 'kind11' then k9 when 'kind12' then k14 when 'kind15' then k14 when 'kind16' then k14
    when 'pleegouder' then pleeg when 'vertegenwoordiger' then mentor when 'netwerk' then oma else tweede end end;
  insert into rondom.gebruiker (sub, naam, soort, rol, organisatie_id, persoon_id, actief)
    values ('proef' || p_nummer, 'Proef ' || p_nummer, case when p_portaal then 'portaal' else 'medewerker' end, p_rol,
      case when p_portaal then null else o end, ik, p_stand <> 'gesloten') returning id into u;
  insert into proef.stand values (p_nummer, p_rol, p_stand, 'proef' || p_nummer, u, case when p_portaal then null else o end, ik, g);

  insert into rondom.gezin_regio (gezin_id, regio_id, periode) values (g, regio, altijd);
  insert into rondom.huishouden (gezin_id, naam) values (g, 'Thuis') returning id into h;
  insert into rondom.huishouden (gezin_id, naam) values (g, 'Buur') returning id into hh;
  insert into rondom.huishoudenlid (gezin_id, huishouden_id, persoon_id, periode)
    select g, h, x, altijd from unnest(array[ouder, tweede, k9, k14, k17, pleeg, mentor, oma]) x union all select g, hh, buur, altijd;
  insert into rondom.veiligbereikbaar (gezin_id, persoon_id, inhoud_versleuteld) select g, x, '\x00' from unnest(array[ouder, tweede, k9, k14, pleeg, mentor, oma, buur]) x;
  insert into rondom.veiligheidsstand (gezin_id, soort, voor_persoon_id, bron, sinds) values (g, 'meldergeheim', buur, 'medewerker', '2026-12-01');
  insert into rondom.melding (nummer, code_hmac, organisatie_id, melder_soort, ontvangen_op, acuut, aantal_personen, inhoud_versleuteld, status, gezin_id, vervolg)
    values ('P' || p_nummer, '\x00', case when p_stand in ('triage', 'triagebekend', 'meldingalleen') then o else andere end, 'burger', toen, false, 1, '\x00', 'afgerond', g, 'overdracht') returning id into m;
  insert into rondom.melding (nummer, code_hmac, organisatie_id, melder_soort, ontvangen_op, acuut, aantal_personen, inhoud_versleuteld, gezin_id)
    values ('Q' || p_nummer, '\x00', andere, 'burger', toen, false, 1, '\x00', g);
  insert into rondom.melding_verteld (melding_id, gezin_id, persoon_id, op) values (m, g, buur, '2027-01-11');
  if ik is not null then insert into rondom.melding_verteld (melding_id, gezin_id, persoon_id, op) values (m, g, ik, '2027-01-11'); end if;
  insert into rondom.maatregel (gezin_id, soort, beschikking_op, ingangsdatum, einddatum, rechtbank, organisatie_id, gi_belast_op, gi_geinformeerd_op)
    values (g, 'ondertoezichtstelling', '2026-12-16', '2026-12-16', '2027-12-16', 'Gelderland', case when p_stand = 'leiding' then o else andere end, '2026-12-16', '2026-12-18') returning id into mt;
  insert into rondom.maatregel_kind (gezin_id, maatregel_id, persoon_id) values (g, mt, k9), (g, mt, k14);
  insert into rondom.eerstecontact (gezin_id, maatregel_id, persoon_id, op, wijze, gebruiker_id) values (g, mt, k9, '2027-01-11', 'inPersoon', ander);
  insert into rondom.termijn (gezin_id, soort, maatregel_id, vanaf, uiterlijk) values (g, 'vastejeugdbeschermer', mt, '2026-12-18', '2026-12-28') returning id into t;
  insert into rondom.termijnopschorting (gezin_id, termijn_id, reden, op, van, tot, woorden_versleuteld, door, gezet_op)
    values (g, t, 'overmacht', '2026-12-21', '2026-12-21', '2026-12-22', '\x00', ander, toen);
  insert into rondom.termijnverlenging (gezin_id, termijn_id, aantal, eenheid, woorden_versleuteld, verteld_persoon_id, verteld_op, door, gezet_op)
    values (g, t, 2, 'weken', '\x00', k9, '2026-12-21', ander, toen);
  insert into rondom.regelwijziging (soort, reden, gemaakt_door, gemaakt_op) values ('kalenderdag', 'proef', u, toen) returning id into rw;
  insert into rondom.termijnverplaatsing (gezin_id, termijn_id, wijziging_id, van, naar, op) values (g, t, rw, '2026-12-28', '2026-12-29', toen);
  insert into rondom.wacht (gezin_id, persoon_id, wacht_op, maatregel_id, termijn_id, regio_id, sinds, uiterlijk, stap, stap_wie)
    select g, x, 'vastejeugdbeschermer', mt, t, regio, '2026-12-18', '2026-12-28', 'kennismaking', 'jeugdbeschermer' from unnest(array[k9, k14]) x;
  select min(id) into w from rondom.wacht where gezin_id = g;
  insert into rondom.wachtbevestiging (gezin_id, wacht_id, stem_soort, stem_persoon_id, antwoord, weg, op, gegeven_op, door)
    select g, w, 'ouder', x, 'ja', 'genoteerd', '2027-01-11', toen, ander from unnest(array[coalesce(ik, ouder), buur]) x;
  insert into rondom.contactnotitie (gezin_id, organisatie_id, schrijver_id, soort, op, tekst_versleuteld, delen, zichtbaar_vanaf)
    select g, andere, ander, 'bericht', toen, '\x00', 'nu', toen from generate_series(1, 2);
  select min(id) into n from rondom.contactnotitie where gezin_id = g;
  insert into rondom.contactnotitie_persoon (gezin_id, contactnotitie_id, persoon_id, over, aanwezig, lezer)
    values (g, n, coalesce(ik, ouder), true, true, true), (g, n, buur, false, true, false), (g, n + 1, buur, true, true, false);
  insert into rondom.notitie_gelezen (gezin_id, contactnotitie_id, persoon_id, op, weg) values (g, n, buur, toen, 'afdruk');
  insert into rondom.notitiedeling (gezin_id, contactnotitie_id, persoon_id, handeling, op, door) values (g, n, buur, 'terug', toen, u);
  insert into rondom.verblijfplaatsgeheim (gezin_id, persoon_id, besluit, sinds, bron_versleuteld, namen_versleuteld, gezet_door) values (g, buur, 'opvang', '2026-12-01', '\x00', '\x00', ander);
  insert into rondom.afspraak (gezin_id, op, gebruiker_id, soort) select g, '2027-01-14T14:30:00Z', ander, 'bezoek' from generate_series(1, 2);
  select min(id) into a from rondom.afspraak where gezin_id = g;
  insert into rondom.afspraak_persoon (gezin_id, afspraak_id, persoon_id) values (g, a, coalesce(ik, ouder)), (g, a + 1, buur);
  insert into rondom.portaaltoegang (gezin_id, persoon_id, als, gegeven_door, periode) values (g, buur, 'netwerk', ander, altijd);
  insert into rondom.gebruiker (sub, naam, soort, rol, persoon_id) values ('buur' || p_nummer, 'Bo', 'portaal', 'netwerklid', buur);
  insert into rondom.taak (gezin_id, gebruiker_id, soort, uiterlijk) values (g, ander, 'belNoor', '2027-01-13'), (g, u, 'belNoor', '2027-01-13');
  insert into rondom.plan (gezin_id, nummer, status, op) values (g, 1, 'concept', '2027-01-05') returning id into pl;
  insert into rondom.planregel (gezin_id, plan_id, soort, volgorde) select g, pl, 'doel', x from generate_series(1, 2) x;
  select min(id) into r from rondom.planregel where gezin_id = g;
  insert into rondom.plantekst (gezin_id, planregel_id, volgorde, tekst_versleuteld) values (g, r, 1, '\x00'), (g, r + 1, 1, '\x00');
  select min(id) into tx from rondom.plantekst where gezin_id = g;
  insert into rondom.plantekst_wie (gezin_id, plantekst_id, omschrijving) values (g, tx, 'iemand'), (g, tx + 1, 'iemand');
  insert into rondom.plantekst_lezer (gezin_id, plantekst_id, persoon_id, gebruiker_id) values
    (g, tx, ik, case when ik is null then u end), (g, tx + 1, buur, null);
  insert into rondom.woord (gezin_id, persoon_id, geschreven_op, tekst_versleuteld) select g, x, toen, '\x00' from unnest(array[buur, buur, coalesce(ik, buur)]) x;
  select min(id) into wd from rondom.woord where gezin_id = g;
  insert into rondom.woord_lezer (gezin_id, woord_id, persoon_id, gebruiker_id) values
    (g, wd, ik, case when ik is null then u end), (g, wd + 1, null, ander), (g, wd + 2, null, ander);
  insert into rondom.veiligheidscijfer (gezin_id, kind_persoon_id, stem_persoon_id, cijfer, op, gegeven_op, door)
    select g, k9, x, 5, '2027-01-05', toen, u from unnest(array[buur, coalesce(ik, buur)]) x;
  insert into raadpleging.handeling (op, gebruiker_id, rol, relatie, handeling, resource, grond, gezin_id, verzoek_id)
    values (toen, ander, 'lokaalteam', 'vastgezicht', 'lees', 'gezin', 'betrokken', g, gen_random_uuid()) returning id into ha;
  insert into raadpleging.onderwerp (handeling_id, op, gezin_id, persoon_id, soort) values (ha, toen, g, coalesce(ik, ouder), 'gezin'), (ha, toen, g, null, 'gezin');

  -- Beside it: who asked, who was let in, what was shared, who looked at night.
  insert into rondom.raadpleging_vrijgave (gezin_id, persoon_id, handeling_id, handeling_op, achterhoudreden, reden, verteld, vrijgegeven_op, door)
    select g, x, ha, toen, 'nogNietVerteld', 'isVerteld', 'gesprek', toen, ander from unnest(array[coalesce(ik, ouder), buur]) x;
  insert into rondom.kijkvraag (gezin_id, persoon_id, als, soort, gesteld_op, uiterlijk, organisatie_id, gebruiker_id, ook_vastgezicht)
    values (g, coalesce(ik, ouder), 'ouder', 'waarom', toen, '2027-01-10', null, null, true), (g, buur, 'netwerk', 'waarom', toen, '2027-01-14', andere, ander, false);
  insert into rondom.noodkijk (gezin_id, gebruiker_id, organisatie_id, begonnen_op, tot) values (g, ander, andere, '2026-12-31T22:47:00Z', '2026-12-31T23:47:00Z');
  insert into rondom.portaalbesluit (gezin_id, persoon_id, soort, als, vragen_versleuteld, op, door) values (g, buur, 'gegeven', 'netwerk', '\x00', toen, u);
  insert into rondom.uitnodiging (gezin_id, persoon_id, gebruiker_id, code_hash, gemaakt_op, tot)
    select g, buur, id, sha256(('buur' || p_nummer)::bytea), toen, toen + interval '1 day' from rondom.gebruiker where sub = 'buur' || p_nummer;
  insert into rondom.communicatie (gezin_id, persoon_id, inhoud_versleuteld) select g, x, '\x00' from unnest(array[coalesce(ik, ouder), buur]) x;
  insert into rondom.toestemming (gezin_id, gever_persoon_id, over_persoon_id, van_organisatie_id, ontvanger_organisatie_id, doel, soorten, stand, hoe,
      gevraagd_door, gevraagd_op, beantwoord_op, ingetrokken_op, tot_en_met)
    select g, x, x, andere, o, 'meedenken', '{plan}', 'ingetrokken', 'gesprek', ander, toen, toen, toen, '2027-02-01' from unnest(array[coalesce(ik, ouder), buur]) x;
  insert into rondom.deling (gezin_id, over_persoon_id, van_organisatie_id, naar_organisatie_id, situatie, gegevens, regel, artikel, toestemming_ids, gedeeld_door, gedeeld_op)
    select g, buur, andere, o, 'proef', 'proef', 'proef', 'proef', array[t.id], u, toen from rondom.toestemming t where t.gezin_id = g;

  -- Who was asked to think along, once in a way the vast gezicht may not know; another way.
  insert into rondom.expertvraag (gezin_id, wacht_id, persoon_id, regio_id, functie, trede, vraag_versleuteld, gevraagd_als, gevraagd_door,
      gevraagd_persoon_id, gevraagd_op, trede_sinds, uiterlijk, vastgezicht_weet)
    values (g, w, k9, regio, 'advies', 'regionaal', '\x00', 'werker', ander, null, toen, '2027-01-11', '2027-01-25', true),
      (g, null, null, regio, 'advies', 'regionaal', '\x00', 'ouder', u, coalesce(ik, buur), toen, '2027-01-11', '2027-01-25', false);
  insert into rondom.expertvraagtrede (gezin_id, expertvraag_id, trede, sinds, uiterlijk, reden)
    select g, v.id, 'regionaal', '2027-01-11', '2027-01-25', 'gevraagd' from rondom.expertvraag v where v.gezin_id = g;
  -- Taken back; and unanswered so long that who leads the vast gezicht heard of it.
  insert into rondom.meedenkvraag (gezin_id, over_persoon_id, organisatie_id, vraag_versleuteld, gevraagd_door, gevraagd_op, antwoord_op, toegang_tot,
      grond, artikel, toestemming_ids, stand, beeindigd_op, leiding_sinds)
    values (g, ouder, andere, '\x00', ander, toen, '2027-01-11', '2027-01-20', 'wet', 'proef', '{}', 'ingetrokken', toen, null),
      (g, ouder, andere, '\x00', ander, toen, '2027-01-04', '2027-01-20', 'wet', 'proef', '{}', 'gevraagd', null, '2027-01-06');
  insert into rondom.meedenkvraag_deel (gezin_id, meedenkvraag_id, plantekst_id)
    select g, m.id, t.id from rondom.meedenkvraag m, rondom.plantekst t where m.gezin_id = g and t.gezin_id = g;
  -- A yes that stands, of a family apart: that of the family here can be withdrawn by whoever may write it.
  select id into t0 from rondom.toestemming where doel = 'planmaken' limit 1;
  if t0 is null then
    insert into rondom.gezin (naam) values ('Proef apart') returning id into h;
    insert into rondom.toestemming (gezin_id, gever_persoon_id, over_persoon_id, van_organisatie_id, ontvanger_organisatie_id, doel, soorten, stand, hoe,
        gevraagd_door, gevraagd_op, beantwoord_op, tot_en_met)
      values (h, ouder, ouder, andere, o, 'planmaken', '{jeugdhulp}', 'gegeven', 'gesprek', ander, toen, toen, '2027-12-01') returning id into t0;
  end if;
  -- Help to two adults by another organisation, of which one was taken back; and by the actor where he stands so.
  insert into rondom.volwassenenhulp (gezin_id, persoon_id, organisatie_id, gebruiker_id, gevraagd_door, gevraagd_op, tot_en_met, artikel, toestemming_ids,
      stand, aangenomen_op, beeindigd_op)
    values (g, tweede, andere, ander, ander, toen, '2027-06-01', 'proef', array[t0], 'ingetrokken', toen, toen),
      (g, ouder, andere, ander, ander, toen, '2027-06-01', 'proef', array[t0], 'aangenomen', toen, null);
  if p_stand in ('hulpverlener', 'hulpverlenervoorbij') then
    insert into rondom.volwassenenhulp (gezin_id, persoon_id, organisatie_id, gebruiker_id, gevraagd_door, gevraagd_op, tot_en_met, artikel, toestemming_ids,
        stand, aangenomen_op)
      values (g, ouder, o, u, ander, toen, case p_stand when 'hulpverlener' then '2027-01-12'::date else '2027-01-11' end, 'proef', array[t0], 'aangenomen', toen);
  end if;
  insert into rondom.hulpactie (gezin_id, volwassenenhulp_id, tekst_versleuteld, uiterlijk, gemaakt_door, gemaakt_op)
    select g, x.id, '\x00', '2027-02-01', x.gebruiker_id, toen from rondom.volwassenenhulp x where x.gezin_id = g;
  insert into rondom.hulpaantekening (gezin_id, volwassenenhulp_id, tekst_versleuteld, door, op)
    select g, x.id, '\x00', x.gebruiker_id, toen from rondom.volwassenenhulp x where x.gezin_id = g;
  insert into rondom.kindcheck (gezin_id, volwassenenhulp_id, kinderen, veilig, delen, opnieuw_op, door, op)
    select g, x.id, 'ja', 'ja', 'eigen', '2027-02-01', x.gebruiker_id, toen from rondom.volwassenenhulp x where x.gezin_id = g;
  insert into rondom.expertoverleg (gezin_id, expertvraag_id, op, aanwezigen_versleuteld, gezin_erbij, vraag_versleuteld, uitkomst_versleuteld, vastgelegd_door, vastgelegd_op)
    select g, min(v.id), '2027-01-11', '\x00', true, '\x00', '\x00', ander, toen from rondom.expertvraag v where v.gezin_id = g;
  insert into rondom.aanbod (organisatie_id, hulpsoort, expertise, veiligheid, talen, van_leeftijd, tot_leeftijd, regio_ids, plekken, vrij, vrij_vanaf,
    broerszussen, bijgewerkt_op, bijgewerkt_door) values (o, 'pleegzorg', '{}', '{}', '{}', 0, 18, array[regio], 4, 1, '2027-01-12', true, '2027-01-12', ander)
    returning id into ab;
  insert into rondom.plekbehoefte (gezin_id, wacht_id, persoon_id, hulpsoort, vanaf, dichtbij, broerszussen, expertise, veiligheid, gezegd_op, gezegd_door)
    values (g, w, k9, 'pleegzorg', '2027-01-12', 'netwerk', true, '{}', '{}', toen, ander);
  insert into rondom.plekvraag (gezin_id, wacht_id, persoon_id, aanbod_id, stand, gevraagd_op, gevraagd_door, antwoord_uiterlijk)
    values (g, w, k9, ab, 'gevraagd', '2027-01-11', ander, '2027-01-18');
  insert into rondom.andereweg (gezin_id, wacht_id, persoon_id, regio_id, stand, gevraagd_als, gevraagd_door, gevraagd_op)
    values (g, w, k9, regio, 'gevraagd', 'vastgezicht', ander, toen);
  -- Who asks what: another organisation, twice of which once on its own; the own organisation, likewise. Who asks to join.
  insert into rondom.onderzoek (gezin_id, persoon_id, soort, organisatie_id, gebruiker_id, vragen, uitzondering, sinds, begonnen_op)
    values (g, k9, 'intake', andere, ander, '{school}', null, '2027-01-11', toen), (g, buur, 'intake', andere, ander, '{school}', null, '2027-01-11', toen),
      (g, null, 'intake', andere, ander, '{school}', 'klacht', '2027-01-11', toen), (g, null, 'onderzoek', o, u, '{school}', 'tweedemening', '2027-01-11', toen);
  insert into rondom.onderzoekverzoek (gezin_id, onderzoek_id, gebruiker_id, organisatie_id, gevraagd_op)
    select g, z.id, case when z.organisatie_id = andere then u else ander end, case when z.organisatie_id = andere then o else andere end, toen
    from rondom.onderzoek z where z.gezin_id = g and z.uitzondering is distinct from 'klacht' and z.persoon_id is distinct from buur;
  insert into rondom.onderzoekverzoek (gezin_id, onderzoek_id, gebruiker_id, organisatie_id, gevraagd_op)
    select g, z.id, ander, andere, toen from rondom.onderzoek z where z.gezin_id = g and z.persoon_id = buur;
  -- Parts agreed by hand: one that a member of the family may read, one that none may.
  insert into rondom.wiedoetwat (gezin_id, onderwerp, rol, wie_gebruiker_id, op, door) select g, x, 'doet', ander, '2027-01-11', ander from unnest(array['school', 'oppas']) x;
  insert into rondom.wiedoetwat_persoon (gezin_id, wiedoetwat_id, persoon_id, als)
    select g, r.id, k9, 'voor' from rondom.wiedoetwat r where r.gezin_id = g
    union all select g, r.id, coalesce(ik, buur), 'lezer' from rondom.wiedoetwat r where r.gezin_id = g and r.onderwerp = 'school';
  -- Growing up: a point of somebody else, and of the actor where he is of the family; who joins, and what was chosen for him.
  insert into rondom.overgangspunt (gezin_id, persoon_id, onderwerp, afspraak_versleuteld, uiterlijk, op, door)
    values (g, k9, 'wonen', '\x00', '2027-02-01', '2027-01-11', ander), (g, coalesce(ik, buur), 'school', '\x00', '2027-02-01', '2027-01-11', ander);
  insert into rondom.overgangontvanger (gezin_id, persoon_id, gebruiker_id, vanaf, op, door)
    values (g, k9, ander, '2027-02-01', '2027-01-11', ander), (g, coalesce(ik, buur), ander, '2027-02-01', '2027-01-11', ander)
    on conflict do nothing;
  insert into rondom.overgangkeuze (gezin_id, persoon_id, overgangontvanger_id, stuk, keuze, gekozen_op)
    select g, x.persoon_id, x.id, 'plan', 'blijfthier', toen from rondom.overgangontvanger x where x.gezin_id = g;
  -- Changes of face that were taken back, and what somebody said about one.
  insert into rondom.wisseling (gezin_id, van_gebruiker_id, naar_gebruiker_id, reden, uitleg_versleuteld, zicht_tot, gevraagd_op, ingetrokken_op)
    select g, ander, u, 'anderWerk', '\x00', '2027-02-01', '2027-01-04', '2027-01-05' from generate_series(1, 2);
  insert into rondom.wisselingstem (gezin_id, wisseling_id, persoon_id, tekst_versleuteld, op, door)
    select g, x.id, buur, '\x00', '2027-01-05', u from rondom.wisseling x where x.gezin_id = g;
  -- A safety team that was asked and taken back; one that stood there, and what it did.
  insert into rondom.veiligheidsinzet (gezin_id, organisatie_id, functie, waarvoor_versleuteld, vanaf, terugkijk_op, antwoord_op, gevraagd_door, gevraagd_op, stand)
    values (g, andere, 'veiligthuis', '\x00', '2027-01-04', '2027-02-01', '2027-01-05', ander, toen, 'ingetrokken');
  insert into rondom.veiligheidsdaad (gezin_id, veiligheidsinzet_id, soort, op, tekst_versleuteld, gebruiker_id, thuisorganisatie_id, grond, artikel, geschreven_op)
    select g, v.id, 'advies', '2027-01-05', '\x00', ander, andere, 'advies', 'proef', toen from rondom.veiligheidsinzet v where v.gezin_id = g;
  -- The Raad was asked by another organisation and by the own one, each with a piece and a question.
  insert into rondom.raadsverzoek (gezin_id, organisatie_id, kind_ids, vraag_versleuteld, waarom_versleuteld, artikel, verteld_ids, gevraagd_door, gevraagd_organisatie_id, gevraagd_op, antwoord_op, stand)
    select g, andere, array[k9], '\x00', '\x00', 'proef', '{}', ander, x, toen, '2027-01-20', 'ingetrokken' from unnest(array[andere, coalesce(o, andere)]) x;
  insert into rondom.raadsvraag (gezin_id, raadsverzoek_id, vraag_versleuteld, gesteld_door, gesteld_op, antwoord_op)
    select g, v.id, '\x00', ander, toen, '2027-01-20' from rondom.raadsverzoek v where v.gezin_id = g;
  insert into rondom.raadsstuk (gezin_id, raadsverzoek_id, soort, tekst_versleuteld, gekozen_door, gekozen_op)
    select g, v.id, 'zin', '\x00', ander, toen from rondom.raadsverzoek v where v.gezin_id = g;
  -- Who keeps sight of the two children that wait: somebody else of the one, the actor himself of the other.
  insert into rondom.zicht (gezin_id, wacht_id, gebruiker_id, organisatie_id, verantwoordelijk_id, genoemd_door, sinds, ritme, volgende_op)
    values (g, w, ander, andere, andere, ander, '2027-01-04', 7, '2027-01-15');
  if not p_portaal then
    insert into rondom.zicht (gezin_id, wacht_id, gebruiker_id, organisatie_id, verantwoordelijk_id, genoemd_door, sinds, ritme, volgende_op)
      values (g, w + 1, u, o, andere, ander, '2027-01-04', 7, '2027-01-15');
  end if;
  insert into rondom.veiligheidscheck (gezin_id, wacht_id, op, veilig, bronnen, gedaan_op, door, organisatie_id, volgende_op)
    values (g, w, '2027-01-08', 'ja', '{kindGezien}', toen, ander, andere, '2027-01-15'),
      (g, w + 1, '2027-01-08', 'ja', '{kindGezien}', toen, u, case when p_portaal then andere else o end, '2027-01-15');
  insert into rondom.checkwoorden (gezin_id, veiligheidscheck_id, tekst_versleuteld) select g, c.id, '\x00' from rondom.veiligheidscheck c where c.gezin_id = g;
  insert into rondom.urgentie (gezin_id, wacht_id, urgentie, reden_versleuteld, op, herzien_op, door, organisatie_id)
    values (g, w, 'dezeWeek', '\x00', '2027-01-11', '2027-01-18', ander, andere), (g, w, 'vandaag', '\x00', '2027-01-12', '2027-01-13', u, andere);
  insert into rondom.zichtstap (gezin_id, wacht_id, reden, sinds, trede, wie, gebruiker_id, op, gezet_op) values (g, w, 'checkGemist', '2027-01-08', 1, 'wachter', ander, '2027-01-09', toen);
  insert into rondom.padstap (gezin_id, wacht_id, soort, eigenaar_id, begonnen_op, uiterlijk) values (g, w, 'andereGi', andere, '2026-12-28', '2026-12-29');
  insert into rondom.padstap (gezin_id, wacht_id, soort, eigenaar_id, begonnen_op, uiterlijk, gedaan_op, gedaan_door, uitkomst, expertvraag_id)
    select g, w, 'expertteam', o, '2026-12-28', '2026-12-30', '2026-12-29', ander, 'gedaan', v.id from rondom.expertvraag v where v.gezin_id = g and v.gevraagd_als = 'werker';

  -- How the actor stands towards it.
  if met_vast then call proef.zet_betrokken(g, 'vastgezicht', ander, andere, null, null, altijd); end if;
  call proef.zet_betrokken(g, 'netwerk', null, null, buur, null, altijd);
  if p_portaal then
    if p_stand <> 'geen' then
      insert into rondom.portaaltoegang (gezin_id, persoon_id, als, gegeven_door, periode) values (g, ik, case
        when p_stand like 'kind1_' and p_stand <> 'kind18' then 'jeugdige'
        when p_stand in ('pleegouder', 'vertegenwoordiger', 'netwerk') then p_stand else 'ouder' end, ander,
        case p_stand when 'toegangvoorbij' then voorbij when 'toegangmorgen' then '[2027-01-13,)'::daterange else altijd end);
    end if;
    return;
  end if;
  case p_stand
    when 'vastgezicht', 'gesloten', 'eigengezin' then call proef.zet_betrokken(g, 'vastgezicht', u, null, null, null, altijd);
    when 'voormalig' then call proef.zet_betrokken(g, 'vastgezicht', u, null, null, null, voorbij);
    when 'uitvoerder', 'registratieverlopen', 'registratieloopt' then call proef.zet_betrokken(g, 'uitvoerder', u, null, null, null, altijd);
    when 'oudgezicht' then call proef.zet_betrokken(g, 'oudgezicht', u, null, null, null, '[2026-06-01,2027-01-13)');
    when 'oudgezichtvoorbij' then call proef.zet_betrokken(g, 'oudgezicht', u, null, null, null, voorbij);
    when 'meedenker', 'vervanger', 'onderzoeker', 'netwerk', 'duogezicht' then call proef.zet_betrokken(g, p_stand, u, null, null, null, altijd);
    when 'triage', 'triagebekend' then call proef.zet_betrokken(g, 'triage', u, o, null, m, altijd);
    when 'meedenkerorganisatie' then call proef.zet_betrokken(g, 'meedenker', null, o, null, null, altijd);
    when 'meedenkerlaatstedag' then call proef.zet_betrokken(g, 'meedenker', u, null, null, null, '[2026-12-01,2027-01-13)');
    when 'meedenkervoorbij' then call proef.zet_betrokken(g, 'meedenker', u, null, null, null, voorbij);
    when 'vervangermorgen' then call proef.zet_betrokken(g, 'vervanger', u, null, null, null, '[2027-01-13,2027-02-01)');
    when 'team', 'teambekend' then call proef.zet_betrokken(g, 'team', null, o, null, null, altijd);
    when 'leiding' then
      insert into rondom.gebruiker (sub, naam, soort, rol, organisatie_id) values ('collega' || p_nummer, 'Collega', 'medewerker', 'lokaalteam', o);
      insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, periode) select g, 'vervanger', id, altijd from rondom.gebruiker where sub = 'collega' || p_nummer;
    when 'advocaat', 'vertrouwenspersoon' then call proef.zet_betrokken(g, p_stand, u, o, k14, null, '[2026-12-01,2027-06-01)');
    when 'zaakvoorbij' then call proef.zet_betrokken(g, 'advocaat', u, o, k14, null, voorbij);
    when 'opdracht', 'opdrachtvoorbij' then
      insert into rondom.toezichtopdracht (gezin_id, gebruiker_id, kenmerk, periode)
        values (g, u, 'T-' || p_nummer, case when p_stand = 'opdracht' then '[2027-01-01,2027-03-01)'::daterange else voorbij end);
    when 'nood', 'noodvoorbij', 'noodbeeindigd' then
      insert into rondom.noodkijk (gezin_id, gebruiker_id, organisatie_id, begonnen_op, tot, beeindigd_op)
        select g, u, o, b, b + interval '60 minutes', case when p_stand = 'noodbeeindigd' then b + interval '5 minutes' end
        from (select '2027-01-12T07:30:00Z'::timestamptz - case when p_stand = 'noodvoorbij' then interval '61 minutes' else interval '10 minutes' end as b) x;
    else null;
  end case;
  if p_stand = 'registratieverlopen' then update rondom.gebruiker set registratie_soort = 'skj', registratie_geldig_tot = '2027-01-12' where id = u; end if;
  if p_stand = 'registratieloopt' then update rondom.gebruiker set registratie_soort = 'skj', registratie_geldig_tot = '2027-01-13' where id = u; end if;
  if p_stand = 'eigengezin' then insert into rondom.medewerker_persoon values (u, ouder); end if;
end
$$;

-- Tries every table as whoever is set in this transaction, with the application's rights: how many rows of the family he
-- reads and may change, and whether one more may be written. Nothing stays.
create table proef.tabel (naam text primary key, van text not null);
create table proef.functie (naam text primary key, tekst text not null);
create function proef.probeer(p_gezin bigint) returns table (tabel text, gelezen integer, gewijzigd integer, gemaakt boolean)
  language plpgsql as
$$
declare
  een record;
  voorbeeld jsonb;
  kolom text;
begin
  for een in select t.naam, t.van, t.naam::regclass as soort from proef.tabel t loop
    tabel := een.naam; gelezen := 0; gewijzigd := 0; gemaakt := false;
    begin
      execute format('select count(*)::int from (select $1::bigint as g) q, %s t where %s', een.soort, een.van) into gelezen using p_gezin;
    exception when insufficient_privilege then null;
    end;
    -- Of some tables only named columns may be changed.
    select a.attname into kolom from pg_attribute a where a.attrelid = een.soort and a.attnum > 0 and not a.attisdropped
      and has_column_privilege(een.soort, a.attnum, 'update') order by a.attname <> 'id', a.attnum limit 1;
    -- A row that is not read cannot be named to be changed.
    if kolom is not null and gelezen > 0 then
      begin
        execute format('update %s t set %I = t.%I from (select $1::bigint as g) q where %s', een.soort, kolom, kolom, een.van) using p_gezin;
        get diagnostics gewijzigd = row_count;
        raise exception using errcode = 'PR000';
      exception when sqlstate 'PR000' then null;
        when insufficient_privilege then gewijzigd := 0;
      end;
    end if;
    select r.rij into voorbeeld from proef.rij r where r.gezin_id = p_gezin and r.tabel = een.naam;
    if voorbeeld is not null and has_table_privilege(een.soort, 'insert') then
      begin
        if voorbeeld ? 'id' then
          voorbeeld := voorbeeld || jsonb_build_object('id', (voorbeeld ->> 'id')::bigint + 1000000000);
        end if;
        execute format('insert into %s select (jsonb_populate_record(null::%s, $1)).*', een.soort, een.soort) using voorbeeld;
        raise exception using errcode = 'PR000';
      exception when sqlstate 'PR000' or integrity_constraint_violation then gemaakt := true;
        when insufficient_privilege then null;
      end;
    end if;
    return next;
  end loop;
  for een in select f.naam, f.tekst from proef.functie f loop
    tabel := een.naam; gewijzigd := 0; gemaakt := false;
    execute format('select count(*)::int from (%s) x', een.tekst) into gelezen using p_gezin;
    return next;
  end loop;
end
$$;
grant select on proef.tabel, proef.functie, proef.rij, proef.lid to rondom_app;
grant execute on function proef.probeer(bigint) to rondom_app;
