/**
 * What somebody can do with a table as the role of the application, as one line: how many rows of it are read, how many
 * of the family can be changed or removed, and whether a copy of an existing row passes the wall.
 */
import type { Actor } from '../../apps/api/src/platform/actor.ts';
import type { Bereik } from '../../apps/api/src/platform/database/index.ts';
import type { Toneel } from '../raadpleging/toneel.ts';
import { alsEigen, type Rij } from './eigen.ts';

const gezin = '8000000001';

/** Everything it tries is undone at once; a constraint that stops a row says that the wall let it pass. */
export const maakPeil = [
  'create schema proef',
  'grant usage on schema proef to rondom_app',
  // Words belong to a look of this very moment: whoever tries to write them has just looked.
  `create function proef.zojuist(tabel text) returns void language sql volatile security definer as $$
     update rondom.veiligheidscheck set gedaan_op = platform.nu() where tabel = 'rondom.checkwoorden' and gezin_id = ${gezin}
   $$`,
  `create function proef.peil(tabel text, rijen jsonb, kolommen text, veld text, waar text) returns text language plpgsql as $$
   declare n bigint; uit text; rij jsonb; daad text;
   begin
     perform proef.zojuist(tabel);
     begin
       execute format('select count(*) from %s', tabel) into n;
       uit := 'reads ' || n;
     exception when insufficient_privilege then uit := 'reads nothing';
     end;
     foreach daad in array array[
       case when veld <> '' then format('update %s set %s = %s where %s', tabel, veld, veld, waar) end,
       -- Without looking first: what may be changed need not be what may be read.
       case when veld <> '' then format('update %s set %s = default', tabel, veld) end,
       case when has_table_privilege(tabel, 'DELETE') then format('delete from %s where %s', tabel, waar) end] loop
       continue when daad is null;
       begin
         execute daad;
         get diagnostics n = row_count;
         raise exception using errcode = 'ZZ001';
       exception when sqlstate 'ZZ001' then uit := uit || ', ' || split_part(daad, ' ', 1) || 's ' || n;
         when insufficient_privilege then uit := uit || case when sqlerrm like '%row-level%' then ', is walled' else '' end;
         when others then uit := uit || ', ' || split_part(daad, ' ', 1) || 's some';
       end;
     end loop;
     -- A line of the log belongs to this very moment.
     for rij in select r from jsonb_array_elements(rijen) r union all
       select jsonb_set(r, '{op}', to_jsonb(platform.nu())) from jsonb_array_elements(rijen) r where tabel = 'raadpleging.onderwerp' loop
       exit when kolommen = '';
       begin
         execute format('insert into %s (%s) overriding system value select %s from jsonb_populate_record(null::%s, $1)',
           tabel, kolommen, kolommen, tabel) using rij;
         raise exception using errcode = 'ZZ001';
       exception
         when insufficient_privilege then
           uit := uit || case when sqlerrm like '%row-level%' then ', adds no' when sqlerrm like 'permission denied%' then '' else ', adds' end;
         when others then uit := uit || ', adds';
       end;
     end loop;
     return uit;
   end $$`,
  'grant execute on all functions in schema proef to rondom_app',
];

/** A table the application has some right to. */
export interface Tafel {
  readonly naam: string;
  /** Rows to copy: of the family first. */
  readonly rijen: readonly Rij[];
  readonly kolommen: string;
  readonly veld: string;
  readonly waar: string;
}

interface Kolomrij {
  readonly naam: string;
  readonly invoegen: string | null;
  readonly wijzigen: string | null;
  readonly met_gezin: boolean;
  /** Who a row is about, where it names no family. */
  readonly over: string | null;
}
const metRecht = `
  select format('%I.%I', n.nspname, c.relname) as naam,
    string_agg(quote_ident(a.attname), ', ' order by a.attnum) filter (where has_column_privilege('rondom_app', c.oid, a.attnum, 'INSERT') and a.attgenerated = '') as invoegen,
    min(quote_ident(a.attname)) filter (where has_column_privilege('rondom_app', c.oid, a.attnum, 'UPDATE') and a.attgenerated = '' and a.attidentity = '') as wijzigen,
    bool_or(a.attname = 'gezin_id') as met_gezin, min(quote_ident(a.attname)) filter (where a.attname ~ '(^|_)persoon_id$') as over
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relkind in ('r', 'p') and not c.relispartition and c.relrowsecurity and n.nspname in ('rondom', 'raadpleging', 'platform')
    and (has_any_column_privilege('rondom_app', c.oid, 'SELECT') or has_any_column_privilege('rondom_app', c.oid, 'INSERT')
      or has_any_column_privilege('rondom_app', c.oid, 'UPDATE'))
  group by 1 order by 1`;

