-- Messages of the portal: off until the person chose, with a channel, a moment and neutral words. Never what or about whom.
alter table rondom.rustkeuze add column kanaal text not null default 'hier' check (kanaal in ('hier', 'sms', 'mail'));
alter table rondom.rustkeuze add column bewoording text not null default 'iets' check (bewoording in ('iets', 'lijstje', 'afspraak'));
comment on column rondom.rustkeuze.kanaal is 'Where it may come; a worker reads his messages in Rondom alone';
grant update (kanaal, bewoording) on rondom.rustkeuze to rondom_app;

-- 0086, and for who reads the portal: questions that wait for an answer of that person. Whoever lost the portal, and
-- whoever is in danger while his message would leave the page, gets none.
create or replace function rondom.wachtende_berichten(p_dag date)
  returns table (gebruiker_id bigint, wijze text, tijd text, aantal integer, acuut integer, gehad text[])
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select k.gebruiker_id, k.wijze, k.tijd,
    ((select count(*) from rondom.taak t where t.gebruiker_id = k.gebruiker_id and t.gedaan_op is null and t.uiterlijk <= p_dag)
      + (select count(*) from rondom.zicht z where z.gebruiker_id = k.gebruiker_id and z.beeindigd_op is null and z.volgende_op <= p_dag)
      + (select count(*) from rondom.toestemming s where s.gever_persoon_id = u.persoon_id and s.stand = 'gevraagd' and s.tot_en_met >= p_dag))::int,
    (select count(*) from rondom.zichtstap s where s.gebruiker_id = k.gebruiker_id and s.gesloten_op is null and s.reden = 'checkGemist')::int,
    array(select b.soort from rondom.bericht b where b.gebruiker_id = k.gebruiker_id and b.dag = p_dag)
  from rondom.rustkeuze k join rondom.gebruiker u on u.id = k.gebruiker_id and u.actief
  where k.wijze <> 'uit'
    and (u.persoon_id is null or exists (select from rondom.portaaltoegang t where t.persoon_id = u.persoon_id and t.periode @> p_dag))
    and (k.kanaal = 'hier' or not exists (select from rondom.veiligheidsstand v join rondom.gezinslid l on l.gezin_id = v.gezin_id
      where l.persoon_id = u.persoon_id and l.periode @> p_dag and v.geeindigd_op is null
        and v.gevaar_persoon_id is distinct from u.persoon_id and coalesce(v.voor_persoon_id, u.persoon_id) = u.persoon_id))
$$;
revoke execute on function rondom.wachtende_berichten(date) from public;
