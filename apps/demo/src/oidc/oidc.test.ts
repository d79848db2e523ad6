import { afterAll, beforeAll, expect, test } from 'vitest';
import { createOidc } from '../../../api/src/aanmelding/index.ts';
import { freePort } from '../../../../tools/lib/start/ports.mjs';
import { createBrpAntwoorder, demoBrpPersonen, storyBsn } from '../brp-stand-in/index.ts';
import { getPlainDate } from '@rondom/domain/kern';
import { startDemoServer, type DemoServer } from './index.ts';

const origin = 'http://127.0.0.1:4999';
let server: DemoServer;
let issuer = '';
beforeAll(async () => {
  const poort = await freePort();
  issuer = `http://127.0.0.1:${poort}`;
  const brp = await createBrpAntwoorder({ personen: demoBrpPersonen(getPlainDate('2027-01-12')) });
  server = await startDemoServer({ issuer, origin, clientId: 'rondom', clientSecret: 'geheim', poort, brp });
});
afterAll(() => server.sluit());

const rondom = () =>
  createOidc({
    modus: 'demo',
    origin,
    oidc: { issuer, clientId: 'rondom', clientSecret: 'geheim' },
  });

/** A browser with a cookie jar: follows redirects until Rondom is reached again. Returns the page and the pages shown. */
function browser() {
  const jar = new Map<string, string>();
  return async function go(from: string): Promise<{ landed: URL; answers: readonly number[] }> {
    const answers: number[] = [];
    let url = from;
    while (url.startsWith(issuer)) {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(url, { redirect: 'manual', headers: { cookie } });
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        jar.set(name, value);
      }
      answers.push(response.status);
      const location = response.headers.get('location');
      if (location === null) throw new Error(`a page was shown: ${await response.text()}`);
      url = new URL(location, url).href;
    }
    return { landed: new URL(url), answers };
  };
}

test('somebody is logged in by one click, without a page and without a password', async () => {
  const oidc = rondom();
  const { url, memory } = await oidc.begin('samira');
  const { landed, answers } = await browser()(url);
  expect(answers.every((status) => status === 302 || status === 303)).toBe(true);
  expect((await oidc.complete(landed, memory)).sub).toBe('samira');
});

test('another click makes it another person, in the same browser', async () => {
  const oidc = rondom();
  const go = browser();
  for (const sub of ['samira', 'mark', 'samira']) {
    const { url, memory } = await oidc.begin(sub);
    expect((await oidc.complete((await go(url)).landed, memory)).sub).toBe(sub);
  }
});

test('a fresh log-in says when somebody showed who he is; an answer that does not is not accepted as fresh', async () => {
  const oidc = rondom();
  const go = browser();
  const before = Date.now() - 2_000;
  const { url, memory } = await oidc.begin('iris', true);
  const asked = new URL(url).searchParams;
  expect([asked.get('prompt'), asked.get('max_age')]).toEqual(['login', '300']);
  const fresh = await oidc.complete((await go(url)).landed, memory);
  expect(fresh.sub).toBe('iris');
  expect(fresh.op?.getTime()).toBeGreaterThan(before);
  // Somebody takes the demand for freshness out of the address, and keeps the memory that holds it.
  const again = await oidc.begin('iris', true);
  const bare = new URL(again.url);
  bare.searchParams.delete('max_age');
  bare.searchParams.delete('prompt');
  await expect(oidc.complete((await go(bare.href)).landed, again.memory)).rejects.toThrow();
});

test('without saying as whom, one comes back at the start page, also after somebody was logged in', async () => {
  const oidc = rondom();
  const go = browser();
  await go((await oidc.begin('noor')).url);
  expect((await go((await oidc.begin(undefined)).url)).landed.href).toBe(`${origin}/`);
});

test('an address that is not of Rondom gets no code', async () => {
  const { url } = await rondom().begin('samira');
  const elsewhere = url.replace(encodeURIComponent(origin), encodeURIComponent('http://127.0.0.1:4998'));
  expect((await browser()(elsewhere)).landed.href).toBe(`${origin}/`);
});

test('a request without PKCE gets no code', async () => {
  const url = new URL((await rondom().begin('samira')).url);
  url.searchParams.delete('code_challenge');
  expect((await browser()(url.href)).landed.searchParams.has('code')).toBe(false);
});

test('the BRP of the demo answers on the same port', async () => {
  const response = await fetch(`${issuer}/brp/personen`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'RaadpleegMetBurgerservicenummer',
      burgerservicenummer: [storyBsn.noor],
      fields: ['naam'],
    }),
  });
  expect(await response.json()).toMatchObject({ personen: [{ naam: { voornamen: 'Noor' } }] });
});
