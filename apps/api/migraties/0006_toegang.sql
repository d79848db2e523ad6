-- The second lock. Who stands how towards which family, and the policies that follow from platform.toegang.

create function platform.nu() returns timestamptz language sql stable parallel safe as
$$ select platform.lees_instelling('nu')::timestamptz $$;

-- The relations of the actor with families on the application's day, within the declared scope:
-- `gezin:<id>` one family, `mijn` the actor's own families, anything else none.
create function platform.mijn_relaties() returns table (gezin_id bigint, relatie text)
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
end
$$;

create function platform.mijn_gezinnen(p_resource text, p_actie text) returns bigint[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select coalesce(array_agg(distinct r.gezin_id), '{}')
  from platform.mijn_relaties() r
  join platform.toegang t on t.rol = platform.mijn_rol() and t.relatie = r.relatie and t.resource = p_resource and t.actie = p_actie
$$;
comment on function platform.mijn_gezinnen is 'Call it inside a sub-select: (select platform.mijn_gezinnen(…))::bigint[] is evaluated once per statement';

-- What a role may do without any relation, such as making a new family at the front door.
create function platform.mag(p_resource text, p_actie text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select exists (select 1 from platform.toegang t
    where t.rol = platform.mijn_rol() and t.relatie = 'geen' and t.resource = p_resource and t.actie = p_actie)
$$;

-- The family member at the keyboard and the children under twelve for whom he or she reads: gezag that a source gives,
-- and portal access of one's own. From the day a child may be twelve the parent no longer reads for it here; and not
-- while a veiligheidsstand stands in which the parent is the danger for the child.
create function platform.mijn_leespersonen() returns bigint[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select case when platform.mijn_persoon() is null or not exists (
      select 1 from rondom.portaaltoegang t where t.persoon_id = platform.mijn_persoon() and t.periode @> platform.vandaag())
    then '{}'::bigint[]
    else array(
      select platform.mijn_persoon()
      union
      select g.kind_persoon_id from rondom.gezag g
      join rondom.persoon k on k.id = g.kind_persoon_id
      where g.houder_persoon_id = platform.mijn_persoon() and g.periode @> platform.vandaag() and g.bron <> 'verteld'
        and not exists (select 1 from rondom.veiligheidsstand v
          where v.gevaar_persoon_id = platform.mijn_persoon() and v.geeindigd_op is null
            and (v.voor_persoon_id = k.id or (v.voor_persoon_id is null and v.gezin_id in (
              select l.gezin_id from rondom.gezinslid l where l.persoon_id = k.id and l.periode @> platform.vandaag()))))
        and k.geboortedatum is not null and left(k.geboortedatum, 4)::int + 12 > extract(year from platform.vandaag())::int
          - case when k.geboortedatum ~ '^\d{4}-\d{2}-\d{2}$' and substr(k.geboortedatum, 6) > to_char(platform.vandaag(), 'MM-DD') then 1 else 0 end
    ) end
$$;

-- The family member and the children over whom a source gives him gezag: whose orders of the court are also his.
create function platform.mijn_gezagspersonen() returns bigint[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select case when cardinality(platform.mijn_leespersonen()) = 0 then '{}'::bigint[] else array(
    select platform.mijn_persoon()
    union
    select g.kind_persoon_id from rondom.gezag g
    where g.houder_persoon_id = platform.mijn_persoon() and g.periode @> platform.vandaag() and g.bron <> 'verteld'
  ) end
$$;

-- The families of which somebody was given the portal, whatever scope was declared.
create function platform.mijn_portaalgezinnen() returns bigint[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select coalesce(array_agg(t.gezin_id), '{}') from rondom.portaaltoegang t
  where t.persoon_id = platform.mijn_persoon() and t.periode @> platform.vandaag()
$$;

create function platform.mijn_personen(p_actie text) returns bigint[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
declare
  ik bigint := platform.mijn_persoon();
begin
  if ik is null then
    return array(select distinct l.persoon_id from rondom.gezinslid l where l.gezin_id = any(platform.mijn_gezinnen('persoon', p_actie)));
  end if;
  if p_actie <> 'lees' or cardinality(platform.mijn_leespersonen()) = 0 then
    return '{}';
  end if;
  -- A family member knows of: self, partners, parents and children, brothers and sisters, grandparents.
  return array(
    with ouders as (select r.van_persoon_id as id from rondom.relatie r where r.naar_persoon_id = ik and r.soort = 'ouder'),
         kinderen as (select r.naar_persoon_id as id from rondom.relatie r where r.van_persoon_id = ik and r.soort = 'ouder')
    select ik
    union select id from ouders
    union select id from kinderen
    union select case when r.van_persoon_id = ik then r.naar_persoon_id else r.van_persoon_id end
      from rondom.relatie r where ik in (r.van_persoon_id, r.naar_persoon_id)
    union select r.naar_persoon_id from rondom.relatie r where r.soort = 'ouder' and r.van_persoon_id in (select id from ouders)
    union select r.van_persoon_id from rondom.relatie r where r.soort = 'ouder' and r.naar_persoon_id in (select id from ouders)
    -- the other parent of one's children
    union select r.van_persoon_id from rondom.relatie r where r.soort = 'ouder' and r.naar_persoon_id in (select id from kinderen));
end
$$;

create function platform.mijn_huishoudens() returns bigint[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select coalesce(array_agg(h.huishouden_id), '{}') from rondom.huishoudenlid h
  where h.persoon_id = any(platform.mijn_leespersonen()) and h.persoon_id = platform.mijn_persoon() and h.periode @> platform.vandaag()
$$;

-- Own words: read by the writer and by the readers the writer chose, by nobody else, whatever the relation. To a
-- chosen reader from whom danger comes they stay closed.
create function platform.mijn_woorden() returns bigint[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select coalesce(array_agg(w.id), '{}') from rondom.woord w
  where w.gezin_id in (select r.gezin_id from platform.mijn_relaties() r
      join platform.toegang t on t.rol = platform.mijn_rol() and t.relatie = r.relatie and t.resource = 'woord' and t.actie = 'lees')
    and (w.persoon_id = platform.mijn_persoon() or exists (
      select 1 from rondom.woord_lezer l where l.woord_id = w.id
        and (l.gebruiker_id = platform.ik() or (l.persoon_id = platform.mijn_persoon() and not l.wacht_op_vastgezicht
          and not exists (select 1 from rondom.veiligheidsstand v
            where v.gezin_id = w.gezin_id and v.gevaar_persoon_id = platform.mijn_persoon() and v.geeindigd_op is null)))))
$$;

create function platform.mijn_notities() returns bigint[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select coalesce(array_agg(n.id), '{}') from rondom.contactnotitie n
  join rondom.contactnotitie_persoon p on p.contactnotitie_id = n.id and p.lezer and p.persoon_id = platform.mijn_persoon()
  where n.zichtbaar_vanaf <= platform.nu() and n.gezin_id = any(platform.mijn_portaalgezinnen())
$$;

create function platform.mijn_afspraken() returns bigint[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select coalesce(array_agg(a.afspraak_id), '{}') from rondom.afspraak_persoon a
  where a.persoon_id = any(platform.mijn_leespersonen()) and a.gezin_id = any(platform.mijn_portaalgezinnen())
$$;

create function platform.gezin_zonder_mensen(p_gezin bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select not exists (select 1 from rondom.betrokkenheid b where b.gezin_id = p_gezin) $$;

-- A family may be linked to a melding of one's own organisation when it was found by the search that this melding gave
-- ground for, when it was just made, or when it is linked already. Nobody joins a family by guessing its number.
create function platform.is_gezin_bij_melding(p_melding bigint, p_gezin bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select exists (select 1 from rondom.betrokkenheid b where b.gezin_id = p_gezin and b.melding_id = p_melding and b.soort = 'triage')
    or exists (
      select 1 from rondom.melding m
      join rondom.gezinslid l on l.gezin_id = p_gezin
      join raadpleging.onderwerp o on o.persoon_id = l.persoon_id
      join raadpleging.handeling h on h.id = o.handeling_id and h.op = o.op
      where m.id = p_melding and m.organisatie_id = platform.mijn_organisatie()
        and h.handeling = 'zoek' and h.resource = 'bekendepersoon' and h.doel = 'melding:' || m.id and h.organisatie_id = m.organisatie_id)
$$;

-- Policies: one shape for every table that a family owns.
create procedure platform.bewaak(tabel text, p_resource text)
  language plpgsql as
$$
begin
  execute format('alter table rondom.%I enable row level security', tabel);
  execute format('create policy lees on rondom.%I for select using (gezin_id = any((select platform.mijn_gezinnen(%L, ''lees''))::bigint[]))', tabel, p_resource);
  execute format('create policy schrijf on rondom.%I for insert with check (gezin_id = any((select platform.mijn_gezinnen(%L, ''schrijf''))::bigint[]))', tabel, p_resource);
  execute format('create policy wijzig on rondom.%I for update using (gezin_id = any((select platform.mijn_gezinnen(%L, ''schrijf''))::bigint[])) with check (gezin_id = any((select platform.mijn_gezinnen(%L, ''schrijf''))::bigint[]))', tabel, p_resource, p_resource);
  execute format('grant select, insert, update on rondom.%I to rondom_app', tabel);
end
$$;

call platform.bewaak('gezinslid', 'persoon');
call platform.bewaak('gezin_regio', 'gezin');
call platform.bewaak('huishouden', 'huishouden');
call platform.bewaak('huishoudenlid', 'huishouden');
call platform.bewaak('veiligbereikbaar', 'veiligbereikbaar');
call platform.bewaak('veiligheidsstand', 'veiligheidsstand');
call platform.bewaak('betrokkenheid', 'betrokkenheid');
call platform.bewaak('maatregel', 'maatregel');
call platform.bewaak('maatregel_kind', 'maatregel');
call platform.bewaak('eerstecontact', 'eerstecontact');
call platform.bewaak('termijn', 'termijn');
call platform.bewaak('wacht', 'wacht');
call platform.bewaak('wachtbevestiging', 'wachtbevestiging');
call platform.bewaak('contactnotitie', 'contactnotitie');
call platform.bewaak('contactnotitie_persoon', 'contactnotitie');
call platform.bewaak('afspraak', 'afspraak');
call platform.bewaak('afspraak_persoon', 'afspraak');
call platform.bewaak('portaaltoegang', 'portaaltoegang');
call platform.bewaak('taak', 'taak');

-- What a family member reads comes per person, beside the rule above. The first condition keeps these functions from
-- being asked for a worker: it makes the family page six times faster.
create policy portaal on rondom.gezinslid for select using (platform.mijn_persoon() is not null and persoon_id = any((select platform.mijn_personen('lees'))::bigint[]));
create policy portaal on rondom.huishouden for select using (platform.mijn_persoon() is not null and (id = any((select platform.mijn_huishoudens())::bigint[])));
create policy portaal on rondom.huishoudenlid for select using (platform.mijn_persoon() is not null and (huishouden_id = any((select platform.mijn_huishoudens())::bigint[])));
create policy portaal on rondom.veiligbereikbaar for select using (platform.mijn_persoon() is not null and (persoon_id = platform.mijn_persoon() and persoon_id = any((select platform.mijn_leespersonen())::bigint[])));
create policy portaal on rondom.betrokkenheid for select using (platform.mijn_persoon() is not null and (
  soort in ('vastgezicht', 'uitvoerder', 'vervanger') and gezin_id = any((select platform.mijn_gezinnen('wiehelpt', 'lees'))::bigint[])));
create policy portaal on rondom.maatregel_kind for select using (platform.mijn_persoon() is not null and (persoon_id = any((select platform.mijn_gezagspersonen())::bigint[])));
create policy portaal on rondom.maatregel for select using (platform.mijn_persoon() is not null and (
  id in (select k.maatregel_id from rondom.maatregel_kind k where k.persoon_id = any((select platform.mijn_gezagspersonen())::bigint[]))));
create policy portaal on rondom.wacht for select using (platform.mijn_persoon() is not null and (persoon_id = any((select platform.mijn_leespersonen())::bigint[])));
create policy portaal on rondom.wachtbevestiging for select using (platform.mijn_persoon() is not null and (stem_persoon_id = platform.mijn_persoon()));
-- The second voice of the family: what it says about its own wait, and nothing else.
create policy portaal_bevestig on rondom.wachtbevestiging for insert with check (
  stem_persoon_id = platform.mijn_persoon()
  and wacht_id in (select w.id from rondom.wacht w where w.persoon_id = any((select platform.mijn_leespersonen())::bigint[])));
create policy portaal_bevestig on rondom.wacht for update
  using (persoon_id = any((select platform.mijn_leespersonen())::bigint[]))
  with check (persoon_id = any((select platform.mijn_leespersonen())::bigint[]));
create policy portaal on rondom.contactnotitie for select using (platform.mijn_persoon() is not null and (id = any((select platform.mijn_notities())::bigint[])));
create policy portaal on rondom.contactnotitie_persoon for select using (platform.mijn_persoon() is not null and (over and contactnotitie_id = any((select platform.mijn_notities())::bigint[])));
create policy portaal on rondom.afspraak for select using (platform.mijn_persoon() is not null and (id = any((select platform.mijn_afspraken())::bigint[])));
create policy portaal on rondom.afspraak_persoon for select using (platform.mijn_persoon() is not null and (afspraak_id = any((select platform.mijn_afspraken())::bigint[])));
create policy portaal on rondom.portaaltoegang for select using (platform.mijn_persoon() is not null and (persoon_id = platform.mijn_persoon()));
create policy eigen on rondom.taak for select using (gebruiker_id = platform.ik());
create policy eigen_af on rondom.taak for update using (gebruiker_id = platform.ik()) with check (gebruiker_id = platform.ik());

-- Joining a family as the first person around a family just made. Joining by a melding: rondom.word_triage.
create policy eerste on rondom.betrokkenheid for insert with check (
  gebruiker_id = platform.ik() and platform.mag('gezin', 'maak') and platform.gezin_zonder_mensen(gezin_id));

alter table rondom.gezin enable row level security;
create policy lees on rondom.gezin for select using (id = any((select platform.mijn_gezinnen('gezin', 'lees'))::bigint[]));
create policy maak on rondom.gezin for insert with check (platform.mag('gezin', 'maak'));
create policy wijzig on rondom.gezin for update using (id = any((select platform.mijn_gezinnen('gezin', 'schrijf'))::bigint[]));
grant select, insert, update on rondom.gezin to rondom_app;

alter table rondom.persoon enable row level security;
create policy lees on rondom.persoon for select using (id = any((select platform.mijn_personen('lees'))::bigint[]));
create policy maak on rondom.persoon for insert with check (platform.mag('persoon', 'maak'));
create policy wijzig on rondom.persoon for update using (id = any((select platform.mijn_personen('schrijf'))::bigint[]));
grant select, insert, update on rondom.persoon to rondom_app;

alter table rondom.relatie enable row level security;
create policy lees on rondom.relatie for select using (
  van_persoon_id = any((select platform.mijn_personen('lees'))::bigint[]) and naar_persoon_id = any((select platform.mijn_personen('lees'))::bigint[]));
create policy schrijf on rondom.relatie for insert with check (
  van_persoon_id = any((select platform.mijn_personen('schrijf'))::bigint[]) and naar_persoon_id = any((select platform.mijn_personen('schrijf'))::bigint[]));
create policy wijzig on rondom.relatie for update using (van_persoon_id = any((select platform.mijn_personen('schrijf'))::bigint[]));
grant select, insert, update on rondom.relatie to rondom_app;

alter table rondom.gezag enable row level security;
create policy lees on rondom.gezag for select using (kind_persoon_id = any((select platform.mijn_personen('lees'))::bigint[]));
create policy schrijf on rondom.gezag for insert with check (kind_persoon_id = any((select platform.mijn_personen('schrijf'))::bigint[]));
create policy wijzig on rondom.gezag for update using (kind_persoon_id = any((select platform.mijn_personen('schrijf'))::bigint[]));
grant select, insert, update on rondom.gezag to rondom_app;

alter table rondom.woord enable row level security;
create policy lees on rondom.woord for select using (id = any((select platform.mijn_woorden())::bigint[]));
create policy schrijf on rondom.woord for insert with check (
  persoon_id = platform.mijn_persoon() and gezin_id = any((select platform.mijn_gezinnen('woord', 'schrijf'))::bigint[]));
grant select, insert on rondom.woord to rondom_app;

alter table rondom.woord_lezer enable row level security;
create policy lees on rondom.woord_lezer for select using (woord_id = any((select platform.mijn_woorden())::bigint[]));
create policy schrijf on rondom.woord_lezer for insert with check (woord_id in (select w.id from rondom.woord w where w.persoon_id = platform.mijn_persoon()));
grant select, insert on rondom.woord_lezer to rondom_app;

alter table rondom.melding enable row level security;
create policy lees on rondom.melding for select using (platform.mag('melding', 'lees') and organisatie_id = platform.mijn_organisatie());
create policy maak on rondom.melding for insert with check (platform.mag('melding', 'maak'));
create policy wijzig on rondom.melding for update using (platform.mag('melding', 'schrijf') and organisatie_id = platform.mijn_organisatie())
  with check (organisatie_id = platform.mijn_organisatie()
    and (gezin_id is null or platform.gezin_zonder_mensen(gezin_id) or platform.is_gezin_bij_melding(id, gezin_id)));
-- Who takes part reads the meldingen about the family that were handed to it.
create policy gezin on rondom.melding for select using (
  vervolg = 'overdracht' and status = 'afgerond' and gezin_id = any((select platform.mijn_gezinnen('melding', 'lees'))::bigint[]));
grant select, insert, update on rondom.melding to rondom_app;

alter table rondom.pseudoniem enable row level security;

-- The log: everybody may add lines in his own name; a line is read by the person it is about, by the vast gezicht, by its maker.
create policy voegtoe on raadpleging.handeling for insert with check (gebruiker_id = platform.ik());
create policy voegtoe on raadpleging.onderwerp for insert with check (platform.ik() is not null);
create policy persoon on raadpleging.onderwerp for select using (persoon_id = any((select platform.mijn_leespersonen())::bigint[]));
create policy gezin on raadpleging.onderwerp for select using (gezin_id = any((select platform.mijn_gezinnen('raadpleging', 'lees'))::bigint[]));
create policy eigen on raadpleging.handeling for select using (gebruiker_id = platform.ik());
create policy onderwerp on raadpleging.handeling for select using (
  id in (select o.handeling_id from raadpleging.onderwerp o where o.persoon_id = any((select platform.mijn_leespersonen())::bigint[])));
-- A refused try shows nobody, so it names nobody: the family sees that it was made.
create policy geweigerd on raadpleging.handeling for select using (
  handeling = 'geweigerd' and gezin_id = any((select platform.mijn_gezinnen('eigenraadpleging', 'lees'))::bigint[]));
create policy gezin on raadpleging.handeling for select using (gezin_id = any((select platform.mijn_gezinnen('raadpleging', 'lees'))::bigint[]));

-- History of family-owned rows reads like the row itself.
do $$
declare
  paar text[];
begin
  foreach paar slice 1 in array array[
    ['persoon', ''], ['gezin', ''], ['gezinslid', 'persoon'], ['gezin_regio', 'gezin'], ['huishouden', 'huishouden'],
    ['huishoudenlid', 'huishouden'], ['relatie', ''], ['gezag', ''], ['veiligbereikbaar', 'veiligbereikbaar'],
    ['veiligheidsstand', 'veiligheidsstand'], ['melding', ''], ['maatregel', 'maatregel'], ['maatregel_kind', 'maatregel'],
    ['betrokkenheid', 'betrokkenheid'], ['eerstecontact', 'eerstecontact'], ['termijn', 'termijn'], ['wacht', 'wacht'],
    ['wachtbevestiging', 'wachtbevestiging'], ['contactnotitie', 'contactnotitie'], ['contactnotitie_persoon', 'contactnotitie'],
    ['woord', ''], ['woord_lezer', ''], ['afspraak', 'afspraak'], ['afspraak_persoon', 'afspraak'],
    ['portaaltoegang', 'portaaltoegang'], ['taak', 'taak']]
  loop
    call platform.geef_historie(paar[1]);
    if paar[2] <> '' then
      execute format('create policy lees on rondom.%I for select using (gezin_id = any((select platform.mijn_gezinnen(%L, ''lees''))::bigint[]))', paar[1] || '_historie', paar[2]);
      execute format('grant select on rondom.%I to rondom_app', paar[1] || '_historie');
    end if;
  end loop;
end
$$;

grant usage on all sequences in schema rondom to rondom_app;
grant execute on function platform.nu(), platform.mijn_relaties(), platform.mijn_gezinnen(text, text), platform.mag(text, text),
  platform.mijn_leespersonen(), platform.mijn_gezagspersonen(), platform.mijn_portaalgezinnen(), platform.mijn_personen(text), platform.mijn_huishoudens(), platform.mijn_woorden(), platform.mijn_notities(),
  platform.mijn_afspraken(), platform.gezin_zonder_mensen(bigint), platform.is_gezin_bij_melding(bigint, bigint) to rondom_app;
