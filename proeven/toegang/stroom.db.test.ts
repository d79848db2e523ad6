/**
 * Live updates: ids only, and only to whoever may see what they are about. A colleague without relation, a director
 * and a parent to whom no portal was given hear nothing about a family.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../opzet/wereld.ts';

let wereld: Wereld;
let v: Verhoeven;
let url: string;
const gehoord = new Map<string, string>();

async function luister(sub: string): Promise<void> {
  const { cookie } = await wereld.als(sub);
  const answer = await fetch(`${url}/api/v1/stroom`, { headers: { cookie: cookie ?? '' } });
  expect(answer.status).toBe(200);
  gehoord.set(sub, '');
  const reader = answer.body?.getReader();
  const decode = new TextDecoder();
  void (async () => {
    for (;;) {
      const read = await reader?.read().catch(() => undefined);
      if (!read || read.done) return;
      gehoord.set(sub, `${gehoord.get(sub) ?? ''}${decode.decode(read.value as Uint8Array)}`);
    }
  })();
}

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  const { fabriek } = wereld;
  const regio = await fabriek.organisatie('regio', 'Regio');
  await fabriek.gebruiker({ sub: 'hanneke', naam: 'Hanneke Vos', rol: 'regiodirecteur', organisatie: regio });
  const moeder = await fabriek.persoon({
    voornamen: 'Zonder',
    geslachtsnaam: 'Portaal',
    geboortedatum: '1990-01-01',
  });
  await fabriek.gebruiker({ sub: 'zonder', naam: 'Zonder Portaal', rol: 'ouder', persoon: moeder });
  await wereld.app.listen({ host: '127.0.0.1', port: 0 });
  const address = wereld.app.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  url = `http://127.0.0.1:${address.port}`;
  for (const sub of ['samira', 'daan', 'hanneke', 'zonder', 'joris']) await luister(sub);
});
afterAll(() => wereld.sluit());

it('a change in a family is heard by its vast gezicht and by nobody without relation', async () => {
  const samira = await wereld.als('samira');
  const answer = await samira.post(`/api/v1/gezinnen/${v.gezin}/personen`, {
    rol: 'partner',
    naam: { voornamen: 'Ilse', geslachtsnaam: 'Prins' },
    geslacht: 'vrouw',
    geboortedatum: '1990-11-17',
  });
  expect(answer.statusCode).toBe(201);
  await expect
    .poll(() => gehoord.get('samira'), { timeout: 3_000 })
    .toContain(`{"soort":"gezin","id":"${v.gezin}"}`);
  for (const sub of ['daan', 'hanneke', 'zonder', 'joris']) expect(gehoord.get(sub)).not.toContain('data:');
});

it('nobody listens without a session', async () => {
  const answer = await fetch(`${url}/api/v1/stroom`, { headers: { connection: 'close' } });
  expect([answer.status, await answer.text()]).toEqual([401, expect.stringContaining('nietIngelogd')]);
});
