import { getPlainDate } from '@rondom/domain/kern';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import { klimOnbeantwoorde } from './klim.taak.ts';

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

/** The timed job, with the clock moved to a day. */
const klim = (dag: string): Promise<number> =>
  alsEigenaar((client) =>
    klimOnbeantwoorde(client, { today: () => getPlainDate(dag), now: () => new Date(`${dag}T09:00:00Z`) }),
  );

async function alsEigenaar<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: wereld.eigenaarUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

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

describe('who is asked', () => {
  const lijst = async (sub: string) => (await wereld.als(sub)).get('/api/v1/expertvragen');
  const een = async (sub: string) =>
    (await lijst(sub)).json<{ id: string; versie: number; nummer: string }[]>()[0] ?? {
      id: '0',
      versie: 1,
      nummer: '',
    };

  it('is the team of that region at that step, and nobody else', async () => {
    for (const sub of ['samira', 'daan', 'hanneke', 'linda', 'noor'])
      expect((await lijst(sub)).statusCode).toBe(403);
    for (const sub of ['ver', 'nadia']) expect((await lijst(sub)).json()).toEqual([]);
    expect((await lijst('jelle')).json()).toMatchObject([
      { vraag: 'Wie kan hier vandaag beginnen?', band: '12-17', regio: 'Rivierenland', trede: 'regionaal' },
    ]);
  });

  it('sees no name and no family, and Noor sees that her question was read', async () => {
    const { body } = await lijst('jelle');
    for (const word of ['Noor', 'Linda', 'Verhoeven', 'Samira', 'gezinId']) expect(body).not.toContain(word);
    const lines = await wereld.fabriek.sql<{ n: number }>(
      `select count(*)::int as n from raadpleging.onderwerp o join raadpleging.handeling h on h.id = o.handeling_id
       where o.persoon_id = $1 and h.gebruiker_id = $2 and o.soort = 'expertvraag'`,
      [v.persoon.noor, id['jelle']],
    );
    expect(lines[0]?.n).toBeGreaterThan(0);
    expect((await (await wereld.als('jelle')).get(`/api/v1/gezinnen/${v.gezin}`)).statusCode).toBe(403);
  });

  it('cannot answer a question that was put to another step', async () => {
    const { id: vraagId } = await een('jelle');
    for (const sub of ['nadia', 'ver'])
      expect(
        (
          await (
            await wereld.als(sub)
          ).post(
            `/api/v1/expertvragen/${vraagId}/antwoord`,
            { antwoord: 'Ja', gebieden: [], gevaar: false },
            { versie: 1 },
          )
        ).statusCode,
      ).toBe(404);
  });

  it('goes up by itself on the day after its last day, with the clock of the next step, and the vast gezicht hears it', async () => {
    expect(await klim('2027-01-26')).toBe(0);
    expect(await klim('2027-01-27')).toBe(1);
    expect(await klim('2027-01-27')).toBe(0);
    expect((await lijst('jelle')).json()).toEqual([]);
    expect((await lijst('nadia')).json()).toMatchObject([
      { trede: 'bovenregionaal', uiterlijk: '2027-02-10' },
    ]);
    const taken = await wereld.fabriek.sql<{ soort: string }>(
      "select soort from rondom.taak where gezin_id = $1 and gebruiker_id = $2 and soort = 'expertvraaghoger'",
      [v.gezin, v.gebruiker.samira],
    );
    expect(taken).toHaveLength(1);
    // At the top it waits, however late.
    expect(await klim('2027-06-01')).toBe(0);
  });

  it('answers once, and then sees it no more; the vast gezicht reads it', async () => {
    const { id: vraagId, versie } = await een('nadia');
    const antwoord = {
      antwoord: 'Begin met ambulante hulp thuis.',
      gebieden: [{ gebied: 'school', tekst: 'Halve dagen.' }],
      gevaar: false,
    };
    const url = `/api/v1/expertvragen/${vraagId}/antwoord`;
    expect((await (await wereld.als('nadia')).post(url, antwoord, { versie })).statusCode).toBe(200);
    expect((await (await wereld.als('nadia')).post(url, antwoord, { versie })).statusCode).toBe(404);
    expect((await lijst('nadia')).json()).toEqual([]);
    expect((await (await wereld.als('samira')).get(pad())).json()).toMatchObject({
      vragen: [
        {
          stand: 'beantwoord',
          antwoord: 'Begin met ambulante hulp thuis.',
          gebieden: [{ gebied: 'school' }],
          stappen: [
            { trede: 'regionaal', reden: 'gevraagd' },
            { trede: 'bovenregionaal', reden: 'geenantwoord' },
          ],
        },
      ],
    });
  });

  it('steps out in one act: the question goes up at once', async () => {
    await (await wereld.als('samira')).post(pad(), vraag({ vraag: 'Wie denkt mee over school?' }));
    const { id: vraagId, versie } = await een('jelle');
    expect(
      (
        await (
          await wereld.als('jelle')
        ).post(`/api/v1/expertvragen/${vraagId}/uitstap`, undefined, { versie })
      ).statusCode,
    ).toBe(200);
    expect((await lijst('nadia')).json()).toMatchObject([{ vraag: 'Wie denkt mee over school?' }]);
  });
});

