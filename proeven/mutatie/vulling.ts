/**
 * A policy of a table without rows keeps nobody out: every table gets some rows about the family, each in the name of
 * somebody else, so that there is something to find. What stands in them means nothing.
 */
import type { Toneel } from '../raadpleging/toneel.ts';
import { leegGezin } from './eigen.ts';
import { alleTafels } from './peil.ts';
import { voorbeeldrijen } from './voorbeeldrijen.ts';

const gezin = '8000000001';

interface Kolom {
  readonly naam: string;
  readonly soort: string;
  readonly verplicht: boolean;
  /** What a check allows, as PostgreSQL writes it. */
  readonly eis: string | null;
}
const kolommenVan = `
  select a.attname as naam, format_type(a.atttypid, null) as soort, a.attnotnull as verplicht,
    (select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k where k.conrelid = a.attrelid and k.contype = 'c' and a.attnum = any(k.conkey)) as eis
  from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attidentity = '' and a.attgenerated = ''`;

interface Namen {
  readonly persoon: readonly string[];
  readonly gebruiker: readonly string[];
  readonly organisatie: string;
}

/** A value of the right kind; which person or account differs from row to row. */
function waarde(
  { naam, soort, eis }: Kolom,
  { persoon, gebruiker, organisatie }: Namen,
  beurt: number,
): string {
  const keuze = new RegExp(`${naam}[^']*?'([A-Za-z0-9]+)'::text`).exec(eis ?? '')?.[1];
  if (naam === 'gezin_id') return gezin;
  if (naam.endsWith('persoon_id') || naam === 'kind_id') return persoon[beurt % persoon.length] ?? '1';
  if (naam === 'organisatie_id') return organisatie;
  if (/gebruiker_id|schrijver_id|^door$|_door$/.test(naam)) return gebruiker[beurt % gebruiker.length] ?? '1';
  if (soort === 'text') return keuze ?? 'proef';
  if (soort === 'bigint' || soort === 'integer' || soort === 'smallint') return String(beurt + 1);
  if (soort === 'date') return '2027-01-12';
  if (soort.startsWith('timestamp')) return `2027-01-12 07:0${String(beurt)}+00`;
  if (soort === 'daterange') return '[2027-01-01,2027-06-01)';
  if (soort === 'boolean') return 'true';
  if (soort === 'bytea') return '\\x00';
  if (soort === 'uuid') return '6f0c1f3e-0d58-4f7c-9c2e-2d2b8f1c7a1' + String(beurt);
  return soort === 'bigint[]' ? '{1}' : '{}';
}

/** Tables with hardly anything about the family. */
export async function legeTafels(toneel: Toneel): Promise<readonly string[]> {
  const tafels = (await alleTafels(toneel)).filter(({ naam }) => !naam.startsWith('raadpleging.'));
  return tafels.filter(({ rijen }) => rijen.length < 2).map(({ naam }) => naam);
}

/** Without triggers and references: only what a row must be to stand there. */
export async function vulTafels(toneel: Toneel, tafels: readonly string[]): Promise<void> {
  const boek = toneel.draaiboek();
  await boek.blijvend(["set local session_replication_role = 'replica'"], async () => {
    await boek.lees(
      'insert into rondom.gezin (id, naam) overriding system value values ($1, $2) on conflict do nothing',
      [...[leegGezin, 'Leeg']],
    );
    const ids = async (sql: string): Promise<string[]> =>
      (await boek.lees<{ id: string }>(sql)).map(({ id }) => id);
    const sub = (namen: string) =>
      ids(
        `select u.id::text from unnest('{${namen}}'::text[]) with ordinality n (sub, nr) join rondom.gebruiker u using (sub) order by n.nr`,
      );
    const namen: Namen = {
      persoon: await ids(
        "select persoon_id::text as id from rondom.gebruiker where sub in ('noor', 'linda', 'mark') order by sub desc",
      ),
      gebruiker: await sub('samira,ruben,iris,joris'),
      organisatie:
        (await ids("select organisatie_id::text as id from rondom.gebruiker where sub = 'samira'"))[0] ?? '1',
    };
    for (const tafel of tafels) {
      const kolommen = await boek.lees<Kolom>(kolommenVan, [tafel]);
      for (const beurt of [0, 1, 2, 3]) await vulRij(toneel, tafel, kolommen, namen, beurt);
    }
    // A row that the made ones left no room for is there already.
    for (const sql of voorbeeldrijen)
      await boek.lees(
        /^insert/.test(sql) && !sql.includes('on conflict') ? `${sql} on conflict do nothing` : sql,
      );
  });
}

/** With every column filled, or those that must be, with or without what is sealed. */
async function vulRij(
  toneel: Toneel,
  tafel: string,
  kolommen: readonly Kolom[],
  namen: Namen,
  beurt: number,
): Promise<void> {
  const boek = toneel.draaiboek();
  const moet = kolommen.filter(({ verplicht, naam }) => verplicht || naam.endsWith('_id'));
  const verzegeld = kolommen.filter((kolom) => moet.includes(kolom) || kolom.soort === 'bytea');
  const gekozen = kolommen.filter((kolom) => verzegeld.includes(kolom) || kolom.naam === 'recht');
  const streng = kolommen.filter(({ verplicht }) => verplicht);
  for (const nodig of [kolommen, gekozen, verzegeld, moet, streng]) {
    const namenlijst = nodig.map(({ naam }) => `"${naam}"`).join(', ');
    const plekken = nodig.map(({ soort }, at) => `$${String(at + 1)}::${soort}`).join(', ');
    await boek.lees('savepoint rij');
    try {
      await boek.lees(
        `insert into ${tafel} (${namenlijst}) overriding system value values (${plekken}) on conflict do nothing`,
        nodig.map((kolom) => waarde(kolom, namen, beurt)),
      );
      return;
    } catch {
      await boek.terugNaar('rij');
    }
  }
}
