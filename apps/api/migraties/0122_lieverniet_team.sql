-- Whom the family would rather not have there, of the safety team and of the experts too. Redefined: from 0097
-- lieverniet_grond, erbij_voor and zeg_liever_niet, with both; from 0094 bewaak_veiligheidsinzet, which knows that a person
-- of the team stopped because the family would rather not, and veiligheidsverzoeken, so that the person hears it.

alter table rondom.lieverniet drop constraint lieverniet_soort_check;
alter table rondom.lieverniet add constraint lieverniet_soort_check check (soort in (
  'duogezicht', 'vervanger', 'uitvoerder', 'onderzoeker', 'triage', 'meedenkvraag', 'veiligheidsteam', 'expertvraag'));
alter table rondom.lieverniet add column expertvraag_id bigint references rondom.expertvraag;
comment on column rondom.lieverniet.expertvraag_id is 'The question to experts that was taken back by it: they have no relation with the family';

do $$
declare
  een record;
begin
  -- One of the three, and no longer one of the two.
  select conname into een from pg_constraint where conrelid = 'rondom.lieverniet'::regclass and contype = 'c'
    and pg_get_constraintdef(oid) like '%num_nonnulls(betrokkenheid_id, meedenkvraag_id)%';
  execute format('alter table rondom.lieverniet drop constraint %I', een.conname);
  -- Who was named stays named when the family would rather not have him there.
  select conname into een from pg_constraint where conrelid = 'rondom.veiligheidsinzet'::regclass and contype = 'c'
    and pg_get_constraintdef(oid) like '%betrokkenheid_id IS NOT NULL%';
  execute format('alter table rondom.veiligheidsinzet drop constraint %I', een.conname);
end
$$;
alter table rondom.lieverniet add check (num_nonnulls(betrokkenheid_id, meedenkvraag_id, expertvraag_id) = 1);
alter table rondom.veiligheidsinzet drop constraint veiligheidsinzet_stand_check;
alter table rondom.veiligheidsinzet add constraint veiligheidsinzet_stand_check check (stand in (
  'gevraagd', 'aangenomen', 'geweigerd', 'ingetrokken', 'teruggestapt', 'aanvaard', 'lieverniet'));
alter table rondom.veiligheidsinzet add check (
  (stand in ('aangenomen', 'teruggestapt', 'aanvaard', 'lieverniet')) = (betrokkenheid_id is not null));

-- What these two say besides is as the newest file left it.
do $$
declare
  oud text;
  nieuw text;
