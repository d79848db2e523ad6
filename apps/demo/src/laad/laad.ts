import pg from 'pg';
import type { PlainDate } from '@rondom/domain/kern';
import type { KeyRing } from '../../../api/src/platform/crypto/key-ring.ts';
import { kaarten } from './kaarten.ts';
import { createKalender } from './kalender.ts';
import { createLading, insertRows } from './lading.ts';
import { laadMensen } from './mensen.ts';
import { bouwAndereMeldingen } from './meldingen.ts';
import { laadOrganisaties } from './organisaties.ts';
import { schrijfRaadplegingen } from './raadplegingen.ts';
import { laadRegios } from './regio.ts';
import { bouwSjablonen } from './sjablonen/index.ts';
import { bouwVerhaal } from './verhaal/index.ts';
import type { Wereld } from './wereld.ts';

export interface Laadopdracht {
  /** Of the owner of the tables. */
  readonly url: string;
  readonly keys: KeyRing;
  readonly vandaag: PlainDate;
}

export interface Geladen {
  readonly gezinnen: number;
  readonly personen: number;
  readonly wachten: number;
}

/** Everything of the demo, in memory. */
function bouwWereld({ keys, vandaag }: Laadopdracht) {
  const lading = createLading(keys);
  const regios = laadRegios(lading);
  const organisaties = laadOrganisaties(lading, regios);
  const mensen = laadMensen(lading, organisaties, regios);
  const wereld: Wereld = { lading, kalender: createKalender(vandaag), regios, organisaties, mensen };
  const verhaal = bouwVerhaal(wereld);
  bouwAndereMeldingen(wereld);
  bouwSjablonen(wereld);
  return { wereld, verhaal };
}

/** Whether the demo stands here already. Throws when there is other data: nothing is ever mixed with it. */
async function isGeladen(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ demo: boolean; leeg: boolean }>(
    `select exists (select from platform.kenmerk where naam = 'demo') as demo,
       not exists (select from rondom.organisatie) and not exists (select from rondom.gebruiker) as leeg`,
  );
  const stand = rows[0];
  if (stand?.demo === true) return true;
  if (stand?.leeg !== true)
    throw new Error('This database holds data of its own; the demo is loaded into an empty one only.');
  return false;
}

/**
 * Loads the demo into an empty database, in one transaction, and marks the database as a demo. Undefined when it was
 * loaded before.
 */
export async function laad(opdracht: Laadopdracht): Promise<Geladen | undefined> {
  const client = new pg.Client({ connectionString: opdracht.url });
  await client.connect();
  try {
    await client.query('begin');
    if (await isGeladen(client)) return undefined;
    const { wereld, verhaal } = bouwWereld(opdracht);
    const { lading } = wereld;
    // Row history wants an actor: the account that is written first.
    await client.query(
      "select set_config('app.gebruiker_id', '1', true), set_config('app.vandaag', $1, true)",
      [opdracht.vandaag],
    );
    await lading.schrijf(client);
    await schrijfRaadplegingen(client, wereld, verhaal);
    await insertRows(client, 'platform.kenmerk', [
      { naam: 'demo', waarde: opdracht.vandaag },
      { naam: 'kaarten', waarde: JSON.stringify(kaarten) },
    ]);
    await client.query('commit');
    return {
      gezinnen: lading.rijen('gezin').length,
      personen: lading.rijen('persoon').length,
      wachten: lading.rijen('wacht').length,
    };
  } finally {
    // Not committed is not written.
    await client.end();
  }
}
