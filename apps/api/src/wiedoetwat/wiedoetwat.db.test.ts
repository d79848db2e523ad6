import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kanaries, maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let v: Verhoeven;

interface Wie {
  readonly soort: string;
  readonly naam: string | null;
  readonly instantie: string | null;
}
interface Matrix {
  readonly rijen: readonly {
    readonly onderwerp: string;
    readonly leeg: boolean;
    readonly voor: readonly { readonly id: string }[];
    readonly cellen: readonly {
      readonly rol: string;
      readonly wie: Wie;
      readonly totEnMet: string | null;
      readonly regel: { readonly id: string } | null;
      readonly naastWet: string | null;
    }[];
  }[];
  readonly eerder: readonly { readonly id: string }[];
}

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  const samira = await wereld.als('samira');
  // The first text makes the key of the family.
  await samira.post(`/api/v1/gezinnen/${v.gezin}/contactnotities`, {
    ...{ soort: 'telefoon', op: '2027-01-11T10:00:00Z', tekst: 'Eerste.', delen: 'niet' },
    ...{ over: [v.persoon.noor], aanwezig: [] },
  });
}, 120_000);
afterAll(() => wereld.sluit());

const pad = () => `/api/v1/gezinnen/${v.gezin}/wiedoetwat`;
const regel = (rest: Record<string, unknown> = {}) => ({
  ...{ onderwerp: 'oppas', voor: [v.persoon.sem], rol: 'doet', totEnMet: null, lezers: [v.persoon.linda] },
  ...{ wie: { soort: 'woorden', tekst: 'buurvrouw Toos' } },
  ...rest,
});

async function lees(wie: string, url = pad()): Promise<Matrix> {
  const antwoord = await (await wereld.als(wie)).get(url);
  expect(antwoord.statusCode).toBe(200);
  return antwoord.json<Matrix>();
}
const eigen = '/api/v1/portaal/wiedoetwat';

/** Who has a part in a row, as words a reader would see. */
const wie = (matrix: Matrix, onderwerp: string, rol: string): string[] =>
  matrix.rijen
    .filter((rij) => rij.onderwerp === onderwerp)
    .flatMap(({ cellen }) => cellen)
    .filter((cel) => cel.rol === rol)
    .map(({ wie: { naam, instantie, soort } }) => naam ?? instantie ?? soort);

describe('who may not', () => {
  it.each(['daan', 'joris'])('%s, who has no relation, reads no matrix and writes no line', async (naam) => {
    const sessie = await wereld.als(naam);
    expect((await sessie.get(pad())).statusCode).toBe(403);
    expect((await sessie.post(pad(), regel())).statusCode).toBe(403);
  });

  it('somebody of the family opens the own page only', async () => {
    const linda = await wereld.als('linda');
    expect((await linda.get(pad())).statusCode).toBe(403);
    expect(
      (await linda.get(`/api/v1/gezinnen/${v.gezin}/afdrukken/${v.persoon.mark}/wiedoetwat`)).statusCode,
    ).toBe(403);
  });

  it('a worker has no own page', async () => {
    expect((await (await wereld.als('samira')).get(eigen)).statusCode).toBe(403);
  });
});

