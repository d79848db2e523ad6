-- Who goes leaves nothing lying. A child whose jeugdbeschermer goes waits again from that day; a helper who goes is not
-- the named helper any more; a task goes along with the face of the family, and who stands in has it while he does.
-- Redefined from 0080: rondom.verlaat_gezinnen.

alter table rondom.wacht drop constraint wacht_heropend_reden_check;
alter table rondom.wacht add constraint wacht_heropend_reden_check
  check (heropend_reden in ('hulpGestopt', 'neeNogNiet', 'plekViel', 'machtigingVervallen', 'werkerVertrok'));

-- The duty of the measure never went away: the child waits again on the day itself, on the next day it stands on the
-- board. What still waited goes on as it was, and has nobody again.
create function rondom.wacht_opnieuw_na_vertrek(p_gezin bigint, p_maatregel bigint, p_gebruiker bigint, p_dag date) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$
begin
  insert into rondom.wacht (gezin_id, persoon_id, wacht_op, maatregel_id, besluit_id, regio_id, sinds, uiterlijk, stap, stap_wie, heropend_van, heropend_reden)
    select w.gezin_id, w.persoon_id, w.wacht_op, w.maatregel_id, w.besluit_id, w.regio_id, p_dag, p_dag,
      'jeugdbeschermerNoemen', 'gecertificeerdeinstelling', w.id, 'werkerVertrok'
    from rondom.wacht w join rondom.maatregel m on m.id = w.maatregel_id
    where w.gezin_id = p_gezin and w.maatregel_id = p_maatregel and w.wacht_op = 'vastejeugdbeschermer' and w.beeindigd_als = 'geholpen'
      and m.einddatum > p_dag
      and not exists (select 1 from rondom.wacht h where h.heropend_van = w.id)
      and not exists (select 1 from rondom.wacht o where o.persoon_id = w.persoon_id and o.maatregel_id = w.maatregel_id
        and o.wacht_op = w.wacht_op and o.beeindigd_op is null);
  -- He said that it had begun, and nobody confirmed it: it is not going on now.
  update rondom.wacht w set begonnen_op = null, begonnen_door = null, stap = 'jeugdbeschermerNoemen', stap_wie = 'gecertificeerdeinstelling',
      stap_op = p_dag, versie = w.versie + 1
    where w.gezin_id = p_gezin and w.maatregel_id = p_maatregel and w.wacht_op = 'vastejeugdbeschermer' and w.beeindigd_op is null
      and w.begonnen_door = p_gebruiker;
  perform pg_notify('rondom', json_build_object('soort', 'bord', 'id', r.regio_id::text)::text)
    from (select distinct w.regio_id from rondom.wacht w where w.gezin_id = p_gezin and w.maatregel_id = p_maatregel and w.beeindigd_op is null) r;
end
$$;
revoke all on function rondom.wacht_opnieuw_na_vertrek(bigint, bigint, bigint, date) from public;

create or replace function rondom.verlaat_gezinnen() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  dag date := platform.vandaag();
  b rondom.betrokkenheid;
  w rondom.wacht;
begin
  if dag is null or not old.actief or (new.actief and new.organisatie_id is not distinct from old.organisatie_id
      and (new.rol = old.rol or new.rol in ('lokaalteam', 'teamleider'))) then
    return null;
  end if;
  for b in select * from rondom.betrokkenheid x where x.gebruiker_id = old.id and not isempty(x.periode)
      and (upper_inf(x.periode) or upper(x.periode) > dag) loop
    update rondom.betrokkenheid x set versie = x.versie + 1,
      periode = case when lower(x.periode) >= dag then 'empty'::daterange else daterange(lower(x.periode), dag) end where x.id = b.id;
    if b.soort = 'vastgezicht' and b.periode @> dag and not rondom.schuif_duo_op(b.gezin_id, dag)
        and exists (select 1 from rondom.gezin g where g.id = b.gezin_id and g.gesloten_op is null)
        and not exists (select 1 from rondom.betrokkenheid t where t.gezin_id = b.gezin_id and t.soort = 'team' and t.periode @> dag) then
      insert into rondom.betrokkenheid (gezin_id, soort, organisatie_id, reden, periode)
        values (b.gezin_id, 'team', old.organisatie_id, 'vertrek', daterange(dag, null));
    end if;
    if b.soort = 'uitvoerder' and b.maatregel_id is not null then
      perform rondom.wacht_opnieuw_na_vertrek(b.gezin_id, b.maatregel_id, old.id, dag);
    end if;
  end loop;
  -- The helper who was named for a wait: it has nobody again, and the vast gezicht hears it.
  for w in update rondom.wacht x set hulpverlener_id = null, hulpverlener_op = null, versie = x.versie + 1
      where x.hulpverlener_id = old.id and x.beeindigd_op is null returning x.* loop
    perform platform.geef_taak(w.gezin_id, 'helpervertrok', w.persoon_id, dag);
  end loop;
  return null;
end
$$;

-- A task is of the face of the family: when another becomes it, what was still to be done comes along.
create function rondom.neem_taken_mee() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  update rondom.taak t set gebruiker_id = new.gebruiker_id, versie = t.versie + 1
    -- Not to who becomes it later: he does not see the family yet.
    where new.periode @> platform.vandaag() and t.gezin_id = new.gezin_id and t.gedaan_op is null and t.gebruiker_id <> new.gebruiker_id
      and not exists (select 1 from rondom.betrokkenheid b where b.gezin_id = t.gezin_id and b.gebruiker_id = t.gebruiker_id
        and b.soort in ('vastgezicht', 'duogezicht', 'uitvoerder') and b.periode @> platform.vandaag());
  return null;
end
$$;
create trigger taken after insert on rondom.betrokkenheid for each row
  when (new.soort in ('vastgezicht', 'duogezicht')) execute function rondom.neem_taken_mee();
