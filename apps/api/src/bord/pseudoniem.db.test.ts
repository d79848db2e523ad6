/** A wait has one number per organisation of the viewer, also when two of them look for the first time at once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import type { Actor } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

let wereld: Wereld;
let hanneke: Actor;
const aantal = 3;

beforeAll(async () => {
  wereld = await openWereld();
  const { fabriek } = wereld;
  await fabriek.sql(
    "insert into rondom.regio (soort, naam) values ('jeugdhulpregio', 'Centraal Gelderland')",
  );
  const organisatieId = await fabriek.organisatie('regio', 'Regio Gelderland');
  const gebruikerId = await fabriek.gebruiker({
    ...{ sub: 'hanneke', naam: 'Hanneke Vos', rol: 'regiodirecteur', organisatie: organisatieId },
  });
  await fabriek.sql('insert into rondom.mandaat values ($1, 1)', [gebruikerId]);
  hanneke = {
    ...{ gebruikerId, organisatieId, sub: 'hanneke', naam: 'Hanneke Vos', organisatie: 'Regio Gelderland' },
    ...{ soort: 'medewerker', rol: 'regiodirecteur', persoonId: null },
  };
  for (let n = 0; n < aantal; n++) {
    const kind = await fabriek.persoon({
      voornamen: 'Anna',
      geslachtsnaam: 'Voorbeeld',
      geboortedatum: '2015-02-03',
    });
    const gezin = await fabriek.gezin(`Gezin ${n}`, [[kind, 'kind']]);
    await fabriek.sql(
      `insert into rondom.wacht (gezin_id, persoon_id, wacht_op, regio_id, sinds, uiterlijk, stap, stap_wie)
       values ($1, $2, 'passendehulp', 1, '2026-12-01', '2026-12-29', 'hulpStarten', 'jeugdhulpaanbieder')`,
      [gezin, kind],
    );
  }
});
afterAll(() => wereld.sluit());

const kijk = <T>(daarna: (tx: Tx, nummers: number[]) => Promise<T>): Promise<T> =>
  wereld.database.inTransaction(hanneke, { grond: 'geen' }, 'mijn', async (tx) => {
    await tx.query('proef.grens', "set local statement_timeout = '5s'");
    const rows = await tx.query<{ nummer: number }>(
      'proef.bord',
      "select nummer from rondom.bordrijen('2027-01-12') order by nummer",
    );
    return daarna(
      tx,
      rows.map(({ nummer }) => nummer),
    );
  });

async function untilSomebodyWaits(): Promise<void> {
  for (let n = 0; n < 200; n++) {
    const [row] = await wereld.fabriek.sql<{ wacht: boolean }>(
      'select exists (select 1 from pg_locks where not granted) as wacht',
    );
    if (row?.wacht) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('a new wait on the board', () => {
  it('keeps its number when two of one organisation see it for the first time at once', async () => {
    let tweede: Promise<number[]> = Promise.resolve([]);
    const eerste = await kijk(async (_tx, nummers) => {
      tweede = kijk((_, andere) => Promise.resolve(andere));
      await untilSomebodyWaits();
      return nummers;
    });
    expect(eerste).toHaveLength(aantal);
    expect(await tweede).toEqual(eerste);
  });
  it('has a number of its own among thousands, given in one go, and keeps the one it had', async () => {
    const before = await kijk((_tx, nummers) => Promise.resolve(nummers));
    await wereld.fabriek.sql(
      `insert into rondom.wacht (gezin_id, persoon_id, wacht_op, regio_id, sinds, uiterlijk, stap, stap_wie, beeindigd_op, beeindigd_als)
       select w.gezin_id, w.persoon_id, w.wacht_op, 1, w.sinds, w.uiterlijk, w.stap, w.stap_wie, '2027-01-12', 'geholpen'
       from rondom.wacht w, generate_series(1, 2100)`,
    );
    // As the database does by itself after so many new rows.
    await wereld.fabriek.sql('analyze rondom.wacht, rondom.wachtregio');
    const after = await kijk((_tx, nummers) => Promise.resolve(nummers));
    expect(after).toHaveLength(aantal * 2_101);
    expect(new Set(after).size).toBe(after.length);
    expect(after).toEqual(expect.arrayContaining(before));
    expect(Math.min(...after)).toBeGreaterThanOrEqual(2_000);
    expect(Math.max(...after)).toBeLessThan(1_000_000);
  });
});
