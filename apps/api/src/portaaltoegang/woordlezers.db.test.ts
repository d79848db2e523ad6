import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import type { PortaalView, WoordView } from '../portaal/index.ts';

let wereld: Wereld;
let v: Verhoeven;
let petra = '';
const wie = new Map<string, Bezoeker>();
const als = (sub: string): Bezoeker => {
  const found = wie.get(sub);
  if (!found) throw new Error(sub);
  return found;
};

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  const velp = await wereld.fabriek.organisatie('lokaalteam', 'Lokaal team Velp');
  petra = await wereld.fabriek.gebruiker({
    sub: 'petra',
    naam: 'Petra Vos',
    rol: 'lokaalteam',
    organisatie: velp,
  });
  for (const sub of ['samira', 'ruben', 'petra', 'linda', 'mark', 'noor'])
    wie.set(sub, await wereld.als(sub));
});
afterAll(() => wereld.sluit());

const portaal = async (sub: string) => (await als(sub).get('/api/v1/portaal')).json<PortaalView>();
const bijGezin = async (sub: string) =>
  (await als(sub).get(`/api/v1/gezinnen/${v.gezin}/woorden`)).json<WoordView[]>();
const schrijf = async (tekst: string, gebruikers: string[], personen: string[]): Promise<string> => {
  const answer = await als('noor').post('/api/v1/portaal/woorden', {
    tekst,
    keuze: 'ook',
    lezers: { gebruikers, personen },
  });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json<{ id: string }>().id;
};
const kies = (sub: string, woord: string, gebruikers: string[], personen: string[]) =>
  als(sub).post(`/api/v1/portaal/woorden/${woord}/lezers`, { gebruikers, personen });

describe('the readers of an earlier text', () => {
  it('are chosen by its writer and by nobody else', async () => {
    const woord = await schrijf('Voor mama.', [], [v.persoon.linda]);
    for (const sub of ['linda', 'mark']) {
      expect((await kies(sub, woord, [], [])).statusCode).toBe(404);
      expect((await als(sub).get(`/api/v1/portaal/woorden/${woord}/lezers`)).statusCode).toBe(404);
    }
    expect((await kies('samira', woord, [], [])).statusCode).toBe(403);
  });

  it('can be fewer at once, and the writer hears who has read it already', async () => {
    const woord = await schrijf('Eerst ook voor Ruben.', [v.gebruiker.ruben], [v.persoon.linda]);
    expect((await bijGezin('ruben')).map(({ tekst }) => tekst)).toContain('Eerst ook voor Ruben.');
    const answer = await kies('noor', woord, [], [v.persoon.linda]);
    expect(answer.json()).toMatchObject({ alGelezen: [{ soort: 'medewerker', id: v.gebruiker.ruben }] });
    expect((await bijGezin('ruben')).map(({ tekst }) => tekst)).not.toContain('Eerst ook voor Ruben.');
    expect((await portaal('linda')).woordenVanAnderen.map(({ tekst }) => tekst)).toContain(
      'Eerst ook voor Ruben.',
    );
  });

  it('can be more, by the same rules: papa waits, a stranger is refused', async () => {
    const woord = await schrijf('Misschien voor papa.', [], []);
    expect((await kies('noor', woord, [petra], [])).json()).toMatchObject({
      refusals: [{ kind: 'lezerNietInPlan' }],
    });
    expect((await kies('noor', woord, [], [v.persoon.mark])).statusCode).toBe(200);
    expect((await als('mark').get('/api/v1/portaal')).body).not.toContain('Misschien voor papa.');
    const mine = (await portaal('noor')).woorden.find(({ id }) => id === woord);
    expect(mine?.lezers.map(({ naam, wacht }) => [naam, wacht])).toEqual([
      ['Samira Haddou', false],
      ['Mark', true],
    ]);
  });

  it('never lose the vast gezicht of that day, and never gain the next one or who stands in', async () => {
    const woord = await schrijf('Alleen voor Samira.', [], []);
    await kies('noor', woord, [], []);
    expect((await bijGezin('samira')).map(({ tekst }) => tekst)).toContain('Alleen voor Samira.');
    await wereld.fabriek.betrokken({ gezin: v.gezin, soort: 'vervanger', gebruiker: petra });
    expect(await bijGezin('petra')).toEqual([]);
    await wereld.fabriek.sql(
      "update rondom.betrokkenheid set periode = daterange(lower(periode), '2027-01-12') where gebruiker_id = $1",
      [v.gebruiker.samira],
    );
    await wereld.fabriek.sql(
      "update rondom.betrokkenheid set soort = 'vastgezicht', periode = '[2027-01-12,)' where gebruiker_id = $1",
      [petra],
    );
    expect(await bijGezin('petra')).toEqual([]);
    expect((await als('samira').get(`/api/v1/gezinnen/${v.gezin}/woorden`)).statusCode).toBe(403);
    const rows = await wereld.database.inTransaction(
      {
        ...{ gebruikerId: petra, sub: 'petra', naam: 'Petra Vos', soort: 'medewerker', rol: 'lokaalteam' },
        ...{ organisatieId: null, organisatie: null, persoonId: null },
      },
      { grond: 'betrokken' },
      { gezin: v.gezin },
      (tx) => tx.query('woorden', 'select 1 from rondom.woord union all select 1 from rondom.woord_lezer'),
    );
    expect(rows).toEqual([]);
    await wereld.fabriek.sql('delete from rondom.betrokkenheid where gebruiker_id = $1', [petra]);
    await wereld.fabriek.sql(
      'update rondom.betrokkenheid set periode = daterange(lower(periode), null) where gebruiker_id = $1',
      [v.gebruiker.samira],
    );
  });
});

