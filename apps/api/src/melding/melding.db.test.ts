import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../platform/actor.ts';
import {
  open,
  sluit,
  wereld,
  joris,
  samira,
  daan,
  linda,
  formulier,
  type Bewijs,
  type Regel,
  kinds,
  stuur,
  meld,
  at,
  count,
} from './melding-opzet.proef.ts';
import { overHetGezin } from './melding-gezin.proef.ts';
import { overDeEersteBlik } from './melding-eersteblik.proef.ts';

beforeAll(open);
afterAll(sluit);

describe('reporting', () => {
  it('needs no account, and keeps the words of the reporter sealed', async () => {
    const { id, bewijs } = await meld();
    expect(bewijs.nummer).toMatch(/^M-[0-9A-Z]{3}-[0-9]{3}$/);
    expect(bewijs.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const [row] = await wereld.fabriek.sql<{ rij: string }>(
      'select row_to_json(m)::text as rij from rondom.melding m where id = $1',
      [id],
    );
    expect(row?.rij).not.toMatch(/Sem|Hoekstra|Wilg/);
    const kept = await wereld.fabriek.sql<{ resultaat: string }>(
      "select resultaat::text from platform.idempotentie where wie like 'formulier:%'",
    );
    expect(JSON.stringify(kept)).not.toContain(bewijs.code);
  });

  it('happens once, however often the form is sent, and shows the same receipt each time', async () => {
    const sleutel = randomUUID();
    const body = formulier();
    const before = await count('rondom.melding');
    const sent = await Promise.all([1, 2, 3].map(() => stuur(body, { sleutel })));
    expect(sent.map((answer) => answer.statusCode)).toEqual([201, 201, 201]);
    expect(new Set(sent.map((answer) => answer.body)).size).toBe(1);
    expect(await count('rondom.melding')).toBe((before ?? 0) + 1);
    const other = { ...body, acuut: true };
    expect((await stuur(other, { sleutel })).statusCode).toBe(422);
  });

  it('over and over from one address is stopped with a clear answer', async () => {
    for (let tries = 0; tries < 20; tries += 1)
      expect((await stuur({}, { adres: '10.9.9.9' })).statusCode).toBe(400);
    const stopped = await stuur({}, { adres: '10.9.9.9' });
    expect(stopped.statusCode).toBe(429);
    expect(kinds(stopped)).toEqual(['teVeel']);
  });

  it('of nothing, or of nobody, is refused with everything that is missing', async () => {
    const empty = formulier({
      melder: { soort: 'professional' },
      waarneming: { gezien: '   ' },
      personen: [{ rol: 'kind' }],
    });
    const answer = await stuur(empty);
    expect(answer.statusCode).toBe(400);
    expect(kinds(answer)).toEqual([
      'waarnemingOntbreekt',
      'niemandGenoemd',
      'functieOntbreekt',
      'organisatieOntbreekt',
    ]);
  });

  it('gives no right to read: not the list, not the melding, not as the role publiek in SQL', async () => {
    const melding = await meld();
    for (const visitor of [samira, daan, linda]) {
      expect((await visitor.get('/api/v1/meldingen')).statusCode).toBe(403);
      expect((await visitor.get(at(melding))).statusCode).toBe(403);
    }
    expect((await wereld.niemand.get(at(melding))).statusCode).toBe(401);
    const elders = await wereld.als('elders');
    expect((await elders.get(at(melding))).statusCode).toBe(404);
    expect((await elders.get('/api/v1/meldingen')).json()).toEqual([]);
    const [publiek] = await wereld.fabriek.sql<{ id: string }>(
      "select id::text from rondom.gebruiker where sub = 'publiek'",
    );
    const actor: Actor = {
      gebruikerId: publiek?.id ?? '',
      sub: 'publiek',
      naam: 'Publiek',
      soort: 'systeem',
      rol: 'publiek',
      organisatieId: null,
      organisatie: null,
      persoonId: null,
    };
    const rows = await wereld.database.inTransaction(actor, { grond: 'melding' }, 'mijn', (tx) =>
      tx.query('proef.meldingen', 'select 1 from rondom.melding'),
    );
    expect(rows).toEqual([]);
  });
});

describe('the line back to the reporter', () => {
  const stand = (bewijs: Bewijs) => wereld.niemand.post('/api/v1/meldingen/stand', bewijs);

  it('tells a professional the step taken and a citizen only that it was dealt with', async () => {
    const school = await meld();
    const buur = await meld({ melder: { soort: 'burger', naam: 'Buurvrouw' } });
    expect((await stand(school.bewijs)).json()).toMatchObject({ code: 'ontvangen' });
    const look = { veiligheid: 'geenVanBeide', vervolg: 'geenVervolg', reden: 'Uitgezocht.' };
    for (const melding of [school, buur]) {
      const done = await joris.post(at(melding, '/eersteblik'), look, { versie: melding.versie });
      expect(done.statusCode).toBe(200);
    }
    expect((await stand(school.bewijs)).json()).toMatchObject({ code: 'stappen', vervolg: 'geenVervolg' });
    const burger = (await stand(buur.bewijs)).json<Record<string, string>>();
    expect(Object.keys(burger).sort()).toEqual(['code', 'ontvangenOp']);
    expect(burger['code']).toBe('behandeld');
  });

  it('opens for number and code as somebody types them, and for no other pair', async () => {
    const { bewijs } = await meld();
    const typed = {
      nummer: bewijs.nummer.toLowerCase().replaceAll('-', ' '),
      code: bewijs.code.replace('-', ''),
    };
    expect((await stand(typed)).statusCode).toBe(200);
    const wrong = await stand({ nummer: bewijs.nummer, code: 'AAAA-2222' });
    const absent = await stand({ nummer: 'M-000-000', code: bewijs.code });
    expect([wrong.statusCode, absent.statusCode]).toEqual([404, 404]);
    expect(kinds(wrong)).toEqual(kinds(absent));
  });
});

describe('the list of Veilig Thuis', () => {
  it('shows both clocks, works on the earlier, and logs one act without persons', async () => {
    const melding = await meld();
    expect(melding.termijnen).toEqual([
      { soort: 'meldingvijfdagen', uiterlijk: '2027-01-18', bronstatus: 'tekst2017' },
      { soort: 'meldingvijfwerkdagen', uiterlijk: '2027-01-19', bronstatus: 'protocol' },
    ]);
    expect(melding.uiterlijk).toBe('2027-01-18');
    expect(melding.aantalPersonen).toBe(2);
    const before = await count("raadpleging.handeling where resource = 'meldingen'");
    await joris.get('/api/v1/meldingen');
    expect(await count("raadpleging.handeling where resource = 'meldingen'")).toBe((before ?? 0) + 1);
  });

  it('puts danger now first', async () => {
    await meld();
    const acuut = await meld({ acuut: true });
    const [first] = (await joris.get('/api/v1/meldingen')).json<Regel[]>();
    expect(first?.nummer).toBe(acuut.nummer);
  });
});

overHetGezin();
overDeEersteBlik();
