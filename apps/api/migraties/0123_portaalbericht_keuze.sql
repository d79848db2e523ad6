-- Messages of the portal count what a young person has to choose too. Redefined from 0111: wachtende_berichten, with for each
-- receiver of whom nothing was chosen yet one thing that waits, for a month after he was named: a message does not nag.
-- A question who may join was in it already: it is asked as a consent.
create or replace function rondom.wachtende_berichten(p_dag date)
  returns table (gebruiker_id bigint, wijze text, tijd text, aantal integer, acuut integer, gehad text[])
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select k.gebruiker_id, k.wijze, k.tijd,
    ((select count(*) from rondom.taak t where t.gebruiker_id = k.gebruiker_id and t.gedaan_op is null and t.uiterlijk <= p_dag)
      + (select count(*) from rondom.zicht z where z.gebruiker_id = k.gebruiker_id and z.beeindigd_op is null and z.volgende_op <= p_dag)
      + (select count(*) from rondom.toestemming s where s.gever_persoon_id = u.persoon_id and s.stand = 'gevraagd' and s.tot_en_met >= p_dag)
      + (select count(*) from rondom.overgangontvanger o where u.rol = 'jeugdige' and o.persoon_id = u.persoon_id and o.gestopt_op is null and o.op > p_dag - 31
          and not exists (select from rondom.overgangkeuze c where c.overgangontvanger_id = o.id)))::int,
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
