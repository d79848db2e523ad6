-- Roles rondom_eigenaar (owner, runs this file) and rondom_app (the application) exist before the first migration.
-- SQL that PostgreSQL 15 knows.

create schema platform;
create schema rondom;
create schema raadpleging;
revoke all on schema platform, rondom, raadpleging from public;
grant usage on schema platform, rondom, raadpleging to rondom_app;
alter default privileges revoke execute on functions from public;

comment on schema platform is 'Technical tables: sessions, keys, idempotency, drafts, access rules';
comment on schema rondom is 'The trade: families and what was written about them';
comment on schema raadpleging is 'Who read what: insert and select only';

-- The actor of this transaction, set with set_config(…, true) by the application. Missing means: nobody, no rows.
create function platform.lees_instelling(naam text) returns text
  language sql stable parallel safe as
$$ select nullif(current_setting('app.' || naam, true), '') $$;

create function platform.ik() returns bigint language sql stable parallel safe as
$$ select platform.lees_instelling('gebruiker_id')::bigint $$;
create function platform.mijn_rol() returns text language sql stable parallel safe as
$$ select platform.lees_instelling('rol') $$;
create function platform.mijn_organisatie() returns bigint language sql stable parallel safe as
$$ select platform.lees_instelling('organisatie_id')::bigint $$;
create function platform.mijn_persoon() returns bigint language sql stable parallel safe as
$$ select platform.lees_instelling('persoon_id')::bigint $$;
-- The day that law and access count with: the application's clock, never the machine's.
create function platform.vandaag() returns date language sql stable parallel safe as
$$ select platform.lees_instelling('vandaag')::date $$;

create table platform.kenmerk (
  naam text primary key,
  waarde text not null
);
comment on table platform.kenmerk is 'What this database is: the demo mark lives here';

create table platform.toegang (
  rol text not null,
  relatie text not null,
  resource text not null,
  actie text not null,
  velden text not null,
  grond text not null,
  logklasse text not null,
  primary key (rol, relatie, resource, actie)
);
comment on table platform.toegang is 'The one access table, written from the application''s rows at every migration';

create table platform.sessie (
  sleutel_hash bytea primary key,
  gebruiker_id bigint not null,
  gemaakt_op timestamptz not null default now(),
  laatst_gezien_op timestamptz not null default now(),
  eindigt_op timestamptz not null
);
comment on table platform.sessie is 'Only the hash of the cookie is kept';

create table platform.sleutel (
  soort text not null check (soort in ('gezin', 'persoon', 'melding', 'gebruiker')),
  eigenaar_id bigint not null,
  versie integer not null default 1,
  gewikkeld bytea not null,
  gemaakt_op timestamptz not null default now(),
  primary key (soort, eigenaar_id)
);
comment on table platform.sleutel is 'Data keys, wrapped by a key from a file outside the database; destroying a row destroys the text and its history';

create table platform.idempotentie (
  wie text not null,
  sleutel uuid not null,
  verzoek_hash bytea not null,
  resultaat jsonb,
  gemaakt_op timestamptz not null default now(),
  primary key (wie, sleutel)
);
create index idempotentie_gemaakt on platform.idempotentie (gemaakt_op);

create table platform.concept (
  gebruiker_id bigint not null,
  soort text not null,
  onderwerp text not null,
  inhoud_versleuteld bytea,
  versie integer not null default 1,
  bijgewerkt_op timestamptz not null,
  primary key (gebruiker_id, soort, onderwerp)
);
comment on table platform.concept is 'Drafts: what somebody typed and has not saved yet';
comment on column platform.concept.inhoud_versleuteld is 'Null after saving: the row stays with a higher version, so that a delayed write cannot bring the draft back';

-- Row history: one function for every table. Refuses a write without an actor.
create function platform.leg_historie_vast() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  rij jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
begin
  if platform.ik() is null then
    raise exception 'write without an actor on %', tg_table_name using errcode = 'insufficient_privilege';
  end if;
  execute format(
    'insert into %I.%I (rij_id, gezin_id, handeling, gebruiker_id, verzoek_id, rij) values ($1, $2, $3, $4, $5, $6)',
    tg_table_schema, tg_table_name || '_historie')
  using (rij ->> 'id')::bigint, (rij ->> 'gezin_id')::bigint, lower(tg_op), platform.ik(),
    platform.lees_instelling('verzoek_id')::uuid, rij;
  return null;
end
$$;

-- Gives a table its history: `<table>_historie`, insert-only through the trigger, time of the transaction.
create procedure platform.geef_historie(tabel text)
  language plpgsql as
$$
begin
  execute format($f$
    create table rondom.%1$I (
      historie_id bigint generated always as identity primary key,
      rij_id bigint,
      gezin_id bigint,
      handeling text not null check (handeling in ('insert', 'update', 'delete')),
      op timestamptz not null default now(),
      gebruiker_id bigint not null,
      verzoek_id uuid,
      rij jsonb not null
    )$f$, tabel || '_historie');
  execute format('create index on rondom.%I (rij_id, op)', tabel || '_historie');
  execute format('alter table rondom.%I enable row level security', tabel || '_historie');
  execute format(
    'create trigger historie after insert or update or delete on rondom.%I for each row execute function platform.leg_historie_vast()',
    tabel);
end
$$;

-- Effects outside the database leave through a job in the same transaction; payloads hold ids only.
create function platform.enqueue(taak text, lading json) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  perform graphile_worker.add_job(taak, lading);
end
$$;

grant select on platform.kenmerk, platform.toegang to rondom_app;
grant select, insert, update, delete on platform.sessie to rondom_app;
grant select, insert on platform.sleutel to rondom_app;
grant select, insert, update, delete on platform.idempotentie, platform.concept to rondom_app;

alter table platform.concept enable row level security;
create policy eigen on platform.concept using (gebruiker_id = platform.ik()) with check (gebruiker_id = platform.ik());

grant execute on function platform.lees_instelling(text), platform.ik(), platform.mijn_rol(), platform.mijn_organisatie(),
  platform.mijn_persoon(), platform.vandaag(), platform.enqueue(text, json) to rondom_app;
