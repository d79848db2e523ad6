-- The homes of more roles: who leads a local team, who looks after safety in the region, who is asked to think along,
-- who inspects and who keeps the accounts.

create index betrokkenheid_meedenker on rondom.betrokkenheid (organisatie_id) where soort = 'meedenker' and gebruiker_id is null;

-- As in 0006, and: a closed account stands towards nobody; the leader of a local team towards the families of which a
-- member is the vast gezicht or that the team was asked for; a safety team towards the families it was added to.
create or replace function platform.mijn_relaties() returns table (gezin_id bigint, relatie text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
declare
  ik bigint := platform.ik();
  dag date := platform.vandaag();
  organisatie bigint := platform.mijn_organisatie();
  persoon bigint := platform.mijn_persoon();
  bereik text := platform.lees_instelling('bereik');
  een bigint := case when bereik like 'gezin:%' then substr(bereik, 7)::bigint end;
begin
  if ik is null or dag is null or bereik is null or (een is null and bereik <> 'mijn') then
    return;
  end if;
  if not exists (select 1 from rondom.gebruiker g where g.id = ik and g.actief) then
    return;
  end if;
  if persoon is not null then
    return query select p.gezin_id, p.als from rondom.portaaltoegang p
      where p.persoon_id = persoon and p.periode @> dag and (een is null or p.gezin_id = een);
    return;
  end if;
  return query
    select b.gezin_id,
      case when b.soort = 'triage' and exists (
        select 1 from rondom.betrokkenheid v where v.gezin_id = b.gezin_id and v.soort = 'vastgezicht' and v.periode @> dag
      ) then 'triagebekend' else b.soort end
    from rondom.betrokkenheid b
    where b.gebruiker_id = ik and b.periode @> dag and (een is null or b.gezin_id = een);
  if platform.mijn_rol() = 'lokaalteam' then
    return query select b.gezin_id, 'team'::text from rondom.betrokkenheid b
      where b.organisatie_id = organisatie and b.soort = 'team' and b.periode @> dag and (een is null or b.gezin_id = een)
        and not exists (select 1 from rondom.betrokkenheid v where v.gezin_id = b.gezin_id and v.soort = 'vastgezicht' and v.periode @> dag);
  end if;
  if platform.mijn_rol() = 'giteamleider' then
    return query select distinct m.gezin_id, 'teamleider'::text from rondom.maatregel m
      where m.organisatie_id = organisatie and m.einddatum > dag and (een is null or m.gezin_id = een);
  end if;
  if platform.mijn_rol() = 'teamleider' then
    return query
      select b.gezin_id, 'teamleider'::text from rondom.gebruiker u
      join rondom.betrokkenheid b on b.gebruiker_id = u.id and b.soort in ('vastgezicht', 'vervanger') and b.periode @> dag
      where u.organisatie_id = organisatie and (een is null or b.gezin_id = een)
      union
      select b.gezin_id, 'teamleider'::text from rondom.betrokkenheid b
      where b.organisatie_id = organisatie and b.soort = 'team' and b.periode @> dag and (een is null or b.gezin_id = een);
  end if;
  if platform.mijn_rol() = 'veiligheidsteam' then
    return query select distinct b.gezin_id, 'meedenker'::text from rondom.betrokkenheid b
      where b.organisatie_id = organisatie and b.soort = 'meedenker' and b.gebruiker_id is null and b.periode @> dag
        and (een is null or b.gezin_id = een);
  end if;
end
$$;

-- A melding that told of acute danger was handed to who stands around this family: since when, and nothing of it. A team
-- that nobody answered for yet must see this too, though it reads no melding.
create function rondom.acute_overdrachten() returns table (gezin_id bigint, sinds date)
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select m.gezin_id, max(m.beoordeeld_op) from rondom.melding m
  where m.gezin_id = any(platform.mijn_gezinnen('gezin', 'lees'))
    and m.vervolg = 'overdracht' and m.status = 'afgerond' and m.veiligheid in ('acuteOnveiligheid', 'beide')
  group by m.gezin_id
$$;

-- What an expert team or a mental health worker was asked, without names. A wait comes from the regions one answers for;
-- its number is the pseudonym of the own organisation, as on the board.
create function rondom.meedenkvragen()
  returns table (soort text, nummer integer, regio text, band text, vraag text, sinds date, tot date, wacht_op text, uiterlijk date,
    veilig text, stap text, stap_op date)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$
declare
  org bigint := platform.mijn_organisatie();
  dag date := platform.vandaag();
  nieuw bigint;
begin
  if not platform.mag('meedenkvraag', 'lees') or org is null then
    return;
  end if;
  for nieuw in
    select w.id from rondom.wacht w join rondom.mandaat m on m.regio_id = w.regio_id and m.gebruiker_id = platform.ik()
    where platform.mijn_rol() = 'expertteam' and w.stap_wie = 'expertteam' and w.beeindigd_op is null
      and not exists (select 1 from rondom.pseudoniem p where p.organisatie_id = org and p.wacht_id = w.id)
  loop
    loop
      insert into rondom.pseudoniem (organisatie_id, wacht_id, nummer) values (org, nieuw, 2000 + floor(random() * 8000)::int)
      on conflict do nothing;
      exit when found;
    end loop;
  end loop;
  return query
    select 'vraag', null::int, r.naam, null::text, b.omschrijving, lower(b.periode), upper(b.periode), null::text, null::date, null::text, null::text, null::date
    from rondom.betrokkenheid b
    left join lateral (select x.naam from rondom.gezin_regio g join rondom.regio x on x.id = g.regio_id and x.soort = 'jeugdhulpregio'
      where g.gezin_id = b.gezin_id and g.periode @> dag limit 1) r on true
    where b.soort = 'meedenker' and b.periode @> dag
      and (b.gebruiker_id = platform.ik() or (b.gebruiker_id is null and b.organisatie_id = org and platform.mijn_rol() = 'expertteam'))
    union all
    select 'wacht', p.nummer, r.naam, rondom.leeftijdsband(k.geboortedatum, dag), null, w.sinds, null, w.wacht_op, w.uiterlijk, w.veilig, w.stap, w.stap_op
    from rondom.wacht w
    join rondom.mandaat m on m.regio_id = w.regio_id and m.gebruiker_id = platform.ik()
    join rondom.pseudoniem p on p.wacht_id = w.id and p.organisatie_id = org
    join rondom.regio r on r.id = w.regio_id
    join rondom.persoon k on k.id = w.persoon_id
    where platform.mijn_rol() = 'expertteam' and w.stap_wie = 'expertteam' and w.beeindigd_op is null;
end
$$;

-- Counts per region for supervision. Small ones are hidden by the domain before anything leaves the application.
create function rondom.toezichtcijfers(p_geholpen_sinds date)
  returns table (regio text, gezinnen integer, te_lang integer, veilig_onbekend integer, geholpen integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select r.naam,
    (select count(distinct g.gezin_id)::int from rondom.gezin_regio g join rondom.gezin z on z.id = g.gezin_id and z.gesloten_op is null
      where g.regio_id = r.id and g.periode @> platform.vandaag()),
    (select count(*)::int from rondom.wacht w where w.regio_id = r.id and w.beeindigd_op is null and w.uiterlijk < platform.vandaag()),
    (select count(*)::int from rondom.wacht w where w.regio_id = r.id and w.beeindigd_op is null and w.uiterlijk < platform.vandaag() and w.veilig = 'nietBekend'),
    (select count(*)::int from rondom.wacht w where w.regio_id = r.id and w.beeindigd_als = 'geholpen' and w.beeindigd_op > p_geholpen_sinds
      and w.uiterlijk < w.beeindigd_op)
  from rondom.regio r
  where r.soort = 'jeugdhulpregio' and platform.mag('toezicht', 'lees')
$$;

-- Why an account was closed or opened again: a code, for a text about a colleague would be a file about him.
create table rondom.accountbesluit (
  id bigint generated by default as identity primary key,
  gebruiker_id bigint not null references rondom.gebruiker,
  actief boolean not null,
  reden text not null check (reden in ('uitDienst', 'anderWerk', 'langAfwezig', 'misbruikVermoed', 'terug', 'vergissing')),
  op timestamptz not null,
  door bigint not null references rondom.gebruiker
);
create index accountbesluit_gebruiker on rondom.accountbesluit (gebruiker_id, op desc);
alter table rondom.accountbesluit enable row level security;
create policy lees on rondom.accountbesluit for select using (platform.mag('account', 'lees'));
grant select on rondom.accountbesluit to rondom_app;

-- Opens or closes an account and ends its sessions in the same moment. The domain refuses with a reason; this refuses too.
create function rondom.zet_account(p_gebruiker bigint, p_actief boolean, p_reden text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if not platform.mag('account', 'schrijf') or p_gebruiker = platform.ik() or not exists (
    select 1 from rondom.gebruiker g where g.id = p_gebruiker and g.soort = 'medewerker') then
    raise exception 'this account is not to be changed here' using errcode = 'insufficient_privilege';
  end if;
  -- Two keepers who close each other at the same time: the second waits and finds himself the last.
  perform 1 from rondom.gebruiker g where g.rol = 'applicatiebeheerder' order by g.id for update;
  update rondom.gebruiker g set actief = p_actief where g.id = p_gebruiker;
  if not exists (select 1 from rondom.gebruiker g where g.rol = 'applicatiebeheerder' and g.actief) then
    raise exception 'the last keeper of the accounts stays' using errcode = 'insufficient_privilege';
  end if;
  if not p_actief then
    delete from platform.sessie s where s.gebruiker_id = p_gebruiker;
  end if;
  insert into rondom.accountbesluit (gebruiker_id, actief, reden, op, door) values (p_gebruiker, p_actief, p_reden, platform.nu(), platform.ik());
end
$$;

grant execute on function rondom.acute_overdrachten(), rondom.meedenkvragen(), rondom.toezichtcijfers(date), rondom.zet_account(bigint, boolean, text) to rondom_app;