describe('the matrix', () => {
  it('says from the order who decides about help and until when', async () => {
    const matrix = await lees('samira');
    expect(wie(matrix, 'hulp', 'beslist')).toEqual(['GI De Brug']);
    expect(wie(matrix, 'hulp', 'doet')).toEqual(['Ruben Smit']);
    const rij = matrix.rijen.find(({ onderwerp }) => onderwerp === 'hulp');
    expect(rij?.cellen[0]?.totEnMet).toBe('2027-12-15');
    expect(rij?.voor.map(({ id }) => id).sort()).toEqual([v.persoon.noor, v.persoon.sem].sort());
  });

  it('shows nobody where nobody decides, once the order has ended', async () => {
    await wereld.fabriek.sql("update rondom.maatregel set einddatum = '2027-01-12' where id = $1", [
      v.maatregel,
    ]);
    const matrix = await lees('samira');
    expect(matrix.rijen.find(({ onderwerp }) => onderwerp === 'veiligheid')?.leeg).toBe(true);
    expect(wie(matrix, 'hulp', 'beslist')).toContain('gemeente');
    await wereld.fabriek.sql("update rondom.maatregel set einddatum = '2027-12-16' where id = $1", [
      v.maatregel,
    ]);
  });

  it('a machtiging that was not carried out in time counts no longer', async () => {
    const maak = (vervalt: string) =>
      wereld.fabriek.sql(
        `insert into rondom.besluit (gezin_id, persoon_id, soort, besloten_op, tot, vervalt_op, plek, door, gezet_op)
         values ($1, $2, 'machtiginguithuisplaatsing', $4, '2027-06-01', $3, 'pleeggezin', $5, now())`,
        [
          v.gezin,
          v.persoon.sem,
          vervalt,
          vervalt === '2027-01-11' ? '2026-10-11' : '2026-10-12',
          v.gebruiker.ruben,
        ],
      );
    await maak('2027-01-11');
    expect(wie(await lees('samira'), 'wonen', 'beslist')).not.toContain('kinderrechter');
    await maak('2027-01-12');
    const matrix = await lees('samira');
    expect(wie(matrix, 'wonen', 'beslist')).toContain('kinderrechter');
    expect(wie(matrix, 'contact', 'beslist')).toEqual(['GI De Brug']);
    await wereld.fabriek.sql(
      'update rondom.besluit set ingetrokken_op = besloten_op, ingetrokken_door = $1',
      [v.gebruiker.ruben],
    );
  });
});

describe('the own page', () => {
  it('tells Linda who decides, and Mark nothing of where she lives', async () => {
    expect(wie(await lees('linda', eigen), 'dagelijks', 'beslist').sort()).toEqual(['Linda', 'Mark']);
    const mark = await (await wereld.als('mark')).get(eigen);
    expect(mark.body).not.toMatch(kanaries);
    expect(mark.body).not.toContain('De Brug');
  });

  it('Noor reads what holds for her, and nothing about her brother', async () => {
    const matrix = await lees('noor', eigen);
    expect(matrix.rijen.every(({ voor }) => voor.every(({ id }) => id === v.persoon.noor))).toBe(true);
    expect(wie(matrix, 'maatregel', 'adviseert')).toContain('zelf');
  });

  it('on paper it is what that person reads himself', async () => {
    const blad = await lees('samira', `/api/v1/gezinnen/${v.gezin}/afdrukken/${v.persoon.linda}/wiedoetwat`);
    expect(blad).toEqual(await lees('linda', eigen));
  });

  it('is logged about each person it shows', async () => {
    const [voor] = await wereld.fabriek.sql<{ n: string }>(
      'select count(*) as n from raadpleging.onderwerp where persoon_id = $1',
      [v.persoon.sem],
    );
    await lees('linda', eigen);
    const [na] = await wereld.fabriek.sql<{ n: string }>(
      'select count(*) as n from raadpleging.onderwerp where persoon_id = $1',
      [v.persoon.sem],
    );
    expect(Number(na?.n)).toBe(Number(voor?.n) + 1);
  });
});

