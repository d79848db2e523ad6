/**
 * Nothing that is secret from a reader leaves with a note: the children and Linda live at a secret address, Mark, Ria
 * and everybody else do not.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let v: Verhoeven;
let samira: Bezoeker;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  samira = await wereld.als('samira');
});
afterAll(() => wereld.sluit());

const schrijf = (tekst: string, lezers: readonly (keyof Verhoeven['persoon'])[], over: object = {}) =>
  samira.post(`/api/v1/gezinnen/${v.gezin}/contactnotities`, {
    soort: 'telefoon',
    op: '2027-01-12T07:00:00Z',
    tekst,
    over: [v.persoon.noor],
    aanwezig: [],
    delen: 'nu',
    extraLezers: lezers.map((wie) => v.persoon[wie]),
    gevaar: 'Mark kan dit lezen.',
    gedaan: 'Linda weet het.',
    ...over,
  });
interface Geweigerd {
  readonly refusals: readonly {
    readonly kind: string;
    readonly plekken: readonly { readonly van: number; readonly tot: number; readonly niet: string[] }[];
  }[];
}
const aantal = async () =>
  (await wereld.fabriek.sql<{ n: number }>('select count(*)::int as n from rondom.contactnotitie'))[0]?.n;

describe('a note that gives away where Linda and the children live', () => {
  it.each([
    ['Ik was op de zilverberk hof, Noor was er.', 'zilverberk hof'],
    ['Bel Linda op +31 6 00 00 73 14.', '+31 6 00 00 73 14'],
  ])('is not shared with Mark: %s', async (tekst, woorden) => {
    const before = await aantal();
    const answer = await schrijf(tekst, ['mark', 'linda']);
    expect(answer.statusCode).toBe(422);
    const [geheim] = answer.json<Geweigerd>().refusals;
    expect(geheim?.kind).toBe('geheimInTekst');
    expect(geheim?.plekken.map(({ van, tot, niet }) => [tekst.slice(van, tot), niet])).toEqual([
      [woorden, [v.persoon.mark]],
    ]);
    expect(await aantal()).toBe(before);
  });

  it('is not shared with oma Ria, who does not live there either', async () => {
    expect((await schrijf('Zilverberkhof 14', ['ria'])).statusCode).toBe(422);
  });

  it('answers without repeating the secret', async () => {
    const { body } = await schrijf('Ik was op de Zilverberkhof. 06 0000 7314', ['mark']);
    expect(body).not.toMatch(/zilverberk|7314/i);
  });

  it('is kept when nobody of the family reads it, and shared with who live there', async () => {
    expect((await schrijf('Zilverberkhof 14', [], { delen: 'niet' })).statusCode).toBe(201);
    expect((await schrijf('Zilverberkhof 14', ['linda', 'noor'])).statusCode).toBe(201);
  });
});

it('a note without a secret is shared with Mark', async () => {
  expect((await schrijf('Noor turnt weer elke week.', ['mark'])).statusCode).toBe(201);
});
