-- Reading is an act: one act row, and one narrow row per family and person shown. Insert and select only.

create sequence raadpleging.handeling_id_seq;
grant usage on sequence raadpleging.handeling_id_seq to rondom_app;

create table raadpleging.handeling (
  id bigint not null default nextval('raadpleging.handeling_id_seq'),
  op timestamptz not null,
  gebruiker_id bigint not null,
  rol text not null,
  organisatie_id bigint,
  relatie text not null,
  handeling text not null check (handeling in ('lees', 'zoek', 'schrijf', 'geweigerd', 'bevraag')),
  resource text not null,
  grond text not null,
  doel text,
  gezin_id bigint,
  verzoek_id uuid not null,
  vastgelegd_op timestamptz not null default clock_timestamp(),
  primary key (id, op)
) partition by range (op);
comment on table raadpleging.handeling is 'Who did what, as which role, on which ground (fields of NEN 7513)';

create table raadpleging.onderwerp (
  handeling_id bigint not null,
  op timestamptz not null,
  gezin_id bigint,
  persoon_id bigint,
  soort text not null
) partition by range (op);
comment on table raadpleging.onderwerp is 'About whom: one row for the gezin, one per persoon shown';
create index onderwerp_persoon on raadpleging.onderwerp (persoon_id, op);
create index onderwerp_gezin on raadpleging.onderwerp (gezin_id, op);
create index handeling_gezin on raadpleging.handeling (gezin_id, op);

create table raadpleging.handeling_rest partition of raadpleging.handeling default;
create table raadpleging.onderwerp_rest partition of raadpleging.onderwerp default;

-- Makes the monthly partitions around a day; called at every migration and by the daily job.
create procedure raadpleging.maak_maanden(rond date)
  language plpgsql as
$$
declare
  maand date;
  tabel text;
begin
  for maand in select generate_series(date_trunc('month', rond) - interval '1 month', date_trunc('month', rond) + interval '3 months', interval '1 month')::date loop
    foreach tabel in array array['handeling', 'onderwerp'] loop
      if to_regclass(format('raadpleging.%I', tabel || to_char(maand, '_YYYY_MM'))) is null then
        begin
          execute format('create table raadpleging.%I partition of raadpleging.%I for values from (%L) to (%L)',
            tabel || to_char(maand, '_YYYY_MM'), tabel, maand, (maand + interval '1 month')::date);
        exception when check_violation then
          -- Lines of that month already stand in the rest: they stay there, nothing is lost.
          null;
        end;
      end if;
    end loop;
  end loop;
end
$$;

grant select, insert on raadpleging.handeling, raadpleging.onderwerp to rondom_app;
alter table raadpleging.handeling enable row level security;
alter table raadpleging.onderwerp enable row level security;