describe('a line by hand', () => {
  it('is read by its readers in the family only, and ends without being lost', async () => {
    const samira = await wereld.als('samira');
    const made = await samira.post(pad(), regel());
    expect(made.statusCode).toBe(201);
    expect(wie(await lees('samira'), 'oppas', 'doet')).toEqual(['buurvrouw Toos']);
    expect(wie(await lees('linda', eigen), 'oppas', 'doet')).toEqual(['buurvrouw Toos']);
    for (const ander of ['mark', 'noor'])
      expect(JSON.stringify(await lees(ander, eigen))).not.toContain('buurvrouw');
    const { id, versie } = made.json<{ id: string; versie: number }>();
    const einde = { vanaf: '2027-01-12', reden: 'Toos verhuist.' };
    expect((await samira.post(`${pad()}/${id}/einde`, einde, { versie: versie + 4 })).statusCode).toBe(409);
    expect((await samira.post(`${pad()}/${id}/einde`, einde, { versie: versie })).statusCode).toBe(200);
    expect(wie(await lees('samira'), 'oppas', 'doet')).toEqual([]);
    const oud = await wereld.fabriek.sql('select 1 from rondom.wiedoetwat where id = $1', [id]);
    expect(oud).toHaveLength(1);
  });

  it('is ended, changed and put back by nobody without a relation, nor by somebody of the family', async () => {
    const { id } = (await (await wereld.als('samira')).post(pad(), regel())).json<{ id: string }>();
    const doen = [
      ['einde', { vanaf: '2027-01-12', reden: 'x' }],
      ['wijziging', { regel: regel(), reden: 'x' }],
      ['terug', undefined],
    ] as const;
    for (const wie of ['daan', 'linda', 'mark'])
      for (const [daad, body] of doen)
        expect(
          (await (await wereld.als(wie)).post(`${pad()}/${id}/${daad}`, body, { versie: 1 })).statusCode,
        ).toBe(403);
    await (await wereld.als('samira')).post(`${pad()}/${id}/einde`, doen[0][1], { versie: 1 });
  });

  it.each([
    ['without a reason', { vanaf: '2027-01-12', reden: ' ' }, 'urn:rondom:regeleindeZonderReden'],
    ['before it was written', { vanaf: '2027-01-11', reden: 'x' }, 'urn:rondom:regeleindeVoorBegin'],
    ['in years', { vanaf: '2029-01-11', reden: 'x' }, 'urn:rondom:regeleindeTeLaat'],
  ])('does not end %s', async (_wat, einde, type) => {
    const samira = await wereld.als('samira');
    const { id } = (await samira.post(pad(), regel())).json<{ id: string }>();
    expect((await samira.post(`${pad()}/${id}/einde`, einde, { versie: 1 })).json()).toMatchObject({ type });
    await samira.post(`${pad()}/${id}/einde`, { vanaf: '2027-01-12', reden: 'x' }, { versie: 1 });
  });

  it('stands until the day before it ends, and says so; what it was, by whom and why stays for who works with them', async () => {
    const samira = await wereld.als('samira');
    const { id } = (await samira.post(pad(), regel())).json<{ id: string }>();
    const einde = { vanaf: '2027-01-20', reden: 'Daarna doet oma het.' };
    expect((await samira.post(`${pad()}/${id}/einde`, einde, { versie: 1 })).statusCode).toBe(200);
    const tot = (matrix: Matrix) =>
      matrix.rijen.flatMap(({ cellen }) => cellen).find(({ wie: { naam } }) => naam === 'buurvrouw Toos')
        ?.totEnMet;
    expect(tot(await lees('samira'))).toBe('2027-01-19');
    expect(tot(await lees('linda', eigen))).toBe('2027-01-19');
    const nu = { vanaf: '2027-01-12', reden: 'Toch nu al.' };
    expect((await samira.post(`${pad()}/${id}/einde`, nu, { versie: 2 })).statusCode).toBe(200);
    expect((await lees('samira')).eerder.find((een) => een.id === id)).toMatchObject({
      ...{ reden: 'Toch nu al.', beeindigdDoor: 'Samira Haddou', acties: ['zetTerug'], vervangen: false },
      wie: { naam: 'buurvrouw Toos' },
    });
    expect(JSON.stringify(await lees('linda', eigen))).not.toContain('Toch nu al');
  });

  it('is put back once, and stands as it stood', async () => {
    const samira = await wereld.als('samira');
    const { id } = (await samira.post(pad(), regel())).json<{ id: string }>();
    await samira.post(`${pad()}/${id}/einde`, { vanaf: '2027-01-12', reden: 'Vergissing.' }, { versie: 1 });
    expect((await samira.post(`${pad()}/${id}/terug`, undefined, { versie: 1 })).statusCode).toBe(409);
    expect((await samira.post(`${pad()}/${id}/terug`, undefined, { versie: 2 })).statusCode).toBe(200);
    expect((await samira.post(`${pad()}/${id}/terug`, undefined, { versie: 3 })).statusCode).toBe(404);
    expect(wie(await lees('linda', eigen), 'oppas', 'doet')).toEqual(['buurvrouw Toos']);
    await samira.post(`${pad()}/${id}/einde`, { vanaf: '2027-01-12', reden: 'Klaar.' }, { versie: 3 });
  });

  it('that is changed gives its place to the new one, and does not come back beside it', async () => {
    const samira = await wereld.als('samira');
    const { id } = (await samira.post(pad(), regel())).json<{ id: string }>();
    const nieuw = {
      regel: regel({ wie: { soort: 'woorden', tekst: 'tante Bep' } }),
      reden: 'Toos kan niet meer.',
    };
    const made = await samira.post(`${pad()}/${id}/wijziging`, nieuw, { versie: 1 });
    expect(made.statusCode, made.body).toBe(201);
    expect(wie(await lees('linda', eigen), 'oppas', 'doet')).toEqual(['tante Bep']);
    expect((await lees('samira')).eerder.find((een) => een.id === id)).toMatchObject({
      vervangen: true,
      acties: [],
    });
    expect((await samira.post(`${pad()}/${id}/terug`, undefined, { versie: 2 })).statusCode).toBe(409);
    const { id: nieuwId } = made.json<{ id: string }>();
    await samira.post(`${pad()}/${nieuwId}/einde`, { vanaf: '2027-01-12', reden: 'Klaar.' }, { versie: 1 });
  });

  it('says that a law decides otherwise when an order came after it; the family reads the law alone', async () => {
    const samira = await wereld.als('samira');
    await wereld.fabriek.sql("update rondom.maatregel set einddatum = '2027-01-12' where id = $1", [
      v.maatregel,
    ]);
    const beslist = regel({ onderwerp: 'veiligheid', rol: 'beslist' });
    const made = await samira.post(pad(), beslist);
    expect(made.statusCode, made.body).toBe(201);
    await wereld.fabriek.sql("update rondom.maatregel set einddatum = '2027-12-16' where id = $1", [
      v.maatregel,
    ]);
    const cellen = (await lees('samira')).rijen.flatMap((rij) => rij.cellen);
    expect(
      cellen.find((cel) => cel.wie.naam === 'buurvrouw Toos' && cel.rol === 'beslist')?.naastWet,
    ).toMatch(/\d/);
    expect(wie(await lees('linda', eigen), 'veiligheid', 'beslist')).not.toContain('buurvrouw Toos');
    const { id } = made.json<{ id: string }>();
    await samira.post(
      `${pad()}/${id}/einde`,
      { vanaf: '2027-01-12', reden: 'De wet beslist.' },
      { versie: 1 },
    );
    expect((await samira.post(`${pad()}/${id}/terug`, undefined, { versie: 2 })).json()).toMatchObject({
      type: 'urn:rondom:wetBeslistAl',
    });
  });

  it('names nobody as decider where a law does', async () => {
    const antwoord = await (
      await wereld.als('samira')
    ).post(pad(), regel({ onderwerp: 'wonen', rol: 'beslist' }));
    expect(antwoord.statusCode).toBe(409);
    expect(antwoord.body).toContain('BW 1:247 lid 1');
  });

  it('never tells a secret address to a reader who does not know it', async () => {
    const tekst = 'oma, die op Zilverberkhof 14 oppast';
    const vraag = regel({ wie: { soort: 'woorden', tekst }, lezers: [v.persoon.mark] });
    expect((await (await wereld.als('samira')).post(pad(), vraag)).statusCode).toBe(422);
  });

  it('asks for somebody of this family and for a worker who exists', async () => {
    const samira = await wereld.als('samira');
    expect((await samira.post(pad(), regel({ voor: ['999999'] }))).statusCode).toBe(400);
    expect((await samira.post(pad(), regel({ wie: { soort: 'medewerker', id: '999999' } }))).statusCode).toBe(
      404,
    );
  });
});
