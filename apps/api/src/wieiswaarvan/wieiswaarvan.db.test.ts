import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
const url = '/api/v1/wieiswaarvan';

interface Antwoord {
  readonly vragen: readonly { readonly code: string; readonly leeg: boolean }[];
  readonly regio: { readonly id: string } | null;
  readonly taakdragers: readonly {
    readonly taak: string;
    readonly naam: string;
    readonly gemeente: string | null;
    readonly tot: string | null;
    readonly stand: string;
  }[];
  readonly acties: readonly string[];
}

/** Two regions: Samira works in the first, Hanneke answers for it, Tom keeps them all. Linda is a mother. */
beforeAll(async () => {
  wereld = await openWereld();
  const { fabriek } = wereld;
  await fabriek.sql(`insert into rondom.gemeente values ('GM0202', 'Arnhem'), ('GM0001', 'Elders')`);
  await fabriek.sql(
    "insert into rondom.regio (id, soort, naam) values (11, 'jeugdhulpregio', 'Eerste'), (12, 'jeugdhulpregio', 'Tweede')",
  );
  await fabriek.sql(`insert into rondom.regio_gemeente values (11, 'GM0202'), (12, 'GM0001')`);
  const bureau = await fabriek.organisatie('regio', 'Regio');
  const team = await fabriek.organisatie('lokaalteam', 'Lokaal team');
  await fabriek.sql(`update rondom.organisatie set gemeente_code = 'GM0202' where id = $1`, [team]);
  const inspectie = await fabriek.organisatie('inspectie', 'Inspectie');
  const maak = (sub: string, rol: Parameters<typeof fabriek.gebruiker>[0]['rol'], organisatie: string) =>
    fabriek.gebruiker({ ...{ sub, naam: sub, rol, organisatie } });
  const hanneke = await maak('hanneke', 'regiodirecteur', bureau);
  await maak('tom', 'applicatiebeheerder', bureau);
  await maak('samira', 'lokaalteam', team);
  await maak('maarten', 'inspecteur', inspectie);
  await fabriek.sql('insert into rondom.mandaat values ($1, 11)', [hanneke]);
});
afterAll(() => wereld.sluit());

const zin = (deel: object = {}) => ({
  ...{ regioId: '11', gemeenteCode: null, taak: 'schuldhulp', naam: 'Schuldhulp Eerste' },
  ...{ telefoon: '026 000 0001', buitenKantoor: null, vanaf: '2027-01-12' },
  ...deel,
});
const zet = async (wie: string, deel: object = {}) =>
  (await wereld.als(wie)).post(`${url}/taakdragers`, zin(deel));
const lees = async (wie: string, vraag = '') => (await wereld.als(wie)).get(url + vraag);

describe('which organisation decides this kind of question here', () => {
  it('is not for who watches over children without names', async () => {
    expect((await lees('maarten')).statusCode).toBe(403);
  });

  it('is written by nobody who works with families', async () => {
    expect((await zet('samira')).statusCode).toBe(403);
  });

  it('is written by a director in the own regions alone: another is not there', async () => {
    expect((await zet('hanneke', { regioId: '12' })).statusCode).toBe(404);
    expect((await zet('hanneke', { regioId: '99' })).statusCode).toBe(404);
  });

  it.each([
    ['a municipality of another region', { gemeenteCode: 'GM0001' }, 'urn:rondom:nietGevonden'],
    ['a name of blanks', { naam: '  ' }, 'urn:rondom:taakdragerZonderNaam'],
    ['words for a number', { telefoon: 'vraag Tom' }, 'urn:rondom:nummerOnjuist'],
  ])('refuses %s', async (_wat, deel, type) => {
    expect((await zet('tom', deel)).json()).toMatchObject({ type });
  });

  it('answers every kind of question with its source, and opens in the region one works in', async () => {
    const { vragen, regio, acties } = (await lees('samira')).json<Antwoord>();
    expect(vragen.length).toBeGreaterThan(45);
    expect(vragen.filter(({ leeg }) => leeg).map(({ code }) => code)).toEqual(['veiligzonder']);
    expect(regio?.id).toBe('11');
    expect(acties).toEqual([]);
  });

  it('keeps what held before with its last day, and shows what holds later as later', async () => {
    expect((await zet('hanneke')).statusCode).toBe(201);
    expect((await zet('hanneke', { naam: 'Zelfde dag' })).statusCode).toBe(409);
    expect((await zet('tom', { naam: 'Schuldhulp Nieuw', vanaf: '2027-02-01' })).statusCode).toBe(201);
    expect((await zet('tom', { gemeenteCode: 'GM0202', naam: 'Schuldhulp Arnhem' })).statusCode).toBe(201);
    const { taakdragers } = (await lees('samira')).json<Antwoord>();
    expect(taakdragers.map(({ naam, gemeente, tot, stand }) => [naam, gemeente, tot, stand])).toEqual([
      ['Schuldhulp Nieuw', null, null, 'straks'],
      ['Schuldhulp Eerste', null, '2027-02-01', 'nu'],
      ['Schuldhulp Arnhem', 'Arnhem', null, 'nu'],
    ]);
    expect((await lees('hanneke')).json<Antwoord>().acties).toEqual(['zetTaakdrager']);
  });

  it('of another region reads what stands there, and offers a director nothing there', async () => {
    const { regio, taakdragers, acties } = (await lees('hanneke', '?regioId=12')).json<Antwoord>();
    expect([regio?.id, taakdragers, acties]).toEqual(['12', [], []]);
  });
});
