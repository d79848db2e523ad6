import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let v: Verhoeven;
let regio = '';
const id: Record<string, string> = {};
const pad = () => `/api/v1/gezinnen/${v.gezin}/expertvragen`;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  const { fabriek } = wereld;
  for (const [sub, rol, soort] of [
    ['jelle', 'expertteam', 'expertteam'],
    ['nadia', 'expertteam', 'expertisecentrum'],
    ['hanneke', 'regiodirecteur', 'regio'],
    ['ver', 'expertteam', 'expertteam'],
  ] as const) {
    const org = await fabriek.organisatie(soort, `Organisatie van ${sub}`);
    id[sub] = await fabriek.gebruiker({ sub, naam: sub, rol, organisatie: org });
  }
  const [row] = await fabriek.sql<{ id: string }>(
    "insert into rondom.regio (soort, naam) values ('jeugdhulpregio', 'Rivierenland') returning id::text",
  );
  regio = row?.id ?? '';
  await fabriek.sql("insert into rondom.regio (soort, naam) values ('jeugdhulpregio', 'Achterhoek')");
  await fabriek.sql(
    "insert into rondom.gezin_regio (gezin_id, regio_id, periode) values ($1, $2, '[2026-01-01,)')",
    [v.gezin, regio],
  );
  for (const sub of ['jelle', 'nadia', 'hanneke'])
    await fabriek.sql('insert into rondom.mandaat values ($1, $2)', [id[sub], regio]);
  await fabriek.sql("insert into rondom.mandaat select $1, id from rondom.regio where naam = 'Achterhoek'", [
    id['ver'],
  ]);
});
afterAll(() => wereld.sluit());

const vraag = (over: object = {}) => ({
  functie: 'advies',
  trede: 'regionaal',
  vraag: 'Wie kan hier vandaag beginnen?',
  persoonId: v.persoon.noor,
  wachtId: null,
  ...over,
});

describe('who works with the family asks', () => {
  it('is not for who has no relation, nor for the family', async () => {
    for (const sub of ['daan', 'joris', 'jelle', 'hanneke', 'linda', 'noor'])
      expect((await (await wereld.als(sub)).post(pad(), vraag())).statusCode).toBe(403);
  });

  it('refuses a question that says where somebody lives in secret', async () => {
    const { statusCode, body } = await (
      await wereld.als('samira')
    ).post(pad(), vraag({ vraag: 'Linda woont op Zilverberkhof 14. Wie helpt?' }));
    expect(statusCode).toBe(422);
    expect(body).toContain('geheimInTekst');
  });

  it('counts the clock of the region in working days, and says whether the region agreed it', async () => {
    const gelezen = (await (await wereld.als('samira')).get(pad())).json<{ termijnen: unknown[] }>();
    expect(gelezen.termijnen).toMatchObject([
      { trede: 'team', werkdagen: 5, eigenAfspraak: false, uiterlijk: '2027-01-19' },
      { trede: 'regionaal', werkdagen: 10, eigenAfspraak: false, uiterlijk: '2027-01-26' },
      { trede: 'bovenregionaal', werkdagen: 10, eigenAfspraak: false },
    ]);
    const written = await (await wereld.als('samira')).post(pad(), vraag());
    expect(written.statusCode).toBe(201);
    expect((await (await wereld.als('samira')).get(pad())).json()).toMatchObject({
      vragen: [
        {
          trede: 'regionaal',
          stand: 'open',
          vraag: 'Wie kan hier vandaag beginnen?',
          uiterlijk: '2027-01-26',
          acties: ['terug', 'overleg'],
        },
      ],
    });
  });
});