begin
  oud := pg_get_functiondef('rondom.bewaak_veiligheidsinzet()'::regprocedure);
  nieuw := replace(oud, '(''aangenomen'', ''teruggestapt'')', '(''aangenomen'', ''teruggestapt''), (''aangenomen'', ''lieverniet'')');
  if nieuw = oud then
    raise exception 'the steps of the safety team are others than this file knows';
  end if;
  execute nieuw;
  oud := pg_get_functiondef('rondom.veiligheidsverzoeken(bigint)'::regprocedure);
  nieuw := replace(oud, 'or (v.stand = ''teruggestapt'' and (v.gebruiker_id = platform.ik()',
    'or (v.stand = ''lieverniet'' and v.gebruiker_id = platform.ik() and exists (select 1 from rondom.lieverniet l
        where l.betrokkenheid_id = v.betrokkenheid_id and l.gevolg = ''stopt'' and l.op >= platform.nu() - interval ''14 days''))
      or (v.stand = ''teruggestapt'' and (v.gebruiker_id = platform.ik()');
  if nieuw = oud then
    raise exception 'the requests to the safety team are others than this file knows';
  end if;
  execute nieuw;
end
$$;

-- Which law puts somebody there today; null: none. Of the safety team that is who came after a melding for Veilig Thuis, and
-- who carries out a measure that is in force. Advice, the Raad's own too, and a mandate rest on the family's yes.
create or replace function rondom.lieverniet_grond(p_gezin bigint, p_plek text, p_id bigint) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  with wie as (
    select b.soort, coalesce(v.thuisorganisatie_id, b.organisatie_id, u.organisatie_id) as organisatie, b.maatregel_id as maatregel, v.grond as teamgrond
      from rondom.betrokkenheid b left join rondom.gebruiker u on u.id = b.gebruiker_id
      left join rondom.veiligheidsinzet v on v.betrokkenheid_id = b.id
      where p_plek = 'betrokkenheid' and b.id = p_id and b.gezin_id = p_gezin
    union all
    select 'meedenkvraag', m.organisatie_id, null, null from rondom.meedenkvraag m
      where p_plek = 'meedenkvraag' and m.id = p_id and m.gezin_id = p_gezin)
  select case
    when (w.soort in ('uitvoerder', 'meedenkvraag') or w.teamgrond = 'maatregel') and exists (select 1 from rondom.maatregel x
      where x.gezin_id = p_gezin and x.einddatum > platform.vandaag() and (x.id = w.maatregel or (w.maatregel is null and x.organisatie_id = w.organisatie)))
      then 'maatregel'
    when w.soort = 'onderzoeker' then 'onderzoek'
    when w.soort = 'triage' or w.teamgrond = 'meldpunt'
      or (w.soort = 'meedenkvraag' and exists (select 1 from rondom.betrokkenheid b join rondom.gebruiker u on u.id = b.gebruiker_id
      where b.gezin_id = p_gezin and b.soort = 'triage' and b.periode @> platform.vandaag() and u.organisatie_id = w.organisatie))
      then 'veiligthuis'
  end
  from wie w
$$;

-- Who is there and can be refused. Of the safety team who was named, and a question to experts that runs and that a worker
-- asked: what somebody of the family asked himself is his own. A reader of the portal knows of the safety team where the
-- page tells him who helps its face: never while any danger stands.
create or replace function rondom.erbij_voor(p_gezin bigint, p_persoon bigint)
  returns table (plek text, id bigint, soort text, gebruiker_id bigint, naam text, organisatie_id bigint, organisatie text, organisatiesoort text,
    over_id bigint, over text, grond text, gevaar boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  with mag as (
    select p_gezin = any(platform.mijn_gezinnen('lieverniet', 'lees')) as werk,
      platform.mag('eigenlieverniet', 'lees') and p_persoon = platform.mijn_persoon() and p_gezin = any(platform.mijn_portaalgezinnen()) as zelf,
      exists (select 1 from rondom.veiligheidsstand s where s.gezin_id = p_gezin and s.geeindigd_op is null) as gevaar),
  wie as (
    select 'betrokkenheid' as plek, b.id, b.soort, b.gebruiker_id, b.organisatie_id, null::bigint as over_id, lower(b.periode) as sinds
    from rondom.betrokkenheid b, mag
    where b.gezin_id = p_gezin and not isempty(b.periode) and (upper_inf(b.periode) or upper(b.periode) > platform.vandaag())
      and (mag.werk and b.soort in ('duogezicht', 'vervanger', 'uitvoerder', 'onderzoeker', 'triage')
        or mag.zelf and b.soort in ('duogezicht', 'vervanger', 'uitvoerder'))
    union all
    select 'betrokkenheid', b.id, 'veiligheidsteam', v.gebruiker_id, v.thuisorganisatie_id, null, v.vanaf
    from rondom.veiligheidsinzet v join rondom.betrokkenheid b on b.id = v.betrokkenheid_id, mag
    where v.gezin_id = p_gezin and v.stand = 'aangenomen' and v.terugkijk_op >= platform.vandaag()
      and (mag.werk or mag.zelf and not mag.gevaar and v.vanaf <= platform.vandaag())
    union all
    select 'meedenkvraag', m.id, 'meedenkvraag', m.gebruiker_id, m.organisatie_id, m.over_persoon_id, (m.gevraagd_op at time zone 'Europe/Amsterdam')::date
    from rondom.meedenkvraag m, mag
    where m.gezin_id = p_gezin and m.beeindigd_op is null and m.toegang_tot >= platform.vandaag()
      and (mag.werk or mag.zelf and m.over_persoon_id = any(platform.mijn_leespersonen()))
    union all
    -- Who answers reads no name, so none is shown: what was asked, and about whom.
    select 'expertvraag', e.id, 'expertvraag', null, null, e.persoon_id, (e.gevraagd_op at time zone 'Europe/Amsterdam')::date
    from rondom.expertvraag e, mag
    where e.gezin_id = p_gezin and e.stand = 'open' and e.gevraagd_als = 'werker'
      and (mag.werk or mag.zelf and not mag.gevaar and e.persoon_id = any(platform.mijn_leespersonen())))
  select w.plek, w.id, w.soort, w.gebruiker_id, u.naam, o.id, o.naam, o.soort, w.over_id, coalesce(p.roepnaam, p.voornamen),
    rondom.lieverniet_grond(p_gezin, w.plek, w.id),
    -- Who is the danger does not take away who stands in for, or beside, the face of those who are in danger.
    w.soort in ('duogezicht', 'vervanger', 'veiligheidsteam') and exists (select 1 from rondom.veiligheidsstand s
      where s.gezin_id = p_gezin and s.gevaar_persoon_id = p_persoon and s.geeindigd_op is null)
  from wie w
  left join rondom.gebruiker u on u.id = w.gebruiker_id
  left join rondom.organisatie o on o.id = coalesce(w.organisatie_id, u.organisatie_id)
  left join rondom.persoon p on p.id = w.over_id
  order by w.sinds, w.plek, w.id
$$;

-- It is said, and done in the same breath. A person of the safety team reads nothing from then on, and the function is
-- free for another; a question to experts is taken back.
create or replace function rondom.zeg_liever_niet(p_id bigint, p_gezin bigint, p_persoon bigint, p_plek text, p_wie bigint, p_reden bytea,
    p_gevolg text, p_grond text, p_artikel text, p_taak date)
  returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$
declare
  e record;
  werk boolean := coalesce(p_gezin = any(platform.mijn_gezinnen('lieverniet', 'schrijf')), false);
begin
  if not werk and not (platform.mag('eigenlieverniet', 'schrijf') and p_persoon = platform.mijn_persoon()
      and p_gezin = any(platform.mijn_portaalgezinnen())) then
    return false;
  end if;
  perform 1 from rondom.gezin g where g.id = p_gezin for update;
  select * into e from rondom.erbij_voor(p_gezin, p_persoon) x where x.plek = p_plek and x.id = p_wie;
  if e.id is null or e.grond is distinct from p_grond
      or p_gevolg is distinct from (case when e.grond is not null then 'blijft' when e.gevaar then 'bespreek' else 'stopt' end)
      or not exists (select 1 from rondom.gezinslid l where l.gezin_id = p_gezin and l.persoon_id = p_persoon and l.periode @> platform.vandaag()) then
    return false;
  end if;
  insert into rondom.lieverniet (id, gezin_id, persoon_id, betrokkenheid_id, meedenkvraag_id, expertvraag_id, soort, wie_gebruiker_id, organisatie_id,
      reden_versleuteld, door, op, gevolg, grond, artikel)
    values (p_id, p_gezin, p_persoon, case when p_plek = 'betrokkenheid' then p_wie end, case when p_plek = 'meedenkvraag' then p_wie end,
      case when p_plek = 'expertvraag' then p_wie end, e.soort,
      e.gebruiker_id, e.organisatie_id, p_reden, platform.ik(), platform.nu(), p_gevolg, p_grond, p_artikel);
  if p_gevolg = 'stopt' and p_plek = 'betrokkenheid' then
    update rondom.veiligheidsinzet v set stand = 'lieverniet', versie = v.versie + 1 where v.betrokkenheid_id = p_wie and v.stand = 'aangenomen';
    update rondom.betrokkenheid b set versie = b.versie + 1,
      periode = case when lower(b.periode) >= platform.vandaag() then 'empty'::daterange else daterange(lower(b.periode), platform.vandaag()) end where b.id = p_wie;
  elsif p_gevolg = 'stopt' and p_plek = 'expertvraag' then
    update rondom.expertvraag x set stand = 'ingetrokken', beeindigd_op = platform.nu(), versie = x.versie + 1 where x.id = p_wie;
  elsif p_gevolg = 'stopt' then
    -- An answer that was given stays an answer.
    update rondom.meedenkvraag m set stand = case when m.stand = 'beantwoord' then m.stand else 'lieverniet' end, beeindigd_op = platform.nu(),
      versie = m.versie + 1 where m.id = p_wie;
  end if;
  if not werk then
    perform platform.geef_taak(p_gezin, 'lieverniet', p_persoon, p_taak);
  end if;
  return true;
end
$$;
