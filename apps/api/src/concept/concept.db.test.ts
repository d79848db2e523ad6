import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let samira: Bezoeker;
let daan: Bezoeker;

beforeAll(async () => {
  wereld = await openWereld();
  const team = await wereld.fabriek.organisatie('lokaalteam', 'Lokaal team Arnhem');
  for (const sub of ['samira', 'daan'])
    await wereld.fabriek.gebruiker({ sub, naam: sub, rol: 'lokaalteam', organisatie: team });
  samira = await wereld.als('samira');
  daan = await wereld.als('daan');
});
afterAll(() => wereld.sluit());

const url = (onderwerp: string) => `/api/v1/concepten/contactnotitie/${onderwerp}`;
const kept = async (onderwerp: string, wie = samira) =>
  (await wie.get(url(onderwerp))).json<{ inhoud: { tekst: string } | null; versie: number }>();
const put = (onderwerp: string, tekst: string, versie: number, sleutel: string = randomUUID()) =>
  samira.put(url(onderwerp), { inhoud: { tekst }, versie }, { sleutel });

describe('a draft', () => {
  it('is of its writer alone, and of nobody who is not logged in', async () => {
    expect((await put('1', 'Linda belde', 0)).json()).toMatchObject({ versie: 1 });
    expect(await kept('1')).toMatchObject({ inhoud: { tekst: 'Linda belde' }, versie: 1 });
    expect(await kept('1', daan)).toEqual({ inhoud: null, versie: 0, bijgewerktOp: null });
    expect((await wereld.niemand.get(url('1'))).statusCode).toBe(401);
  });

  it('does not stand readable in the database', async () => {
    const rows = await wereld.fabriek.sql<{ n: number }>(
      `select count(*)::int as n from platform.concept where position('Linda'::bytea in inhoud_versleuteld) > 0`,
    );
    expect(rows[0]?.n).toBe(0);
  });

  it('typed in two windows is not overwritten by the older one', async () => {
    await put('2', 'een', 0);
    expect((await put('2', 'twee', 1)).statusCode).toBe(200);
    const late = await put('2', 'ander venster', 1);
    expect(late.statusCode).toBe(409);
    expect(late.json()).toMatchObject({ refusals: [{ kind: 'versieVerouderd', huidig: 2 }] });
    expect(await kept('2')).toMatchObject({ inhoud: { tekst: 'twee' } });
  });

  it('written by two windows at once is kept from one of them', async () => {
    const answers = await Promise.all([put('3', 'links', 0), put('3', 'rechts', 0)]);
    expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 409]);
  });

  it('does not come back when a delayed write arrives after it was thrown away', async () => {
    await put('4', 'een', 0);
    expect((await samira.delete(url('4'))).json()).toMatchObject({ versie: 2 });
    expect((await put('4', 'te laat', 1)).statusCode).toBe(409);
    expect(await kept('4')).toMatchObject({ inhoud: null, versie: 2 });
    expect((await put('4', 'een volgende', 2)).statusCode).toBe(200);
  });

  it('does not begin when its very first write arrives after it was thrown away', async () => {
    await samira.delete(url('5'));
    expect((await put('5', 'te laat', 0)).statusCode).toBe(409);
  });

  it('sent twice with one key is written once and answered the same', async () => {
    const sleutel = randomUUID();
    const [first, second] = [await put('6', 'een', 0, sleutel), await put('6', 'een', 0, sleutel)];
    expect(second.body).toBe(first.body);
  });

  it('of more than 100 KB is refused, and so are other kinds of content and a kind the server keeps for itself', async () => {
    expect((await put('7', 'x'.repeat(102_400), 0)).statusCode).toBe(413);
    expect((await samira.put(url('7'), { inhoud: 'tekst', versie: 0 })).statusCode).toBe(400);
    expect((await samira.get('/api/v1/concepten/brp/7')).statusCode).toBe(400);
    expect(await kept('7')).toMatchObject({ inhoud: null });
  });

  it('is no reading of persons', async () => {
    const [row] = await wereld.fabriek.sql<{ n: number }>(
      `select count(*)::int as n from raadpleging.onderwerp where soort = 'concept'`,
    );
    expect(row?.n).toBe(0);
  });
});
