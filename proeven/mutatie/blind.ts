/**
 * What somebody may change without seeing it: an update that reads no column is not held to the policies for reading.
 * Both conditions of a table are asked of each row, in the same request, by the superuser.
 */
import type { Toneel } from '../raadpleging/toneel.ts';
import type { Kijker } from './peil.ts';

export const maakBlind = [
  'create schema if not exists proef',
  'grant usage on schema proef to rondom_app',
  `create function proef.blind() returns text[] language plpgsql security definer as $$
   declare t record; n bigint; uit text[] := '{}';
   begin
     for t in select format('%I.%I', schemaname, tablename) as tabel,
         coalesce(string_agg('(' || qual || ')', ' or ') filter (where cmd in ('UPDATE', 'ALL')), 'false') as wijzigt,
         coalesce(string_agg('(' || qual || ')', ' or ') filter (where cmd in ('SELECT', 'ALL')), 'false') as leest
       from pg_policies where schemaname in ('rondom', 'raadpleging', 'platform') and permissive = 'PERMISSIVE'
       group by 1 order by 1 loop
       continue when t.wijzigt = 'false' or not has_any_column_privilege('rondom_app', t.tabel, 'UPDATE');
       execute format('select count(*) from %s where (%s) and (%s) is not true', t.tabel, t.wijzigt, t.leest) into n;
       if n > 0 then uit := uit || format('%s: %s rows', t.tabel, n); end if;
     end loop;
     return uit;
   end $$`,
  'grant execute on function proef.blind() to rondom_app',
];

/** By table, what this person could change and not read. */
export function blindVoor(toneel: Toneel, { actor, bereik }: Kijker): Promise<readonly string[]> {
  const grond = actor.rol === 'veiligthuis' ? 'melding' : 'betrokken';
  return toneel.database().inTransaction(actor, { grond }, bereik, async (tx) => {
    const [rij] = await tx.query<{ blind: string[] }>('mutatie.blind', 'select proef.blind() as blind');
    return rij?.blind ?? [];
  });
}
