-- A family is of 0 to 100 years: an elder can be in danger too.
alter table rondom.veiligheidsstand drop constraint veiligheidsstand_soort_check;
alter table rondom.veiligheidsstand add constraint veiligheidsstand_soort_check check (soort in (
  'partnergeweld', 'kindermishandeling', 'ouderenmishandeling', 'eergerelateerd', 'stalking', 'huisverbod', 'geheimadres', 'meldergeheim'));

create or replace function rondom.zet_triagestand(p_melding bigint, p_soort text) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as
$$
  insert into rondom.veiligheidsstand (gezin_id, soort, bron, sinds)
  select g.id, p_soort, 'triage', platform.vandaag() from rondom.gezin g
  where g.id = platform.gezin_van_open_melding(p_melding)
    and p_soort in ('partnergeweld', 'kindermishandeling', 'ouderenmishandeling', 'eergerelateerd', 'stalking')
    and not exists (select 1 from rondom.veiligheidsstand v where v.gezin_id = g.id and v.soort = p_soort and v.bron = 'triage' and v.geeindigd_op is null)
$$;
