import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import { maakBerichten } from '../rust/index.ts';
import { maakJade, type Jadegezin } from '../../../../proeven/opzet/jade.ts';

let wereld: Wereld;
let v: Jadegezin;
let eigenaar: pg.Client;
const ontvangers: string[] = [];

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakJade(wereld);
  eigenaar = new pg.Client({ connectionString: wereld.eigenaarUrl });
  await eigenaar.connect();
  for (const gebruikerId of [v.gebruiker.femke, v.gebruiker.patrick]) {
    const body = { persoonId: v.persoon.jade, gebruikerId, vanaf: '2027-01-12' };
    const made = await (
      await wereld.als('samira')
    ).post(`/api/v1/gezinnen/${v.gezin}/overgang/ontvangers`, body);
    ontvangers.push(made.json<{ id: string }>().id);
  }
  const keuze = { wijze: 'dagelijks', tijd: '00:00', kanaal: 'hier', bewoording: 'iets', alleenIk: true };
  for (const sub of ['jade', 'tim', 'monique'])
    expect((await (await wereld.als(sub)).put('/api/v1/rustkeuze', keuze, { versie: 0 })).statusCode).toBe(
      200,
    );
}, 120_000);
afterAll(async () => {
  await eigenaar.end();
  await wereld.sluit();
});
beforeEach(() => wereld.fabriek.sql('delete from rondom.bericht'));

const aantallen = async () => {
  await maakBerichten(eigenaar, wereld.clock);
  return wereld.fabriek.sql<{ sub: string; aantal: number }>(
    'select u.sub, b.aantal from rondom.bericht b join rondom.gebruiker u on u.id = b.gebruiker_id',
  );
};
const kies = async (ontvangerId: string | undefined) =>
  (await wereld.als('jade')).post('/api/v1/portaal/overgang/keuzes', {
    ...{ ontvangerId, stuk: 'plan', keuze: 'blijfthier' },
  });

describe('the choice of what goes along', () => {
  it('is a message to the young person alone: no parent and no brother hears that there is one', async () => {
    expect(await aantallen()).toEqual([{ sub: 'jade', aantal: 2 }]);
  });

  it('no longer waits once something was chosen for a receiver, nor a month after he was named', async () => {
    expect((await kies(ontvangers[0])).statusCode).toBe(200);
    expect(await aantallen()).toEqual([{ sub: 'jade', aantal: 1 }]);
    await wereld.fabriek.sql('delete from rondom.bericht');
    await wereld.fabriek.sql("update rondom.overgangontvanger set op = '2026-12-12'");
    expect(await aantallen()).toEqual([]);
  });
});