export async function alleTafels(toneel: Toneel): Promise<readonly Tafel[]> {
  const boek = toneel.draaiboek();
  return boek.tijdelijk([], async () => {
    const tafels: Tafel[] = [];
    for (const { naam, invoegen, wijzigen, met_gezin, over } of await boek.lees<Kolomrij>(metRecht)) {
      const lid = `exists (select from rondom.gezinslid l where l.gezin_id = ${gezin} and l.persoon_id = t.${over ?? 'id'})`;
      const vanGezin = met_gezin
        ? `(t.gezin_id = ${gezin})`
        : over === null
          ? '(t.ctid is null)'
          : `(${lid})`;
      const eerst = `${vanGezin} desc nulls last`;
      const [rij] = await boek.lees<{ rijen: Rij[] }>(
        // The oldest of the story, and the newest: what was set on the stage.
        `select coalesce(jsonb_agg(distinct to_jsonb(x)), '[]') as rijen from ((select t.* from ${naam} t order by ${eerst}, t.ctid limit 2)
         union all (select t.* from ${naam} t order by ${eerst}, t.ctid desc limit 2)) x`,
      );
      tafels.push({
        naam,
        rijen: rij?.rijen ?? [],
        kolommen: invoegen ?? '',
        veld: wijzigen ?? '',
        waar: met_gezin ? `gezin_id = ${gezin}` : 'true',
      });
    }
    return tafels;
  });
}

/** Somebody, and which families the request says it is about. */
export interface Kijker {
  readonly actor: Actor;
  readonly bereik: Bereik;
  readonly naam: string;
}

export async function peil(toneel: Toneel, kijker: Kijker, tafel: Tafel): Promise<string> {
  const grond = kijker.actor.rol === 'veiligthuis' ? 'melding' : 'betrokken';
  return toneel.database().inTransaction(kijker.actor, { grond }, kijker.bereik, async (tx) => {
    const nu = tx.now.toISOString();
    const rijen = tafel.rijen.flatMap((rij) => [rij, ...alsEigen(rij, kijker.actor, nu)]);
    const [rij] = await tx.query<{ peil: string }>(
      'mutatie.peil',
      'select proef.peil($1, $2, $3, $4, $5) as peil',
      [tafel.naam, JSON.stringify(rijen), tafel.kolommen, tafel.veld, tafel.waar],
    );
    return rij?.peil ?? '';
  });
}

/** Everybody who stands towards the family in some way, and who stands there in none. */
export const kijkers = [
  ...['samira', 'ruben', 'anja', 'marijke', 'joris', 'linda', 'mark', 'noor', 'advocaat', 'maarten', 'iris'],
  ...[
    'leider-van-iris',
    'petra',
    'daan',
    'hanneke',
    'tom',
    'jelle',
    'sanne',
    'femke',
    'yara',
    'judith-peters',
    'publiek',
  ],
] as const;
/** Nobody of these may find or write anything of the family, whatever the request says it is about. */
export const buitenstaanders: readonly string[] = ['daan', 'hanneke', 'tom', 'jelle'];

export async function alleKijkers(toneel: Toneel): Promise<readonly Kijker[]> {
  const boek = toneel.draaiboek();
  const actors = await boek.tijdelijk([], () =>
    boek.lees<Actor & { sub: string }>(
      `select id::text as "gebruikerId", sub, naam, soort, rol, organisatie_id::text as "organisatieId", null as organisatie, persoon_id::text as "persoonId"
       from rondom.gebruiker where sub = any($1)`,
      [kijkers],
    ),
  );
  const volgorde = new Map(kijkers.map((sub, at) => [sub as string, at]));
  return actors
    .toSorted((a, b) => (volgorde.get(a.sub) ?? 0) - (volgorde.get(b.sub) ?? 0))
    .flatMap((actor) => [
      { actor, bereik: { gezin }, naam: `${actor.sub}, about the family,` },
      { actor, bereik: 'mijn' as const, naam: `${actor.sub}, about the own families,` },
    ]);
}
