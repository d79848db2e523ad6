import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import type { WieKeek } from './raadpleging.usecase.ts';

let wereld: Wereld;
let v: Verhoeven;
let samira: Bezoeker;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  samira = await wereld.als('samira');
});
afterAll(() => wereld.sluit());

const mine = async (sub: string) =>
  (await (await wereld.als(sub)).get('/api/v1/portaal/raadplegingen')).json<WieKeek>().regels;
const ofGezin = async (wie = samira) => wie.get(`/api/v1/gezinnen/${v.gezin}/raadplegingen`);
const shown = (regels: WieKeek['regels']) =>
  regels.map(({ medewerker, soortGegevens, handeling }) => [medewerker, soortGegevens, handeling]);

/** A line as it was written then, by somebody who may no longer be around. */
async function line(wie: keyof Verhoeven['gebruiker'], over: readonly string[], op = '2027-01-11T14:00:00Z') {
  await wereld.fabriek.sql(
    `with h as (insert into raadpleging.handeling (op, gebruiker_id, rol, organisatie_id, relatie, handeling, resource, grond, doel, gezin_id, verzoek_id)
       select $2, u.id, u.rol, u.organisatie_id, 'triage', 'lees', 'melding', 'melding', 'geheime reden', $3, gen_random_uuid()
       from rondom.gebruiker u where u.id = $1 returning id, op)
     insert into raadpleging.onderwerp (handeling_id, op, gezin_id, persoon_id, soort) select h.id, h.op, $3, p, 'melding' from h, unnest($4::bigint[]) p`,
    [v.gebruiker[wie], op, v.gezin, over],
  );
}

describe('who looked in our plan', () => {
  it('is closed to a colleague without relation, to who carries out the measure and to the family on the page of the gezin', async () => {
    for (const sub of ['daan', 'ruben', 'linda', 'mark', 'noor'])
      expect((await ofGezin(await wereld.als(sub))).statusCode).toBe(403);
    expect((await samira.get('/api/v1/portaal/raadplegingen')).statusCode).toBe(403);
    expect((await wereld.niemand.get('/api/v1/portaal/raadplegingen')).statusCode).toBe(401);
  });

  it('shows one line per page opened, about oneself and the child one reads for', async () => {
    const before = (await mine('linda')).length;
    await samira.get(`/api/v1/gezinnen/${v.gezin}`);
    const lines = await mine('linda');
    expect(lines).toHaveLength(before + 1);
    expect(lines[0]).toMatchObject({
      medewerker: 'Samira Haddou',
      organisatie: 'Lokaal team Arnhem',
      soortGegevens: 'gezin',
      grond: 'betrokken',
      relatie: 'vastgezicht',
      over: [v.persoon.linda, v.persoon.sem],
    });
    expect((await mine('noor'))[0]?.over).toEqual([v.persoon.noor]);
  });

  it('shows a refused try, of whom and when, to the family and to the vast gezicht', async () => {
    await (await wereld.als('daan')).get(`/api/v1/gezinnen/${v.gezin}`);
    expect(shown(await mine('linda'))[0]).toEqual(['Daan Peeters', 'gezin', 'geweigerd']);
    expect(shown((await ofGezin()).json<WieKeek>().regels)).toContainEqual([
      'Daan Peeters',
      'gezin',
      'geweigerd',
    ]);
  });

  it('shows nothing of lines made while danger came from this person, and says the same to everybody', async () => {
    await samira.get(`/api/v1/gezinnen/${v.gezin}`);
    expect(await mine('mark')).toEqual([]);
    await line('samira', [v.persoon.mark], '2026-08-01T09:00:00Z');
    expect(shown(await mine('mark'))).toEqual([['Samira Haddou', 'melding', 'lees']]);
    for (const sub of ['mark', 'linda'])
      expect((await (await wereld.als(sub)).get('/api/v1/portaal/raadplegingen')).json()).toMatchObject({
        laterMogelijk: true,
      });
  });

  it('names no organisation to whom the address is secret', async () => {
    const lines = await mine('mark');
    expect(lines[0]).toMatchObject({ organisatie: null, organisatiesoort: 'lokaalteam' });
  });

  it('keeps back the lines of Veilig Thuis before the person was told, also from the vast gezicht', async () => {
    await line('joris', [v.persoon.linda, v.persoon.noor]);
    const pages = [
      ...(await mine('linda')),
      ...(await mine('noor')),
      ...(await ofGezin()).json<WieKeek>().regels,
    ];
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.map(({ medewerker }) => medewerker)).not.toContain('Joris Bos');
  });

  it('shows the name of a worker only where the organisation allows it, and to colleagues', async () => {
    await (await wereld.als('ruben')).get(`/api/v1/gezinnen/${v.gezin}`);
    expect((await mine('linda')).map(({ medewerker }) => medewerker)).toContain('Ruben Smit');
    await wereld.fabriek.sql('update rondom.organisatie set toont_namen = false');
    expect(new Set((await mine('linda')).map(({ medewerker }) => medewerker))).toEqual(new Set([null]));
    const names = (await ofGezin()).json<WieKeek>().regels.map(({ medewerker }) => medewerker);
    expect(names).toContain('Samira Haddou');
    expect(names).not.toContain('Ruben Smit');
    await wereld.fabriek.sql('update rondom.organisatie set toont_namen = true');
  });

  it('holds no purpose in words, nobody of the family and nothing somebody wrote', async () => {
    const linda = await wereld.als('linda');
    await linda.get('/api/v1/portaal');
    await linda.put('/api/v1/concepten/woord/1', { inhoud: {}, versie: 0 });
    const bodies = [(await linda.get('/api/v1/portaal/raadplegingen')).body, (await ofGezin()).body];
    for (const body of bodies) expect(body).not.toMatch(/geheime reden|schrijf|concept|"portaal"|"ouder"/);
  });

  it('is itself an act', async () => {
    await ofGezin();
    expect(shown(await mine('linda'))[0]).toEqual(['Samira Haddou', 'raadpleging', 'lees']);
    const [row] = await wereld.fabriek.sql<{ n: number }>(
      "select count(*)::int as n from raadpleging.handeling where resource = 'eigenraadpleging' and gezin_id = $1",
      [v.gezin],
    );
    expect(row?.n).toBeGreaterThan(0);
  });
});
