-- The fixed path of a child without a worker: two of its steps follow from what people do. The expert team is asked with
-- a question, and the step knows which; the local team that saw or spoke somebody of the child keeps contact. A question
-- that is taken back leaves the step open again.

alter table rondom.padstap add column expertvraag_id bigint references rondom.expertvraag;
comment on column rondom.padstap.expertvraag_id is 'The question with which the expert team was asked; written by what follows from that question alone';
create index padstap_expertvraag on rondom.padstap (expertvraag_id) where expertvraag_id is not null;
revoke update on rondom.padstap from rondom_app;
grant update (gedaan_op, gedaan_door, uitkomst, versie) on rondom.padstap to rondom_app;

-- A question of the owner about this wait, to a team of the region: the step is done with it.
create function rondom.na_expertvraag() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  update rondom.padstap p set expertvraag_id = new.id, gedaan_op = new.trede_sinds, gedaan_door = new.gevraagd_door, uitkomst = 'gedaan', versie = p.versie + 1
  from rondom.gebruiker u
  where p.wacht_id = new.wacht_id and p.soort = 'expertteam' and p.gedaan_op is null
    and u.id = new.gevraagd_door and u.organisatie_id = p.eigenaar_id;
  return null;
end
$$;
create trigger na_vraag after insert on rondom.expertvraag for each row
  when (new.gevraagd_als = 'werker' and new.wacht_id is not null and new.trede <> 'team') execute function rondom.na_expertvraag();

-- Taken back: nobody was asked after all.
create function rondom.na_expertvraag_terug() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  update rondom.padstap p set expertvraag_id = null, gedaan_op = null, gedaan_door = null, uitkomst = null, versie = p.versie + 1
  from rondom.wacht w
  where p.expertvraag_id = new.id and p.uitkomst = 'gedaan' and w.id = p.wacht_id and w.beeindigd_op is null;
  return null;
end
$$;
create trigger na_terug after update of stand on rondom.expertvraag for each row
  when (new.stand = 'ingetrokken' and old.stand = 'open') execute function rondom.na_expertvraag_terug();

-- As in 0042, and also: somebody of the local team reached child, parent or who is around it since the path began.
create or replace function rondom.na_check() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  update rondom.padstap p set gedaan_op = new.op, gedaan_door = new.door, uitkomst = 'gedaan', versie = p.versie + 1
    where p.wacht_id = new.wacht_id and p.soort = 'lokaalTeam' and p.eigenaar_id = new.organisatie_id and p.gedaan_op is null
      and p.begonnen_op <= new.op and new.bronnen <> array['nietBereikt'];
  -- Something that was seen before the newest look says nothing about today.
  if exists (select 1 from rondom.veiligheidscheck c where c.wacht_id = new.wacht_id and c.id <> new.id and c.op > new.op) then
    return null;
  end if;
  update rondom.wacht set veilig = new.veilig, veilig_op = new.op, versie = versie + 1
    where id = new.wacht_id and (veilig, veilig_op) is distinct from (new.veilig, new.op);
  update rondom.zicht set volgende_op = new.volgende_op, versie = versie + 1
    where wacht_id = new.wacht_id and beeindigd_op is null and volgende_op <> new.volgende_op;
  update rondom.zichtstap set gesloten_op = platform.vandaag(), versie = versie + 1
    where wacht_id = new.wacht_id and reden = 'checkGemist' and gesloten_op is null;
  return null;
end
$$;

-- Who leads the GI in charge reads the question of the path and its answer, and puts it; nothing else that was asked.
create policy lees_pad on rondom.expertvraag for select using (
  vastgezicht_weet and gevraagd_als = 'werker' and gezin_id = any((select platform.mijn_gezinnen('padvraag', 'lees'))::bigint[])
  and exists (select 1 from rondom.padstap p where p.expertvraag_id = expertvraag.id and p.eigenaar_id = platform.mijn_organisatie()));
create policy schrijf_pad on rondom.expertvraag for insert with check (
  gezin_id = any((select platform.mijn_gezinnen('padvraag', 'schrijf'))::bigint[])
  and gevraagd_door = platform.ik() and gevraagd_op = platform.nu() and gevraagd_als = 'werker' and vastgezicht_weet and stand = 'open' and trede <> 'team'
  and exists (select 1 from rondom.padstap p where p.wacht_id = expertvraag.wacht_id and p.gezin_id = expertvraag.gezin_id
    and p.soort = 'expertteam' and p.eigenaar_id = platform.mijn_organisatie() and p.gedaan_op is null));
