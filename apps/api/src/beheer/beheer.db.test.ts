import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import type { AccountJson } from './beheer.usecase.ts';

let wereld: Wereld;
let tom: Bezoeker;
const id: Record<string, string> = {};

beforeAll(async () => {
  wereld = await openWereld();
  const { fabriek } = wereld;
  const regio = await fabriek.organisatie('regio', 'Regio Gelderland');
  const team = await fabriek.organisatie('lokaalteam', 'Lokaal team Arnhem');
  const werk = async (sub: string, naam: string, rol: string, organisatie: string) => {
    id[sub] = await fabriek.gebruiker({ sub, naam, rol, organisatie });
  };
  await werk('tom', 'Tom Hiddink', 'applicatiebeheerder', regio);
  await werk('wil', 'Wil Baas', 'applicatiebeheerder', regio);
  await werk('samira', 'Samira Haddou', 'lokaalteam', team);
  await werk('maarten', 'Maarten Vink', 'inspecteur', regio);
  const persoon = await fabriek.persoon({ voornamen: 'Zilvermoeder', geslachtsnaam: 'Zilver' });
  id['moeder'] = await fabriek.gebruiker({ sub: 'moeder', naam: 'Zilvermoeder', rol: 'ouder', persoon });
  const gezin = await fabriek.gezin('Zilver', [[persoon, 'ouder']]);
  await fabriek.betrokken({ gezin, soort: 'vastgezicht', gebruiker: id['samira'] ?? '' });
  tom = await wereld.als('tom');
});
afterAll(() => wereld.sluit());

const zet = (wie: Bezoeker, sub: string, actief: boolean, reden: string) =>
  wie.post(`/api/v1/beheer/accounts/${id[sub] ?? ''}/besluiten`, { actief, reden });
const kinds = (answer: { json: () => unknown }) =>
  (answer.json() as { refusals: { kind: string }[] }).refusals.map(({ kind }) => kind);

