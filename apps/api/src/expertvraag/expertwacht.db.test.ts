import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kanaries, maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let v: Verhoeven;
const org: Record<string, string> = {};
const id: Record<string, string> = {};

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  const { fabriek } = wereld;
  for (const [sub, rol, soort] of [
    ['jelle', 'expertteam', 'expertteam'],
    ['femke', 'ggz', 'ggz'],
    ['maarten', 'inspecteur', 'inspectie'],
    ['iris', 'crisisdienst', 'veiligthuis'],
  ] as const) {
    org[sub] = await fabriek.organisatie(soort, soort === 'veiligthuis' ? 'Spoed' : soort);
    id[sub] = await fabriek.gebruiker({ sub, naam: sub, rol, organisatie: org[sub] });
  }
  await fabriek.sql("insert into rondom.regio (soort, naam) values ('jeugdhulpregio', 'Rivierenland')");
  await fabriek.sql(
    `insert into rondom.wacht (gezin_id, persoon_id, wacht_op, regio_id, sinds, uiterlijk, stap, stap_wie)
     select $1, $2, 'passendehulp', id, '2026-11-01', '2026-12-13', 'maatwerkBesluit', 'expertteam' from rondom.regio`,
    [v.gezin, v.persoon.noor],
  );
  await fabriek.sql(
    "insert into rondom.betrokkenheid (gezin_id, soort, organisatie_id, omschrijving, periode) values ($1, 'meedenker', $2, 'Wie kan hier helpen?', '[2026-12-01,2027-02-01)'), ($1, 'meedenker', $3, 'Hoe blijft vader rustig?', '[2026-12-01,2027-02-01)')",
    [v.gezin, org['jelle'], org['femke']],
  );
});
afterAll(() => wereld.sluit());

const vragen = async (sub: string) => (await wereld.als(sub)).get('/api/v1/expertvragen/wachtend');

describe('what waits for a team of experts', () => {
  it('is closed to everybody who is not asked', async () => {
    for (const sub of ['samira', 'daan', 'ruben', 'joris', 'linda', 'maarten', 'iris', 'femke'])
      expect((await vragen(sub)).statusCode).toBe(403);
  });

  it('shows the expert team its question, and no wait of a region it does not answer for', async () => {
    expect((await vragen('jelle')).json()).toMatchObject([{ soort: 'vraag', vraag: 'Wie kan hier helpen?' }]);
    await wereld.fabriek.sql('insert into rondom.mandaat select $1, id from rondom.regio', [id['jelle']]);
    expect((await vragen('jelle')).json()).toMatchObject([
      { soort: 'wacht', band: '12-17', regio: 'Rivierenland', wachtOp: 'passendehulp', dagenTeLaat: 30 },
      { soort: 'vraag' },
    ]);
  });

  it('names nobody and no family, and the number is not that of another organisation', async () => {
    const { body } = await vragen('jelle');
    for (const word of ['Noor', 'Linda', 'Verhoeven', 'Samira', v.gezin.padStart(6, '#')])
      expect(body).not.toContain(word);
    expect(body).not.toMatch(kanaries);
    expect((await (await wereld.als('jelle')).get(`/api/v1/gezinnen/${v.gezin}`)).statusCode).toBe(403);
  });
});

describe('supervision', () => {
  const toezicht = async (sub: string) => (await wereld.als(sub)).get('/api/v1/toezicht');

  it('is closed to everybody else', async () => {
    for (const sub of ['samira', 'jelle', 'femke', 'iris', 'linda'])
      expect((await toezicht(sub)).statusCode).toBe(403);
  });

  it('says of one child that it is one to four, and gives no total from which it can be found', async () => {
    expect((await toezicht('maarten')).json()).toMatchObject({
      regios: [
        {
          regio: 'Rivierenland',
          gezinnen: { soort: 'precies', aantal: 0 },
          teLang: { soort: 'eenTotVier' },
          veiligOnbekend: null,
        },
      ],
      totaal: { gezinnen: 0, teLang: null, geholpen: 0 },
    });
  });
});

describe('Mijn inzagelog', () => {
  type Regel = { soortGegevens: string; gezin: string | null; handeling: string };
  const log = async (sub: string) => (await (await wereld.als(sub)).get('/api/v1/inzagelog')).json<Regel[]>();

  it('is for who works, not for the family', async () => {
    expect((await (await wereld.als('linda')).get('/api/v1/inzagelog')).statusCode).toBe(403);
  });

  it('holds the own lines and nobody else’s', async () => {
    await (await wereld.als('samira')).get(`/api/v1/gezinnen/${v.gezin}`);
    expect((await log('samira'))[0]).toMatchObject({
      soortGegevens: 'gezin',
      gezin: 'Gezin Van Dalen – Verhoeven',
    });
    expect(await log('iris')).not.toContainEqual(expect.objectContaining({ soortGegevens: 'gezin' }));
  });

  it('shows a refused try without the name of the family', async () => {
    await (await wereld.als('daan')).get(`/api/v1/gezinnen/${v.gezin}`);
    expect((await log('daan'))[0]).toMatchObject({ handeling: 'geweigerd', gezin: null, overGezin: true });
  });

  it('does not name a family any more after the relation ended', async () => {
    await wereld.fabriek.sql(
      "update rondom.betrokkenheid set periode = '[2026-02-13,2027-01-12)' where gebruiker_id = $1",
      [v.gebruiker.samira],
    );
    expect((await log('samira')).map(({ gezin }) => gezin)).not.toContain('Gezin Van Dalen – Verhoeven');
  });
});
