import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import type { PortaalView } from './portaal.view.ts';

let wereld: Wereld;
let v: Verhoeven;
const wie: Record<string, Bezoeker> = {};
const als = (sub: string): Bezoeker => {
  const found = wie[sub];
  if (!found) throw new Error(sub);
  return found;
};

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  for (const sub of ['samira', 'ruben', 'daan', 'linda', 'mark', 'noor']) wie[sub] = await wereld.als(sub);
});
afterAll(() => wereld.sluit());

const portaal = async (sub: string) => (await als(sub).get('/api/v1/portaal')).json<PortaalView>();
const zaterdag = ' Ik wil zaterdag bij oma slapen.\n Samen met Sem. 🙂';
const geheim = 'Ik mis papa. Maar hij mag niet weten waar wij slapen.';
const write = (body: object, sub = 'noor', sleutel: string = randomUUID()) =>
  als(sub).post('/api/v1/portaal/woorden', body, { sleutel });
const ook = (gebruikers: string[], personen: string[]) => ({
  keuze: 'ook',
  lezers: { gebruikers, personen },
});
const kinds = (answer: { json(): unknown }) =>
  (answer.json() as { refusals: { kind: string }[] }).refusals.map((refusal) => refusal.kind);
const texts = (woorden: readonly { tekst: string }[]) => woorden.map(({ tekst }) => tekst);

