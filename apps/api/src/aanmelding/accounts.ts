import pg from 'pg';

/**
 * The two accounts without a person: `systeem` does the upkeep, `publiek` takes in meldingen. Made by the owner at
 * migration; the demo brings its own.
 */
export async function ensureAccounts(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      `insert into rondom.gebruiker (sub, naam, soort, rol)
       values ('systeem', 'Systeem', 'systeem', 'systeem'), ('publiek', 'Publiek', 'systeem', 'publiek')
       on conflict (sub) do nothing`,
    );
  } finally {
    await client.end();
  }
}
