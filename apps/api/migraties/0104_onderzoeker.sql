-- The Raad examines nobody's own work: whoever helped, kept sight, reported, triaged, was asked or stood beside this family
-- for the safety team never examines it. Redefined from 0090: rondom.bewaak_onderzoeker, which looked at who took part and
-- who triaged; now also at who helps a child that waits, who keeps or kept sight, who was asked a question to think along,
-- who began an inquiry for another than the Raad, and who was named for or asked the safety team.
create or replace function rondom.bewaak_onderzoeker() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if new.gebruiker_id is null or isempty(new.periode) then
    return new;
  end if;
  if new.soort = 'onderzoeker' then
    if not exists (select 1 from rondom.gebruiker g where g.id = new.gebruiker_id and g.rol = 'raadsonderzoeker') then
      raise exception 'only the Raad examines' using errcode = 'insufficient_privilege';
    end if;
    if exists (select 1 from rondom.betrokkenheid b where b.gezin_id = new.gezin_id and b.gebruiker_id = new.gebruiker_id
        and b.soort <> 'onderzoeker' and not isempty(b.periode))
      or exists (select 1 from rondom.melding m where m.gezin_id = new.gezin_id and m.beoordeeld_door = new.gebruiker_id)
      or exists (select 1 from rondom.wacht w where w.gezin_id = new.gezin_id and w.hulpverlener_id = new.gebruiker_id)
      or exists (select 1 from rondom.zicht z where z.gezin_id = new.gezin_id and z.gebruiker_id = new.gebruiker_id)
      or exists (select 1 from rondom.meedenkvraag v where v.gezin_id = new.gezin_id and new.gebruiker_id in (v.gebruiker_id, v.gevraagd_door))
      or exists (select 1 from rondom.onderzoek o where o.gezin_id = new.gezin_id and o.gebruiker_id = new.gebruiker_id
        and o.uitzondering is distinct from 'raad')
      or exists (select 1 from rondom.veiligheidsinzet v where v.gezin_id = new.gezin_id and new.gebruiker_id in (v.gebruiker_id, v.gevraagd_door))
      or exists (select 1 from rondom.veiligheidsdaad d where d.gezin_id = new.gezin_id and d.gebruiker_id = new.gebruiker_id) then
      raise exception 'who stood around this family does not examine it' using errcode = 'insufficient_privilege';
    end if;
  elsif exists (select 1 from rondom.betrokkenheid b where b.gezin_id = new.gezin_id and b.gebruiker_id = new.gebruiker_id
      and b.soort = 'onderzoeker' and not isempty(b.periode) and (new.soort = 'meedenker' or b.periode && new.periode)) then
    raise exception 'who examines this family does not help it' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
