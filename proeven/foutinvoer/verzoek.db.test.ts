import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../opzet/wereld.ts';
import { afdruk, zegt } from './opzet.ts';

let wereld: Wereld;
let verhoeven: Verhoeven;

beforeAll(async () => {
  wereld = await openWereld();
  verhoeven = await maakVerhoeven(wereld);
});
afterAll(() => wereld.sluit());

interface Concept {
  readonly inhoud: { readonly tekst: string } | null;
  readonly versie: number;
}

describe('a request', () => {
  it('Dit is te groot om te versturen. Maak het kleiner en probeer opnieuw.', async ({ task }) => {
    const english = 'This is too large to send. Make it smaller and try again.';
    // Through a real socket: a browser has to get its answer while it still sends.
    const address = await wereld.app.listen({ host: '127.0.0.1', port: 0 });
    const before = await afdruk(wereld);
    const body = JSON.stringify({ waarneming: { gezien: 'x'.repeat(10 * 1024 * 1024) } });
    for (const path of ['/api/v1/meldingen', `/api/v1/gezinnen/${verhoeven.gezin}/contactnotities`]) {
      const answer = await fetch(`${address}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-rondom': '1', 'idempotency-key': randomUUID() },
        body,
      });
      zegt({ statusCode: answer.status, body: await answer.text() }, 413, task.name, english);
    }
    expect(await afdruk(wereld)).toEqual(before);
  });

  it('U bent niet meer ingelogd. Uw tekst is bewaard. Log opnieuw in.', async ({ task }) => {
    const english = 'You are no longer logged in. Your text is saved. Log in again.';
    const concept = `/api/v1/concepten/contactnotitie/${verhoeven.gezin}`;
    const samira = await wereld.als('samira');
    await samira.put(concept, { inhoud: { tekst: 'Linda belde. Sem slaapt' }, versie: 0 });
    await wereld.fabriek.sql('update platform.sessie set eindigt_op = now() where gebruiker_id = $1', [
      verhoeven.gebruiker.samira,
    ]);
    const before = await afdruk(wereld);
    const tekst = 'Linda belde. Sem slaapt slecht.';
    zegt(await samira.put(concept, { inhoud: { tekst }, versie: 1 }), 401, task.name, english);
    const notitie = {
      over: [verhoeven.persoon.linda],
      aanwezig: [verhoeven.persoon.linda],
      delen: 'niet',
      soort: 'telefoon',
      op: '2027-01-11T14:41:00Z',
    };
    const notities = `/api/v1/gezinnen/${verhoeven.gezin}/contactnotities`;
    zegt(await samira.post(notities, { ...notitie, tekst }), 401, task.name, english);
    expect(await afdruk(wereld)).toEqual(before);
    const again = await wereld.als('samira');
    expect((await again.get(concept)).json<Concept>()).toMatchObject({
      inhoud: { tekst: 'Linda belde. Sem slaapt' },
      versie: 1,
    });
    expect((await again.put(concept, { inhoud: { tekst }, versie: 1 })).statusCode).toBe(200);
    expect((await again.post(notities, { ...notitie, tekst })).statusCode).toBe(201);
  });
});