describe('own words', () => {
  it('are kept byte for byte, sealed, and read by those who were chosen and by the vast gezicht', async () => {
    const { samira, ruben } = v.gebruiker;
    expect(
      (await write({ tekst: zaterdag, ...ook([samira, ruben], [v.persoon.linda, v.persoon.ria]) }))
        .statusCode,
    ).toBe(201);
    expect((await write({ tekst: geheim, keuze: 'alleenVastGezicht' })).statusCode).toBe(201);
    const mine = (await portaal('noor')).woorden;
    expect(texts(mine)).toEqual([geheim, zaterdag]);
    expect(mine[1]?.lezers.map(({ naam }) => naam)).toEqual(['Samira Haddou', 'Ruben Smit', 'Linda', 'Ria']);
    expect(texts((await portaal('linda')).woordenVanAnderen)).toEqual([zaterdag]);
    expect((await portaal('mark')).woordenVanAnderen).toEqual([]);
    const url = `/api/v1/gezinnen/${v.gezin}/woorden`;
    expect(texts((await als('samira').get(url)).json())).toEqual([geheim, zaterdag]);
    expect(texts((await als('ruben').get(url)).json())).toEqual([zaterdag]);
    expect((await als('daan').get(url)).statusCode).toBe(403);
    const rows = await wereld.fabriek.sql<{ rij: string }>('select rij::text from rondom.woord_historie');
    expect(JSON.stringify(rows)).not.toContain('papa');
  });

  it('reading them is logged about their writer, and about whom they name as readers', async () => {
    await als('samira').get(`/api/v1/gezinnen/${v.gezin}/woorden`);
    const rows = await wereld.fabriek.sql<{ persoon_id: string }>(
      "select distinct persoon_id::text from raadpleging.onderwerp where soort = 'woord' and persoon_id is not null",
    );
    expect(rows.map((row) => row.persoon_id).sort()).toEqual(
      [v.persoon.noor, v.persoon.linda, v.persoon.ria].sort(),
    );
  });

  it('for papa by name wait for the vast gezicht, and "iedereen" leaves him out', async () => {
    await write({ tekst: 'Aan papa', ...ook([], [v.persoon.mark]) });
    await write({ tekst: 'Aan iedereen', keuze: 'iedereen' });
    const [iedereen, aanPapa] = (await portaal('noor')).woorden;
    expect(aanPapa?.lezers.map(({ naam, wacht }) => [naam, wacht])).toEqual([
      ['Samira Haddou', false],
      ['Mark', true],
    ]);
    expect(iedereen?.lezers.map(({ naam }) => naam)).toEqual(['Samira Haddou', 'Ruben Smit', 'Linda', 'Ria']);
    expect((await als('mark').get('/api/v1/portaal')).body).not.toMatch(/Aan papa|Aan iedereen/);
  });

  it('close again for a chosen reader from whom danger comes since', async () => {
    await write({ tekst: 'Van Linda aan Noor', ...ook([], [v.persoon.noor]) }, 'linda');
    expect(texts((await portaal('noor')).woordenVanAnderen)).toContain('Van Linda aan Noor');
    const [row] = await wereld.fabriek.sql<{ id: string }>(
      "insert into rondom.veiligheidsstand (gezin_id, soort, gevaar_persoon_id, voor_persoon_id, bron, sinds) values ($1, 'kindermishandeling', $2, $3, 'medewerker', '2027-01-12') returning id::text",
      [v.gezin, v.persoon.linda, v.persoon.noor],
    );
    expect((await portaal('linda')).woordenVanAnderen).toEqual([]);
    await wereld.fabriek.sql('delete from rondom.veiligheidsstand where id = $1', [row?.id]);
  });

  it('for everybody in my plan do not reach the parents of whom danger comes from; chosen by name they wait too', async () => {
    const { fabriek } = wereld;
    const wim = await fabriek.persoon({
      voornamen: 'Wim',
      geslachtsnaam: 'Verhoeven',
      geboortedatum: '1954-05-08',
    });
    await fabriek.sql(
      "insert into rondom.gezinslid (gezin_id, persoon_id, rol, periode) values ($1, $2, 'grootouder', '[2020-01-01,)')",
      [v.gezin, wim],
    );
    await fabriek.ouder(wim, v.persoon.mark, false);
    const keuze = (await portaal('noor')).mogelijkeLezers.map(({ naam, gevaar }) => [naam, gevaar]);
    expect(keuze).toContainEqual(['Wim', true]);
    expect(keuze).toContainEqual(['Ria', false]);
    expect((await write({ tekst: 'Voor iedereen.', keuze: 'iedereen' })).statusCode).toBe(201);
    const newest = (await portaal('noor')).woorden.find(({ tekst }) => tekst === 'Voor iedereen.');
    expect(newest?.lezers.map(({ naam }) => naam)).not.toContain('Wim');
  });

  it('of somebody from whom danger comes never reach whom he endangers, whatever he chooses', async () => {
    const before = (await (await wereld.als('linda')).get('/api/v1/portaal')).body;
    const mark = await wereld.als('mark');
    const all = await mark.post('/api/v1/portaal/woorden', { tekst: 'Kom terug.', keuze: 'iedereen' });
    expect(all.statusCode).toBe(201);
    const named = await mark.post('/api/v1/portaal/woorden', {
      tekst: 'Kom terug.',
      keuze: 'ook',
      lezers: { gebruikers: [], personen: [v.persoon.linda] },
    });
    expect(named.json<{ refusals: { kind: string }[] }>().refusals[0]?.kind).toBe('lezerNietInPlan');
    const after = (await (await wereld.als('linda')).get('/api/v1/portaal')).body;
    expect(before).not.toContain('Kom terug');
    expect(after).not.toContain('Kom terug');
  });

  it('without a word, or for somebody outside the plan, are refused; sent twice they are kept once', async () => {
    expect(kinds(await write({ tekst: ' \n', keuze: 'iedereen' }))).toEqual(['tekstOntbreekt']);
    expect(kinds(await write({ tekst: 'x', ...ook([v.gebruiker.daan], []) }))).toEqual(['lezerNietInPlan']);
    expect((await write({ tekst: 'a\u0000b', keuze: 'iedereen' })).statusCode).toBe(400);
    const sleutel = randomUUID();
    const twice = await Promise.all(
      [1, 2].map(() => write({ tekst: 'Eenmaal', keuze: 'alleenVastGezicht' }, 'noor', sleutel)),
    );
    expect(twice[0]?.body).toBe(twice[1]?.body);
    expect(texts((await portaal('noor')).woorden).filter((tekst) => tekst === 'Eenmaal')).toHaveLength(1);
  });

  it('do not come back as a draft', async () => {
    const concept = '/api/v1/concepten/woord/portaal';
    await als('noor').put(concept, { inhoud: { tekst: 'Bijna' }, versie: 0 });
    await write({ tekst: 'Bijna af', keuze: 'alleenVastGezicht', conceptOnderwerp: 'portaal' });
    expect((await als('noor').put(concept, { inhoud: { tekst: 'Bijna' }, versie: 1 })).statusCode).toBe(409);
    expect((await als('noor').get(concept)).json()).toMatchObject({ inhoud: null });
  });
});