describe('words of a child under twelve', () => {
  const pad = (persoon: string) => `/api/v1/gezinnen/${v.gezin}/personen/${persoon}/woorden`;
  const tekst = 'Ik mag niet zeggen waar ik woon.\n';
  const opgetekend = (over: object = {}) => ({
    tekst,
    keuze: 'ook',
    gebruikers: [],
    personen: [v.persoon.linda],
    aanwezig: [v.persoon.linda],
    ...over,
  });

  it.each(['ruben', 'linda', 'mark', 'noor'])('are not written down by %s', async (sub) => {
    expect((await als(sub).post(pad(v.persoon.sem), opgetekend())).statusCode).toBe(403);
  });

  it('are not written down for who writes himself, nor with a stranger in the room', async () => {
    expect((await als('samira').post(pad(v.persoon.noor), opgetekend())).statusCode).toBe(409);
    expect(
      (await als('samira').post(pad(v.persoon.sem), opgetekend({ aanwezig: ['999999'] }))).statusCode,
    ).toBe(400);
  });

  it('are kept exactly, told to Samira, and read by whom the child chose', async () => {
    const kiesbaar = (await als('samira').get(`${pad(v.persoon.sem)}/lezers`)).json<
      { naam: string; gevaar: boolean }[]
    >();
    expect(kiesbaar.map(({ naam, gevaar }) => [naam, gevaar])).toEqual([
      ['Samira Haddou', false],
      ['Ruben Smit', false],
      ['Mark', true],
      ['Linda', false],
      ['Noor', false],
      ['Ria', false],
    ]);
    const answer = await als('samira').post(pad(v.persoon.sem), opgetekend());
    expect(answer.statusCode, answer.body).toBe(201);
    expect((await bijGezin('samira'))[0]).toMatchObject({
      tekst,
      persoonId: v.persoon.sem,
      verteldAan: 'Samira Haddou',
    });
    expect((await portaal('linda')).woordenVanAnderen[0]).toMatchObject({ tekst, roepnaam: 'Sem' });
    for (const sub of ['mark', 'noor'])
      expect((await als(sub).get('/api/v1/portaal')).body).not.toContain('waar ik woon');
    expect((await bijGezin('ruben')).map((woord) => woord.tekst)).not.toContain(tekst);
  });
});
