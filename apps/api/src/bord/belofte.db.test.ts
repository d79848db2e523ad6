import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
const wie: Record<string, Bezoeker> = {};

interface Bord {
  readonly aantal: number;
  readonly acties: readonly string[];
  readonly belofte: {
    readonly vanaf: number;
    readonly nulOp: string;
    readonly door: string;
    readonly versie: number;
    readonly plan: number;
    readonly stand: string;
    readonly eerder: readonly { nulOp: string; door: string }[];
  } | null;
  readonly lijn: readonly { dag: string; plan: number | null }[];
}

const as = (sub: string): Bezoeker => {
  const found = wie[sub];
  if (!found) throw new Error(sub);
  return found;
};
const bord = async (sub: string) => (await as(sub).get('/api/v1/bord')).json<Bord>();
const beloof = (sub: string, versie: number, over: object = {}) =>
  as(sub).put('/api/v1/bord/belofte', { nulOp: '2027-04-12', reden: 'eerstebelofte', ...over }, { versie });
const kinds = (answer: Awaited<ReturnType<Bezoeker['put']>>) =>
  answer.json<{ refusals: { kind: string }[] }>().refusals.map(({ kind }) => kind);

beforeAll(async () => {
  wereld = await openWereld();
  const { fabriek } = wereld;
  await fabriek.sql(
    "insert into rondom.regio (soort, naam) values ('jeugdhulpregio', 'Centraal Gelderland'), ('jeugdhulpregio', 'Achterhoek')",
  );
  const regio = await fabriek.organisatie('regio', 'Regio Gelderland');
  const elders = await fabriek.organisatie('regio', 'Regio elders');
  const team = await fabriek.organisatie('lokaalteam', 'Lokaal team');
  const mensen = [
    ['hanneke', 'regiodirecteur', regio],
    ['kees', 'regiodirecteur', regio],
    ['ina', 'regiodirecteur', elders],
    ['samira', 'lokaalteam', team],
  ] as const;
  const id: Record<string, string> = {};
  for (const [sub, rol, organisatie] of mensen) {
    id[sub] = await fabriek.gebruiker({ sub, naam: sub, rol, organisatie });
    wie[sub] = await wereld.als(sub);
  }
  await fabriek.sql('insert into rondom.mandaat values ($1, 1), ($1, 2), ($2, 2), ($3, 1)', [
    id['hanneke'],
    id['kees'],
    id['ina'],
  ]);
  for (const [naam, geboren] of [
    ['Anna', '2015-02-03'],
    ['Bas', '2018-04-05'],
  ] as const) {
    const kind = await fabriek.persoon({
      voornamen: naam,
      geslachtsnaam: 'Voorbeeld',
      geboortedatum: geboren,
    });
    const gezin = await fabriek.gezin(`Gezin van ${naam}`, [[kind, 'kind']]);
    await fabriek.sql(
      `insert into rondom.wacht (gezin_id, persoon_id, wacht_op, regio_id, sinds, uiterlijk, stap, stap_wie)
       values ($1, $2, 'passendehulp', 1, '2026-12-01', '2026-12-29', 'hulpStarten', 'jeugdhulpaanbieder')`,
      [gezin, kind],
    );
  }
});
afterAll(() => wereld.sluit());

describe('promising that nobody waits too long', () => {
  it('is refused to who is mandated for one region of the two, and to who has no board', async () => {
    expect((await bord('kees')).acties).toEqual([]);
    const kees = await beloof('kees', 0);
    expect([kees.statusCode, kinds(kees)]).toEqual([403, ['nietVoorAlleRegios']]);
    expect((await beloof('samira', 0)).statusCode).toBe(403);
    expect((await bord('hanneke')).belofte).toBeNull();
  });

  it('is refused for today, for a day that does not exist and for a day far away', async () => {
    expect(kinds(await beloof('hanneke', 0, { nulOp: '2027-01-12' }))).toEqual(['nulOpNietNaVandaag']);
    expect(kinds(await beloof('hanneke', 0, { nulOp: '2040-01-12' }))).toEqual(['nulOpTeVer']);
    expect((await beloof('hanneke', 0, { nulOp: '2027-02-30' })).statusCode).toBe(400);
    expect((await beloof('hanneke', 0, { reden: 'zomaar' })).statusCode).toBe(400);
  });

  it('starts from the count on the board, and the plan stands beside each day from then on', async () => {
    expect((await bord('hanneke')).acties).toEqual(['beloof']);
    expect((await beloof('hanneke', 0)).statusCode).toBe(200);
    const { belofte, lijn, aantal } = await bord('hanneke');
    expect(aantal).toBe(2);
    expect(belofte).toMatchObject({
      vanaf: 2,
      nulOp: '2027-04-12',
      door: 'hanneke',
      plan: 2,
      stand: 'volgens',
    });
    expect(lijn.at(-1)?.plan).toBe(2);
    expect(lijn.at(-2)?.plan).toBeNull();
  });

  it('is read by nobody who sees a part: from a count of the whole the rest could be subtracted', async () => {
    for (const sub of ['kees', 'ina']) {
      expect((await bord(sub)).belofte).toBeNull();
      expect((await bord(sub)).lijn.every(({ plan }) => plan === null)).toBe(true);
    }
  });

  it('is never changed: a second one comes after the one that was seen, and the first stays to be read', async () => {
    const late = await beloof('hanneke', 0, { nulOp: '2027-05-01', reden: 'meererbij' });
    expect([late.statusCode, kinds(late)]).toEqual([409, ['versieVerouderd']]);
    expect((await beloof('hanneke', 1, { nulOp: '2027-05-01', reden: 'meererbij' })).statusCode).toBe(200);
    expect((await bord('hanneke')).belofte).toMatchObject({
      versie: 2,
      nulOp: '2027-05-01',
      eerder: [{ nulOp: '2027-04-12', door: 'hanneke' }],
    });
    const [history] = await wereld.fabriek.sql<{ n: number }>(
      'select count(*)::int as n from rondom.belofte_historie',
    );
    expect(history?.n).toBe(2);
  });
});
