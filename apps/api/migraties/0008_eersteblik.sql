-- The front door: what Veilig Thuis and who asks the BRP do towards a family that they do not otherwise reach. Each
-- function does one thing and carries its own condition.

-- A receipt number is random, so it may have been given out before. Says nothing else about a number.
create function rondom.is_meldingnummer_vrij(p_nummer text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select platform.mag('melding', 'maak') and not exists (select 1 from rondom.melding m where m.nummer = p_nummer) $$;

-- A melding of one's own organisation that still waits for its first look, and its family.
create function platform.gezin_van_open_melding(p_melding bigint) returns bigint
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select m.gezin_id from rondom.melding m
  where m.id = p_melding and platform.mag('melding', 'schrijf') and m.organisatie_id = platform.mijn_organisatie() and m.status <> 'afgerond'
$$;

-- The family a melding was linked to: its name, and whether people are there already. No persons.
create function rondom.melding_gezin(p_melding bigint)
  returns table (gezin_id bigint, naam text, vastgezicht text, vastgezicht_organisatie text, team text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select g.id, g.naam, u.naam, o.naam,
    (select t.naam from rondom.betrokkenheid b join rondom.organisatie t on t.id = b.organisatie_id
      where b.gezin_id = g.id and b.soort = 'team' and b.periode @> platform.vandaag() order by b.id limit 1)
  from rondom.melding m
  join rondom.gezin g on g.id = m.gezin_id
  left join rondom.betrokkenheid v on v.gezin_id = g.id and v.soort = 'vastgezicht' and v.periode @> platform.vandaag()
  left join rondom.gebruiker u on u.id = v.gebruiker_id
  left join rondom.organisatie o on o.id = u.organisatie_id
  where m.id = p_melding and platform.mag('melding', 'lees') and m.organisatie_id = platform.mijn_organisatie()
$$;

-- The worker takes up the triage of the linked family. Triage of this melding at another family was a mistake and ends
-- with the day: nobody loses a page he has open, and what was read stays in the log.
create function rondom.word_triage(p_melding bigint) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$
declare
  gezin bigint := platform.gezin_van_open_melding(p_melding);
begin
  if gezin is null then
    raise exception 'no open melding of this organisation with a family' using errcode = 'insufficient_privilege';
  end if;
  update rondom.betrokkenheid b set periode = daterange(lower(b.periode), platform.vandaag() + 1), versie = b.versie + 1
    where b.melding_id = p_melding and b.soort = 'triage' and b.gezin_id <> gezin and upper_inf(b.periode);
  insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, organisatie_id, melding_id, periode)
    select gezin, 'triage', platform.ik(), platform.mijn_organisatie(), p_melding, daterange(platform.vandaag(), null)
    where not exists (select 1 from rondom.betrokkenheid b
      where b.gezin_id = gezin and b.soort = 'triage' and b.gebruiker_id = platform.ik() and b.periode @> platform.vandaag() and upper_inf(b.periode));
end
$$;

-- Safety first: while the first look says or fears danger nobody of the family reads by default. Once per family.
create function rondom.zet_triagestand(p_melding bigint, p_soort text) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as
$$
  insert into rondom.veiligheidsstand (gezin_id, soort, bron, sinds)
  select g.id, p_soort, 'triage', platform.vandaag() from rondom.gezin g
  where g.id = platform.gezin_van_open_melding(p_melding) and p_soort in ('partnergeweld', 'kindermishandeling', 'eergerelateerd', 'stalking')
    and not exists (select 1 from rondom.veiligheidsstand v where v.gezin_id = g.id and v.soort = p_soort and v.bron = 'triage' and v.geeindigd_op is null)
$$;

-- Hands a family without a vast gezicht to a lokaal team, which says who becomes it.
create function rondom.draag_over(p_melding bigint, p_organisatie bigint) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as
$$
  insert into rondom.betrokkenheid (gezin_id, soort, organisatie_id, melding_id, periode)
  select g.id, 'team', o.id, p_melding, daterange(platform.vandaag(), null)
  from rondom.gezin g join rondom.organisatie o on o.id = p_organisatie and o.soort = 'lokaalteam'
  where g.id = platform.gezin_van_open_melding(p_melding)
    and not exists (select 1 from rondom.betrokkenheid b where b.gezin_id = g.id and b.soort in ('vastgezicht', 'team') and b.periode @> platform.vandaag())
$$;

-- Triage is over: whoever did it leaves the family with the end of the day, not in the middle of it.
create function rondom.beeindig_triage(p_melding bigint) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as
$$
  update rondom.betrokkenheid b set periode = daterange(lower(b.periode), platform.vandaag() + 1), versie = b.versie + 1
  where b.melding_id = p_melding and b.soort = 'triage' and upper_inf(b.periode) and b.gezin_id = platform.gezin_van_open_melding(p_melding)
$$;

-- A person exists once: who may ask the BRP about this family learns only under which id a number is known.
create function rondom.vind_persoon_bij_bsn(p_hmac bytea) returns bigint
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select p.id from rondom.persoon p where p.bsn_hmac = p_hmac and cardinality(platform.mijn_gezinnen('brp', 'zoek')) > 0 $$;

grant execute on function rondom.is_meldingnummer_vrij(text), platform.gezin_van_open_melding(bigint), rondom.melding_gezin(bigint),
  rondom.word_triage(bigint), rondom.zet_triagestand(bigint, text), rondom.draag_over(bigint, bigint), rondom.beeindig_triage(bigint),
  rondom.vind_persoon_bij_bsn(bytea) to rondom_app;
