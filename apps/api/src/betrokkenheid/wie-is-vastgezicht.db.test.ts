import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let open: string;
let geheim: string;
let brpGeheim: string;

beforeAll(async () => {
  wereld = await openWereld();
  const { fabriek } = wereld;
  const arnhem = await fabriek.organisatie('lokaalteam', 'Lokaal team Arnhem');
  const velp = await fabriek.organisatie('lokaalteam', 'Lokaal team Velp');
  const worker = (sub: string, naam: string, organisatie: string) =>
    fabriek.gebruiker({ sub, naam, rol: 'lokaalteam', organisatie });
  const samira = await worker('samira', 'Samira Haddou', arnhem);
  await worker('daan', 'Daan Peeters', arnhem);
  await worker('vera', 'Vera Velp', velp);
  const persoon = await fabriek.persoon({ voornamen: 'Linda', geslachtsnaam: 'Dalen' });
  await fabriek.gebruiker({ sub: 'linda', naam: 'Linda van Dalen', rol: 'ouder', persoon });
  const metGeheim = await fabriek.persoon({ voornamen: 'Bo', geslachtsnaam: 'Prins' });
  await fabriek.sql('update rondom.persoon set geheimhouding = true where id = $1', [metGeheim]);
  open = await fabriek.gezin('Gezin Open', [[persoon, 'ouder']]);
  geheim = await fabriek.gezin('Gezin Geheim', []);
  brpGeheim = await fabriek.gezin('Gezin Ook Geheim', [[metGeheim, 'ouder']]);
  await fabriek.sql(
    "insert into rondom.huishouden (gezin_id, naam, adres_geheim) values ($1, 'Bij mama', true)",
    [geheim],
  );
  for (const gezin of [open, geheim, brpGeheim])
    await fabriek.betrokken({ gezin, soort: 'vastgezicht', gebruiker: samira });
});
afterAll(() => wereld.sluit());

const ask = async (sub: string, gezin: string) => {
  const answer = await (await wereld.als(sub)).get(`/api/v1/gezinnen/${gezin}/vastgezicht`);
  return { status: answer.statusCode, body: answer.json<unknown>() };
};
const nobody = { status: 200, body: { naam: null } };

it('a colleague of the same organisation hears whom to ask', async () => {
  expect(await ask('daan', open)).toEqual({ status: 200, body: { naam: 'Samira Haddou' } });
});

it('a worker elsewhere hears no name, exactly as about a family that does not exist', async () => {
  expect(await ask('vera', open)).toEqual(nobody);
  expect(await ask('vera', '999999')).toEqual(nobody);
  expect(await ask('daan', '999999')).toEqual(nobody);
});

it('nobody hears a name at a secret address, of a household or by the register', async () => {
  expect(await ask('daan', geheim)).toEqual(nobody);
  expect(await ask('daan', brpGeheim)).toEqual(nobody);
});

it('family members and visitors may not ask', async () => {
  expect((await ask('linda', open)).status).toBe(403);
  expect((await wereld.niemand.get(`/api/v1/gezinnen/${open}/vastgezicht`)).statusCode).toBe(401);
});

it('the question is logged without a line about the family', async () => {
  const [row] = await wereld.fabriek.sql<{ acts: number; gezinnen: number }>(
    `select count(*)::int as acts, count(gezin_id)::int as gezinnen from raadpleging.handeling where resource = 'vraagvastgezicht' and handeling = 'lees'`,
  );
  expect(row?.acts).toBeGreaterThan(0);
  expect(row?.gezinnen).toBe(0);
});
