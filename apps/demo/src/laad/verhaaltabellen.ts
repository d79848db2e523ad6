import type pg from 'pg';

interface Tabel {
  readonly naam: string;
  readonly kolommen: readonly string[];
  readonly wijst: readonly { readonly kolom: string; readonly naar: string }[];
}

/** A table with rows of the families that are put back. */
export interface Verhaaltabel {
  readonly naam: string;
  readonly kolommen: readonly string[];
  /** Which rows `t` are the family's, with $1 the gezinnen, $2 their persons and $3 the meldingen about them. */
  readonly van: string;
  /** Rows of other families may point at it: these are put back in their place instead of written anew. */
  readonly wortel: boolean;
}

const wortels: Readonly<Record<string, (t: string) => string>> = {
  gezin: (t) => `${t}.id = any($1::bigint[])`,
  persoon: (t) => `${t}.id = any($2::bigint[])`,
  gebruiker: (t) => `${t}.persoon_id = any($2::bigint[])`,
  melding: (t) => `${t}.id = any($3::bigint[])`,
};

/**
 * Which rows of a table are the family's: what carries its gezin_id or hangs on a melding about it; without a
 * gezin_id what points at the family, at its persons or at rows that are the family's. Undefined: none ever are.
 */
function van(tabel: Tabel, alle: ReadonlyMap<string, Tabel>, t: string): string | undefined {
  const wortel = wortels[tabel.naam];
  if (wortel) return wortel(t);
  const vanGezin = tabel.kolommen.includes('gezin_id');
  const delen = tabel.wijst.flatMap(({ kolom, naar }) => {
    if (naar === 'melding') return [`${t}.${kolom} = any($3::bigint[])`];
    if (vanGezin || naar === 'gebruiker' || naar === tabel.naam) return [];
    if (naar === 'persoon') return [`${t}.${kolom} = any($2::bigint[])`];
    if (naar === 'gezin') return [`${t}.${kolom} = any($1::bigint[])`];
    const ander = alle.get(naar);
    const daar = ander === undefined ? undefined : van(ander, alle, `${t}x`);
    return daar === undefined
      ? []
      : [`${t}.${kolom} in (select ${t}x.id from rondom.${naar} ${t}x where ${daar})`];
  });
  const eigen = vanGezin ? [`${t}.gezin_id = any($1::bigint[])`] : [];
  return [...eigen, ...delen].join(' or ') || undefined;
}

/** Read from the catalogue, so that a table made later is never forgotten. */
export async function leesVerhaaltabellen(client: pg.ClientBase): Promise<readonly Verhaaltabel[]> {
  const { rows } = await client.query<Tabel>(
    `select c.relname as naam,
       (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as kolommen,
       coalesce((select jsonb_agg(jsonb_build_object('kolom', a.attname, 'naar', f.relname))
         from pg_constraint k join pg_class f on f.oid = k.confrelid
         join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
         where k.conrelid = c.oid and k.contype = 'f'), '[]') as wijst
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'rondom' and c.relkind = 'r' and c.relname not like '%\\_historie' order by c.oid`,
  );
  const alle = new Map(rows.map((tabel) => [tabel.naam, tabel]));
  return rows.flatMap((tabel) => {
    const welke = van(tabel, alle, 't');
    if (welke === undefined) return [];
    const { naam, kolommen } = tabel;
    return [{ naam, kolommen, van: welke, wortel: naam in wortels }];
  });
}
