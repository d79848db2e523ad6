import type pg from 'pg';
import type { PlainDate } from '@rondom/domain/kern';
import type { KeyRing } from '../../../api/src/platform/crypto/key-ring.ts';
import { meetRegios } from '../../../api/src/rustingezichten/index.ts';
import { bouwWereld } from './bouw-wereld.ts';
import { alsEigenaar } from './eigenaar.ts';
import { kaarten } from './kaarten.ts';
import { insertRows } from './lading.ts';
import { schrijfMeekijken } from './meekijken.ts';
import { schrijfRaadplegingen } from './raadplegingen.ts';
import { findStand, isGeschreven, leesPeil, schrijfStand, type Demostand } from './stand.ts';
import { leesSleutels, maakLeeg, verhuisSessies } from './vernieuw.ts';
import type { RijId } from './tabellen.ts';
import type { Wereld } from './wereld.ts';
import { bewaarVerhaal, leesPersonen } from './verhaalrijen.ts';

export interface Laadopdracht {
  /** Of the owner of the tables. */
  readonly url: string;
  readonly keys: KeyRing;
  /** The day the demo is to stand on. */
  readonly vandaag: PlainDate;
  /** Of the program that loads: the demo of another program is another demo. */
  readonly opbouw?: string;
}

export interface Geladen {
  readonly gezinnen: number;
  readonly personen: number;
  readonly wachten: number;
}

/** Throws when there is other data: nothing is ever mixed with it. */
async function eisLeeg(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ leeg: boolean }>(
    'select not exists (select from rondom.organisatie) and not exists (select from rondom.gebruiker) as leeg',
  );
  if (rows[0]?.leeg !== true)
    throw new Error('This database holds data of its own; the demo is loaded into an empty one only.');
}

/** The family of somebody of the portal: visitors write there too. */
function gezinVan({ lading }: Wereld, sub: string): RijId {
  const persoon = lading.rijen('gebruiker').find((een) => een.sub === sub)?.persoon_id;
  const lid = lading.rijen('gezinslid').find(({ persoon_id }) => persoon_id === persoon);
  if (lid === undefined) throw new RangeError(`${sub} has no family`);
  return lid.gezin_id;
}

/** Writes the whole demo for its day, and keeps what beginning again puts back. */
async function schrijfDemo(
  client: pg.ClientBase,
  opdracht: Laadopdracht,
  bekend: ReadonlyMap<string, Buffer>,
): Promise<Geladen> {
  const { wereld, verhaal, meldingen } = bouwWereld(opdracht, bekend);
  const { lading } = wereld;
  await client.query("select set_config('app.vandaag', $1, true)", [opdracht.vandaag]);
  await lading.schrijf(client);
  await meetRegios(client, opdracht.vandaag);
  await schrijfRaadplegingen(client, wereld, verhaal);
  await schrijfMeekijken(client, wereld, opdracht.keys, verhaal.gezin);
  await insertRows(client, 'platform.kenmerk', [{ naam: 'kaarten', waarde: JSON.stringify(kaarten) }]);
  const gezinnen = [verhaal.gezin, gezinVan(wereld, 'jade')];
  await bewaarVerhaal(client, { gezinnen, meldingen, personen: await leesPersonen(client, gezinnen) });
  const { vandaag: dag, opbouw = '' } = opdracht;
  await schrijfStand(client, { dag, opbouw, gezinnen, meldingen, ...(await leesPeil(client)) });
  return {
    gezinnen: lading.rijen('gezin').length,
    personen: lading.rijen('persoon').length,
    wachten: lading.rijen('wacht').length,
  };
}

const isVers = ({ dag, opbouw }: Demostand, opdracht: Laadopdracht): boolean =>
  dag === opdracht.vandaag && opbouw === (opdracht.opbouw ?? '');

/** In the transaction of the caller, so that visitors see the old demo or the new one and nothing between. */
async function zetNeer(client: pg.ClientBase, opdracht: Laadopdracht): Promise<Geladen> {
  const bekend = await leesSleutels(client, opdracht.keys);
  const sessies = await maakLeeg(client);
  const geladen = await schrijfDemo(client, opdracht, bekend);
  await verhuisSessies(client, sessies);
  return geladen;
}

/**
 * Loads the demo into an empty database and marks the database as a demo. One that was loaded for another day, or by
 * another program, is put on today as long as nobody wrote anything in it. Otherwise it stays, and the answer says why.
 */
export function laad(opdracht: Laadopdracht): Promise<Geladen | 'vers' | 'geschreven'> {
  return alsEigenaar(opdracht.url, async (client) => {
    const stand = await findStand(client);
    if (stand === undefined) {
      await eisLeeg(client);
      return schrijfDemo(client, opdracht, new Map());
    }
    if (isVers(stand, opdracht)) return 'vers';
    if (await isGeschreven(client, stand)) return 'geschreven';
    return zetNeer(client, opdracht);
  });
}

/** The same, also when somebody wrote: that is gone then. For whoever was asked and said so. */
export function laadOpnieuw(opdracht: Laadopdracht): Promise<Geladen> {
  return alsEigenaar(opdracht.url, async (client) => {
    if ((await findStand(client)) === undefined) throw new Error('There is no demo in this database.');
    return zetNeer(client, opdracht);
  });
}