describe('a young person and a parent ask themselves', () => {
  const eigen = '/api/v1/portaal/expertvragen';
  const zelf = async (sub: string) =>
    (await (await wereld.als(sub)).get(eigen)).json<{
      vragen: { vraag: string; id: string; versie: number }[];
    }>();

  it('refuses the own secret address, and never says whether somebody else guessed it', async () => {
    const tekst = { vraag: 'Ik woon op Zilverberkhof 14. Wie helpt?', vertel: true };
    expect((await (await wereld.als('noor')).post(eigen, tekst)).statusCode).toBe(422);
    const mark = await (await wereld.als('mark')).post(eigen, tekst);
    expect(mark.statusCode).toBe(201);
    const [row] = (await zelf('mark')).vragen;
    expect(
      (
        await (
          await wereld.als('mark')
        ).post(`${eigen}/${row?.id ?? ''}/terug`, undefined, { versie: row?.versie ?? 1 })
      ).statusCode,
    ).toBe(200);
  });

  it('is read by the team and by who asked; not by the other parent, and not by the vast gezicht when Noor wants that', async () => {
    const vraagt = { vraag: 'Mag ik zelf kiezen met wie ik praat?', vertel: false };
    expect((await (await wereld.als('noor')).post(eigen, vraagt)).statusCode).toBe(201);
    expect((await zelf('noor')).vragen).toMatchObject([{ vraag: vraagt.vraag }]);
    for (const sub of ['linda', 'mark'])
      expect(JSON.stringify(await zelf(sub))).not.toContain('met wie ik praat');
    expect((await (await wereld.als('samira')).get(pad())).body).not.toContain('met wie ik praat');
    expect((await (await wereld.als('jelle')).get('/api/v1/expertvragen')).json()).toMatchObject([
      { vraag: vraagt.vraag, gevraagdAls: 'jeugdige', vastGezichtWeet: false },
    ]);
  });

  it('tells the vast gezicht after all when the team says that somebody is in danger', async () => {
    const [row] = (await (await wereld.als('jelle')).get('/api/v1/expertvragen')).json<
      { id: string; versie: number }[]
    >();
    const antwoord = { antwoord: 'Praat vandaag met iemand.', gebieden: [], gevaar: true };
    await (
      await wereld.als('jelle')
    ).post(`/api/v1/expertvragen/${row?.id ?? ''}/antwoord`, antwoord, { versie: row?.versie ?? 1 });
    expect((await (await wereld.als('samira')).get(pad())).body).toContain('met wie ik praat');
    expect((await (await wereld.als('noor')).get(eigen)).json()).toMatchObject({
      vragen: [{ gevaarGemeld: true, vastGezichtWeet: true, antwoord: 'Praat vandaag met iemand.' }],
    });
  });
});

describe('a talk about the question', () => {
  it('names who was there, and whether the family was', async () => {
    const { vragen } = (await (await wereld.als('samira')).get(pad())).json<{ vragen: { id: string }[] }>();
    const overleg = {
      ...{
        op: '2027-01-12',
        aanwezigen: [{ naam: 'Jelle Kok', organisatie: 'Expertteam' }],
        gezinErbij: true,
      },
      ...{ vraag: 'Wie begint?', uitkomst: 'Het lokale team begint morgen.', gebieden: [] },
    };
    const url = `${pad()}/${vragen[0]?.id ?? ''}/overleggen`;
    for (const sub of ['daan', 'jelle', 'linda'])
      expect((await (await wereld.als(sub)).post(url, overleg)).statusCode).toBe(403);
    expect((await (await wereld.als('samira')).post(url, { ...overleg, op: '2027-01-13' })).statusCode).toBe(
      400,
    );
    expect((await (await wereld.als('samira')).post(url, overleg)).statusCode).toBe(201);
    expect((await (await wereld.als('samira')).get(pad())).body).toContain('Het lokale team begint morgen.');
  });
});

describe('the ladder of a region', () => {
  it('is set by its director, from a day on, and for no other region', async () => {
    const nieuw = { regioId: regio, trede: 'regionaal', werkdagen: 3, geldigVanaf: '2027-01-12' };
    for (const sub of ['samira', 'jelle', 'noor'])
      expect((await (await wereld.als(sub)).post('/api/v1/ladder', nieuw)).statusCode).toBe(403);
    const director = await wereld.als('hanneke');
    const [ander] = await wereld.fabriek.sql<{ id: string }>(
      "select id::text from rondom.regio where naam = 'Achterhoek'",
    );
    expect((await director.post('/api/v1/ladder', { ...nieuw, regioId: ander?.id })).statusCode).toBe(403);
    expect((await director.post('/api/v1/ladder', { ...nieuw, geldigVanaf: '2027-01-11' })).statusCode).toBe(
      400,
    );
    expect((await director.post('/api/v1/ladder', nieuw)).statusCode).toBe(201);
    expect((await director.get('/api/v1/ladder')).json()).toMatchObject({
      regios: [
        {
          naam: 'Rivierenland',
          treden: [{ werkdagen: 5 }, { werkdagen: 3, eigenAfspraak: true }, { werkdagen: 10 }],
        },
      ],
    });
    expect((await (await wereld.als('samira')).get(pad())).json()).toMatchObject({
      termijnen: [{}, { werkdagen: 3, eigenAfspraak: true, uiterlijk: '2027-01-15' }, {}],
    });
  });
});
