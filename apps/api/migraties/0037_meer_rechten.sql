-- More that gives or takes a right, since 0032: readers of words, secret whereabouts, the criminal mark of a note, a limit
-- on emergency looks. An organisation looks again only where it stands in the relation itself.
create or replace function platform.volg_rechten() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  kolommen text[] := string_to_array(tg_argv[0], ',');
  rijen jsonb;
  gezinnen bigint[];
  mensen bigint[];
  werkers bigint[];
  organisaties bigint[];
begin
  if tg_op = 'INSERT' then
    select jsonb_agg(to_jsonb(n)) into rijen from nieuw n;
  elsif tg_op = 'DELETE' then
    select jsonb_agg(to_jsonb(o)) into rijen from oud o;
  else
    with v as (select to_jsonb(o) as rij from oud o), w as (select to_jsonb(n) as rij from nieuw n),
      verschil as (
        select v.rij as was, w.rij as werd from v join w on v.rij -> 'id' = w.rij -> 'id'
        where exists (select 1 from unnest(kolommen) k where v.rij -> k is distinct from w.rij -> k))
    select jsonb_agg(r) into rijen from (select was as r from verschil union all select werd from verschil) z;
  end if;
  if rijen is null then
    return null;
  end if;
  if jsonb_array_length(rijen) > 400 then
    perform pg_notify('rondom', '{"soort":"toegang","allen":true}');
    return null;
  end if;
  select array_agg(distinct (r ->> 'gezin_id')::bigint) filter (where r ? 'gezin_id'),
    array_agg(distinct (r ->> 'gebruiker_id')::bigint) filter (where r ? 'gebruiker_id'),
    array_agg(distinct (r ->> 'organisatie_id')::bigint) filter (where tg_table_name in ('betrokkenheid', 'maatregel'))
    into gezinnen, werkers, organisaties from jsonb_array_elements(rijen) r;
  select array_agg(distinct (r ->> k)::bigint) into mensen from jsonb_array_elements(rijen) r,
    unnest(array['persoon_id', 'kind_persoon_id', 'houder_persoon_id', 'van_persoon_id', 'naar_persoon_id', 'gevaar_persoon_id', 'voor_persoon_id']) k
    where r ->> k is not null;
  if tg_table_name = 'persoon' then
    select array_agg(distinct (r ->> 'id')::bigint) into mensen from jsonb_array_elements(rijen) r;
  elsif tg_table_name = 'gebruiker' then
    select array_agg(distinct (r ->> 'id')::bigint) into werkers from jsonb_array_elements(rijen) r;
  elsif tg_table_name = 'betrokkenheid' then
    -- The team leader of who takes part stands by him.
    select werkers || array_agg(distinct l.id) into werkers from rondom.gebruiker u
      join rondom.gebruiker l on l.organisatie_id = u.organisatie_id and l.rol = 'teamleider' where u.id = any(werkers);
    select werkers || array_agg(distinct b.gebruiker_id), organisaties || array_agg(distinct b.organisatie_id) filter (where b.soort = 'team')
      into werkers, organisaties from rondom.betrokkenheid b where b.gezin_id = any(gezinnen);
  end if;
  select mensen || array_agg(distinct t.persoon_id) into mensen from rondom.portaaltoegang t
    where t.gezin_id = any(gezinnen)
      or t.gezin_id in (select l.gezin_id from rondom.gezinslid l where l.persoon_id = any(mensen));
  perform platform.meld_toegang(werkers, mensen, organisaties);
  return null;
end
$$;

call platform.volg_toegang('woord_lezer', 'persoon_id,gebruiker_id,wacht_op_vastgezicht');
call platform.volg_toegang('huishouden', 'adres_geheim');
call platform.volg_toegang('verblijfplaatsgeheim', 'tot,geeindigd_op');
call platform.volg_toegang('strafrechtelijk', 'tot_en_met,stilte_tot,geeindigd_op');
call platform.volg_toegang('noodkijkbeperking', 'opgeheven_op');
