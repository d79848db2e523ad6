/** What somebody of the family reads about who looked, and the same counted without the application. */
import pg from 'pg';
import type { Tocht } from './tocht.ts';

interface Regel {
  readonly op: string;
  readonly medewerker: string | null;
  readonly soortGegevens: string;
  readonly handeling: string;
}

/** What Linda reads now, asked as her page asks it. */
export async function regelsVanVandaag({ bezoek: { page } }: Tocht): Promise<readonly Regel[]> {
  const { regels } = await kijklijst(page);
  return regels.filter(({ op, handeling }) => op.startsWith('2027-01-12') && handeling !== 'geweigerd');
}

export async function kijklijst(page: Tocht['bezoek']['page']) {
  const text = await page.evaluate(async () =>
    (await fetch('/api/v1/portaal/raadplegingen', { headers: { 'X-Rondom': '1' } })).text(),
  );
  return JSON.parse(text) as { readonly regels: readonly Regel[]; readonly vragen: readonly unknown[] };
}

/** The same counted without the application: acts of today that showed Linda or Sem to a worker. */
export async function kijkenInDatabase(ownerUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ n: number }>(
      `select count(distinct h.id)::int as n
       from raadpleging.handeling h
       join raadpleging.onderwerp o on o.handeling_id = h.id and o.op = h.op
       join rondom.persoon p on p.id = o.persoon_id
       join rondom.gezinslid l on l.persoon_id = p.id and l.gezin_id = 1
       join rondom.gebruiker g on g.id = h.gebruiker_id and g.soort = 'medewerker'
       where h.op >= '2027-01-12' and h.op < '2027-01-13' and h.handeling <> 'schrijf'
         and h.resource not in ('notitielezers', 'concept') and coalesce(p.roepnaam, p.voornamen) in ('Linda', 'Sem')`,
    );
    return rows[0]?.n ?? 0;
  } finally {
    await client.end();
  }
}
