-- Who judges an emergency look or answers a question of the family writes words that the family reads, and may know
-- nothing of it. What is secret there is held against those words too; the writer hears of which kind it is, no more.
create function platform.mijn_antwoordgezinnen() returns bigint[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select array(
    select n.gezin_id from rondom.te_beoordelen_noodkijken() n where n.beoordeling is null or n.beoordeling = 'meerweten'
    union
    select q.gezin_id from rondom.kijkvraag q
    where q.gebruiker_id = platform.ik() and q.organisatie_id = platform.mijn_organisatie() and q.beantwoord_op is null)
$$;
revoke all on function platform.mijn_antwoordgezinnen() from public;

-- As it was, and also for them.
create or replace function rondom.gezinsgeheimen(p_gezin bigint)
  returns table (tabel text, kolom text, rij bigint, verzegeld bytea, weten bigint[])
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  with geheim as (select unnest(platform.geheim_verblijf(p_gezin)) as p),
  thuis as (
    select l.huishouden_id, l.persoon_id from rondom.huishoudenlid l where l.gezin_id = p_gezin and l.periode @> platform.vandaag()),
  samen as (
    select g.p, array(select distinct b.persoon_id from thuis a join thuis b on b.huishouden_id = a.huishouden_id where a.persoon_id = g.p
      union select g.p) as weten
    from geheim g)
  select x.* from (
    select 'huishouden', 'adres', h.id, h.adres_versleuteld, array(select t.persoon_id from thuis t where t.huishouden_id = h.id) as weten
      from rondom.huishouden h
      where h.gezin_id = p_gezin and h.adres_versleuteld is not null
        and (h.adres_geheim or exists (select 1 from thuis t where t.huishouden_id = h.id and t.persoon_id in (select p from geheim)))
    union all
    select 'veiligbereikbaar', 'inhoud', b.id, b.inhoud_versleuteld, s.weten
      from rondom.veiligbereikbaar b join samen s on s.p = b.persoon_id where b.gezin_id = p_gezin
    union all
    select 'verblijfplaatsgeheim', 'namen', v.id, v.namen_versleuteld, s.weten
      from rondom.verblijfplaatsgeheim v join samen s on s.p = v.persoon_id where v.gezin_id = p_gezin and v.geeindigd_op is null) x
  where case when platform.mijn_persoon() is null
    then exists (select 1 from platform.mijn_relaties() r where r.gezin_id = p_gezin) or p_gezin = any(platform.mijn_antwoordgezinnen())
    else platform.mijn_persoon() = any(x.weten) and p_gezin = any(platform.mijn_portaalgezinnen()) end
$$;
