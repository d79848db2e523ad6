-- As 0021, for many waits at once: a country that looks for the first time gives eight thousand numbers in one go.
create or replace function rondom.geef_pseudoniemen(p_organisatie bigint, p_wachten bigint[]) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$
declare
  nieuw bigint[];
  gegeven integer;
  hoogste integer;
begin
  if p_organisatie is null or coalesce(cardinality(p_wachten), 0) = 0 then
    return;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('rondom.pseudoniem', p_organisatie));
  for ronde in 1..60 loop
    -- Another may have given some while this one waited.
    nieuw := array(select distinct x from unnest(p_wachten) x
      where not exists (select 1 from rondom.pseudoniem p where p.organisatie_id = p_organisatie and p.wacht_id = x));
    if cardinality(nieuw) = 0 then
      return;
    end if;
    select count(*) into gegeven from rondom.pseudoniem p where p.organisatie_id = p_organisatie;
    -- Four digits as long as there is room to draw from; then six.
    hoogste := case when gegeven + cardinality(nieuw) <= 6000 then 9999 else 999999 end;
    insert into rondom.pseudoniem (organisatie_id, wacht_id, nummer)
      select p_organisatie, w.id, v.nummer
      from (select x as id, row_number() over (order by x) as n from unnest(nieuw) x) w
      join (
        select d.nummer, row_number() over (order by d.loting) as n
        from (select distinct on (c.nummer) c.nummer, random() as loting
          from (select 2000 + floor(random() * (hoogste - 1999))::int as nummer from generate_series(1, 2 * cardinality(nieuw) + 20)) c
          where not exists (select 1 from rondom.pseudoniem p where p.organisatie_id = p_organisatie and p.nummer = c.nummer)) d) v using (n)
      on conflict do nothing;
  end loop;
  raise exception 'no pseudonyms are left for % waits', cardinality(nieuw);
end
$$;

-- As 0007, as one expression that stands in the query itself: called eight thousand times it was most of a country's board.
create or replace function rondom.leeftijdsband(p_geboortedatum text, p_dag date) returns text
  language sql immutable as
$$
  select case
    when p_geboortedatum is null then 'ongeboren'
    when left(p_geboortedatum, 4) = '0000' then null
    else (array['ongeboren', '0-3', '4-11', '12-17', '18+'])[1 + width_bucket(
      extract(year from p_dag)::int - left(p_geboortedatum, 4)::int
        -- The last day it can have been: of the month, or of the year, when the day or the month is not known.
        - case when case
            when coalesce(nullif(substr(p_geboortedatum, 6, 2), ''), '00') = '00' then 1231
            when substr(p_geboortedatum, 9, 2) between '01' and '28' then substr(p_geboortedatum, 6, 2)::int * 100 + substr(p_geboortedatum, 9, 2)::int
            else substr(p_geboortedatum, 6, 2)::int * 100 + least(coalesce(nullif(nullif(substr(p_geboortedatum, 9, 2), ''), '00'), '31')::int,
              extract(day from make_date(left(p_geboortedatum, 4)::int, substr(p_geboortedatum, 6, 2)::int, 1) + interval '1 month - 1 day')::int)
          end > extract(month from p_dag)::int * 100 + extract(day from p_dag)::int then 1 else 0 end,
      array[0, 4, 12, 18])]
  end
$$;