describe('the accounts', () => {
  it('are closed to everybody but who keeps them', async () => {
    for (const sub of ['samira', 'maarten', 'moeder']) {
      const wie = await wereld.als(sub);
      expect((await wie.get('/api/v1/beheer/accounts')).statusCode).toBe(403);
      expect((await wie.get('/api/v1/beheer/inrichting')).statusCode).toBe(403);
      expect((await zet(wie, 'tom', false, 'uitDienst')).statusCode).toBe(403);
    }
    expect((await wereld.niemand.get('/api/v1/beheer/accounts')).statusCode).toBe(401);
  });

  it('say nothing of who of a family has one, and nobody closes that one here', async () => {
    const answer = await tom.get('/api/v1/beheer/accounts');
    expect(answer.body).toContain('Samira Haddou');
    expect(answer.body).not.toContain('Zilvermoeder');
    expect((await zet(tom, 'moeder', false, 'uitDienst')).statusCode).toBe(404);
  });

  it('show who keeps them no family at all', async () => {
    for (const url of [
      '/api/v1/gezinnen',
      '/api/v1/mijndag',
      '/api/v1/gezinnen/1',
      '/api/v1/bord',
      '/api/v1/toezicht',
    ])
      expect((await tom.get(url)).statusCode).toBe(403);
  });

  it('nobody closes his own, and a reason must fit', async () => {
    expect(kinds(await zet(tom, 'tom', false, 'uitDienst'))).toEqual(['eigenAccount']);
    expect(kinds(await zet(tom, 'samira', false, 'terug'))).toEqual(['redenPastNiet']);
    expect(kinds(await zet(tom, 'samira', true, 'terug'))).toEqual(['accountAlZo']);
  });

  it('a closed account is out in the same moment, stands towards no family, and is written down', async () => {
    const samira = await wereld.als('samira');
    expect((await samira.get('/api/v1/gezinnen')).statusCode).toBe(200);
    expect((await zet(tom, 'samira', false, 'langAfwezig')).statusCode).toBe(201);
    expect((await samira.get('/api/v1/gezinnen')).statusCode).toBe(401);
    expect(await wereld.fabriek.sql("select 1 from platform.vind_gebruiker('samira')")).toEqual([]);
    const rows = (await tom.get('/api/v1/beheer/accounts')).json<AccountJson[]>();
    expect(rows.find(({ naam }) => naam === 'Samira Haddou')).toMatchObject({
      actief: false,
      reden: 'langAfwezig',
      acties: ['open'],
    });
    const [line] = await wereld.fabriek.sql<{ doel: string }>(
      "select doel from raadpleging.handeling where resource = 'account' and handeling = 'schrijf'",
    );
    expect(line?.doel).toBe(`account:${id['samira'] ?? ''}:dicht:langAfwezig`);
  });

  it('opens again, with a new login', async () => {
    expect((await zet(tom, 'samira', true, 'terug')).statusCode).toBe(201);
    expect((await (await wereld.als('samira')).get('/api/v1/gezinnen')).statusCode).toBe(200);
  });

  it('keeps one keeper: the last is refused, by the application and by the database', async () => {
    expect((await zet(tom, 'wil', false, 'anderWerk')).statusCode).toBe(201);
    const rows = (await tom.get('/api/v1/beheer/accounts')).json<AccountJson[]>();
    expect(rows.find(({ naam }) => naam === 'Tom Hiddink')?.acties).toEqual([]);
    await wereld.fabriek.sql("update rondom.gebruiker set actief = false where sub = 'tom'");
    await wereld.fabriek.sql("update rondom.gebruiker set actief = true where sub = 'wil'");
    const actor = {
      gebruikerId: id['tom'] ?? '',
      sub: 'tom',
      naam: 'Tom Hiddink',
      soort: 'medewerker',
      rol: 'applicatiebeheerder',
      organisatieId: '1',
      organisatie: null,
      persoonId: null,
    } as const;
    await expect(
      wereld.database.inTransaction(actor, { grond: 'dienstverlening' }, 'geen', (tx) =>
        tx.query('beheer.laatste', 'select rondom.zet_account($1, false, $2)', [id['wil'], 'uitDienst']),
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('how the system is set up', () => {
  it('lists each organisation and every clock that is in force today, with its source', async () => {
    await wereld.fabriek.sql("update rondom.gebruiker set actief = true where sub = 'tom'");
    const { termijnen, organisaties } = (await tom.get('/api/v1/beheer/inrichting')).json<{
      termijnen: { soort: string; aantal: number; bron: string }[];
      organisaties: { naam: string; accounts: number }[];
    }>();
    expect(termijnen.find(({ soort }) => soort === 'planwettelijk')).toMatchObject({
      aantal: 6,
      bron: 'Jeugdwet art. 4.1.3 lid 5',
    });
    expect(organisaties).toMatchObject([
      { naam: 'Lokaal team Arnhem', accounts: 1 },
      { naam: 'Regio Gelderland', accounts: 3 },
    ]);
  });
});

describe('the registration of a worker', () => {
  const zetRegistratie = (wie: Bezoeker, sub: string, nummer: string, geldigTot: string) =>
    wie.post(`/api/v1/beheer/accounts/${id[sub] ?? ''}/registratie`, { soort: 'skj', nummer, geldigTot });

  it('is written by nobody but who keeps the accounts, and not by himself', async () => {
    for (const sub of ['samira', 'maarten', 'moeder'])
      expect(
        (await zetRegistratie(await wereld.als(sub), 'samira', '120001234', '2029-01-01')).statusCode,
      ).toBe(403);
    expect(kinds(await zetRegistratie(tom, 'tom', '120001234', '2029-01-01'))).toEqual(['eigenAccount']);
    expect(kinds(await zetRegistratie(tom, 'samira', '12', '2029-01-01'))).toEqual([
      'registratienummerOnjuist',
    ]);
    expect((await zetRegistratie(tom, 'moeder', '120001234', '2029-01-01')).statusCode).toBe(404);
  });

  it('that has ended leaves a worker without families, and says so to him and to who leads the team', async () => {
    const { fabriek } = wereld;
    await fabriek.sql("update rondom.gebruiker set actief = true where sub = 'samira'");
    const [row] = await fabriek.sql<{ organisatie: string; gezin: string }>(
      `select u.organisatie_id::text as organisatie, b.gezin_id::text as gezin from rondom.gebruiker u
       join rondom.betrokkenheid b on b.gebruiker_id = u.id where u.sub = 'samira'`,
    );
    await fabriek.gebruiker({
      sub: 'leider',
      naam: 'Leider',
      rol: 'teamleider',
      organisatie: row?.organisatie ?? '',
    });
    const samira = await wereld.als('samira');
    const leider = await wereld.als('leider');
    const stand = async () => ({
      gezin: (await samira.get(`/api/v1/gezinnen/${row?.gezin ?? ''}`)).statusCode,
      sinds: (await samira.get('/api/v1/sessie')).json<{ registratieVerlopenOp: string | null }>()
        .registratieVerlopenOp,
      team: (await leider.get('/api/v1/mijnteam')).json<{ leden: { registratieTot: string | null }[] }>()
        .leden[0]?.registratieTot,
    });
    expect((await zetRegistratie(tom, 'samira', '120001234', '2029-01-01')).statusCode).toBe(201);
    expect(await stand()).toEqual({ gezin: 200, sinds: null, team: null });
    await zetRegistratie(tom, 'samira', '120001234', '2027-01-13');
    expect(await stand()).toEqual({ gezin: 200, sinds: null, team: '2027-01-13' });
    await zetRegistratie(tom, 'samira', '120001234', '2027-01-12');
    expect(await stand()).toEqual({ gezin: 403, sinds: '2027-01-12', team: '2027-01-12' });
  });
});
