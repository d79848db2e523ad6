import { expect, test } from 'vitest';
import pg from 'pg';
import { pasRegelwijzigingToe } from '../../../api/src/termijnregels/index.ts';
import { createClock } from '../../../api/src/platform/clock.ts';
import { openDemo } from './demo.proef.ts';
import { openDeur } from './deur.proef.ts';
import { anker } from './kalender.ts';
import { opnieuw } from './opnieuw.ts';

const demo = openDemo(anker);
const { als } = openDeur(demo, anker);

const klokken = () =>
  demo.lees(
    'select id::text, uiterlijk::text, kader from rondom.termijn where gestopt_op is null order by id',
  );
const wachten = () => demo.lees('select id::text, uiterlijk::text from rondom.wacht order by id');

test('Opnieuw beginnen undoes a free day that somebody confirmed: every clock and wait stands where it stood', async () => {
  const ervoor = { klokken: await klokken(), wachten: await wachten() };
  const dag = { dag: '2027-02-15', wat: 'vrij', bron: 'Koninklijk besluit', reden: 'Het besluit is er.' };
  const gemaakt = await als('tom', 'POST', '/regelwijzigingen/kalenderdagen', dag);
  const { id } = JSON.parse(gemaakt.body) as { id: string };
  const voorbeeld = await als('tom', 'GET', `/regelwijzigingen/${id}/voorbeeld`);
  const { verplaatst } = JSON.parse(voorbeeld.body) as { verplaatst: number };
  expect(verplaatst).toBeGreaterThan(0);
  const url = `/regelwijzigingen/${id}/bevestiging`;
  expect((await als('tom', 'POST', url, { verplaatst }, { versie: 1 })).status).toBe(201);
  const client = new pg.Client({ connectionString: demo.url() });
  await client.connect();
  await pasRegelwijzigingToe(client, id, createClock(anker));
  await client.end();
  expect(await klokken()).not.toEqual(ervoor.klokken);
  await opnieuw(demo.url());
  expect({ klokken: await klokken(), wachten: await wachten() }).toEqual(ervoor);
  expect(await demo.lees('select 1 from rondom.regelwijziging')).toEqual([]);
});
