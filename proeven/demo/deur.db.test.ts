/** The door of the demo: what the API passes on to the demo's own process, and what nobody else gets there. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBeheer, createBeheerAntwoorder } from '../../apps/demo/src/beheer.ts';
import { openDemo } from '../../apps/demo/src/laad/demo.proef.ts';
import { openDeur } from '../../apps/demo/src/laad/deur.proef.ts';
import { startDemoServer, type DemoServer } from '../../apps/demo/src/oidc/index.ts';
import { addDays, getPlainDate } from '../../packages/domain/src/kern/index.ts';
import { freePort } from '../../tools/lib/start/ports.mjs';

const vandaag = getPlainDate('2027-01-12');
const gisteren = addDays(vandaag, -1);
const demo = openDemo(gisteren);
let server: DemoServer;
let issuer = '';
beforeAll(async () => {
  const poort = await freePort();
  issuer = `http://127.0.0.1:${poort}`;
  const beheer = createBeheer({ url: demo.url(), keys: demo.keys, vandaag: () => vandaag });
  server = await startDemoServer({
    issuer,
    origin: 'http://127.0.0.1',
    clientId: 'proef',
    clientSecret: 'proef',
    poort,
    brp: () => undefined,
    beheer: createBeheerAntwoorder(beheer, 'proef'),
  });
});
afterAll(() => server.sluit());
const { als } = openDeur(demo, gisteren, () => issuer);

const woord = { tekst: 'Van een bezoeker.', keuze: 'alleenVastGezicht' };
const stand = async () => JSON.parse((await als('noor', 'GET', '/demo/stand')).body) as object;

test('another program on this machine changes nothing of the demo: it does not know the secret', async () => {
  for (const authorization of [undefined, 'Bearer', 'Bearer iets', 'Bearer proef2'])
    for (const pad of ['opnieuw', 'vandaag', 'stand']) {
      const answer = await fetch(`${issuer}/demo/${pad}`, {
        method: pad === 'stand' ? 'GET' : 'POST',
        headers: authorization === undefined ? {} : { authorization },
      });
      expect([pad, authorization, answer.status]).toEqual([pad, authorization, 403]);
    }
});

test('a form on another site changes nothing of the demo', async () => {
  expect((await als('noor', 'POST', '/portaal/woorden', woord)).status).toBe(201);
  for (const url of ['/demo/opnieuw', '/demo/vandaag'])
    expect((await als('noor', 'POST', url, undefined, { vreemd: true })).status, url).toBe(400);
  expect(await stand()).toEqual({ vandaag, dag: gisteren, geschreven: true });
});

test('beginning again and going to today go through the front door', async () => {
  expect((await als('noor', 'POST', '/demo/opnieuw')).status).toBe(204);
  // Nobody wrote any more, so looking is enough to put it on today.
  expect(await stand()).toEqual({ vandaag, dag: vandaag, geschreven: false });
  await als('noor', 'POST', '/portaal/woorden', woord);
  expect((await als('noor', 'POST', '/demo/vandaag')).status).toBe(204);
  expect(await stand()).toEqual({ vandaag, dag: vandaag, geschreven: false });
});

test('while the process of the demo is silent the door says so, and the rest goes on', async () => {
  await server.sluit();
  expect(await als('noor', 'POST', '/demo/opnieuw')).toMatchObject({
    status: 503,
    body: expect.stringContaining('evenNietBereikbaar') as string,
  });
  expect((await als('noor', 'GET', '/portaal')).status).toBe(200);
});
