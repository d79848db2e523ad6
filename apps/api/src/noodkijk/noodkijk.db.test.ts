import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import { beperkAchterstallige } from './index.ts';

let wereld: Wereld;
let v: Verhoeven;
let iris: Bezoeker;
let petra: Bezoeker;
const gebruiker: Record<string, string> = {};
const woorden = 'Buurvrouw hoorde geschreeuw; Samira niet bereikbaar.';
const nood = { reden: 'acuteonveiligheid', woorden };
const zin = 'Er was een melding dat het niet veilig was. Samira was niet bereikbaar.';

/** Shows again who one is, as the identity provider says it. */
const vers = (sub: string, minutenGeleden = 0) =>
  wereld.fabriek.sql(
    `update platform.sessie s set aangemeld_op = clock_timestamp() - $2 * interval '1 minute'
     from rondom.gebruiker g where g.id = s.gebruiker_id and g.sub = $1`,
    [sub, minutenGeleden],
  );
const versAls = async (sub: string): Promise<Bezoeker> => {
  const wie = await wereld.als(sub);
  await vers(sub);
  return wie;
};
const begin = (wie: Bezoeker, gezin: string, wat: object = nood) =>
  wie.post(`/api/v1/gezinnen/${gezin}/noodkijk`, wat);
const kind = (answer: Awaited<ReturnType<Bezoeker['get']>>) =>
  answer.json<{ refusals: { kind: string }[] }>().refusals[0]?.kind;
const wis = async () => {
  await wereld.fabriek.sql('delete from rondom.noodkijkbeperking');
  await wereld.fabriek.sql('delete from rondom.noodkijk_reden');
  await wereld.fabriek.sql('delete from rondom.noodkijk');
};

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  const { fabriek } = wereld;
  const [vt] = await fabriek.sql<{ id: string }>(
    "select organisatie_id::text as id from rondom.gebruiker where sub = 'joris'",
  );
  const organisatie = vt?.id ?? '';
  for (const [sub, naam, rol] of [
    ['iris', 'Iris Koning', 'crisisdienst'],
    ['petra', 'Petra Smit', 'teamleider'],
    ['hanneke', 'Hanneke Vos', 'regiodirecteur'],
    ['geke', 'Geke Maas', 'gedragswetenschapper'],
    ['els', 'Els Vos', 'crisisdienst'],
  ] as const)
    gebruiker[sub] = await fabriek.gebruiker({ sub, naam, rol, organisatie });
  const [team] = await fabriek.sql<{ id: string }>(
    "select organisatie_id::text as id from rondom.gebruiker where sub = 'samira'",
  );
  await fabriek.gebruiker({
    sub: 'marijke',
    naam: 'Marijke',
    rol: 'teamleider',
    organisatie: team?.id ?? '',
  });
  // Els works at the crisis service and is oma of this family.
  await fabriek.sql('insert into rondom.medewerker_persoon values ($1, $2)', [
    gebruiker['els'],
    v.persoon.ria,
  ]);
  await fabriek.sql('delete from rondom.veiligbereikbaar');
  iris = await wereld.als('iris');
  petra = await wereld.als('petra');
});
afterAll(() => wereld.sluit());

describe('who may not look in an emergency', () => {
  it('is everybody without the work: director, behavioural scientist, the family', async () => {
    for (const sub of ['hanneke', 'geke', 'petra', 'mark', 'linda', 'noor']) {
      const wie = await versAls(sub);
      expect((await begin(wie, v.gezin)).statusCode).toBe(403);
    }
  });

  it('is who works with the family already', async () => {
    expect(kind(await begin(await versAls('samira'), v.gezin))).toBe('noodkijkNietNodig');
  });

  it('is who belongs to the family; the answer is that of a family that does not exist, and both tries are logged', async () => {
    const els = await versAls('els');
    const eigen = await begin(els, v.gezin);
    const nergens = await begin(els, '999999');
    const zonder = (body: string) => body.replace(/"verzoekId":"[^"]+"/, '');
    expect([eigen.statusCode, zonder(eigen.body)]).toEqual([403, zonder(nergens.body)]);
    expect(
      await wereld.fabriek.sql(
        "select gezin_id::text as gezin from raadpleging.handeling where gebruiker_id = $1 and handeling = 'geweigerd' and resource = 'noodkijk' order by id",
        [gebruiker['els']],
      ),
    ).toEqual([{ gezin: v.gezin }, { gezin: '999999' }]);
  });

  it('is who logged in longer ago than five minutes, or did not show it', async () => {
    await vers('iris', 7);
    expect(kind(await begin(iris, v.gezin))).toBe('aanmeldingTeOud');
    await wereld.fabriek.sql('update platform.sessie set aangemeld_op = null');
    expect(kind(await begin(iris, v.gezin))).toBe('aanmeldingTeOud');
  });

  it('is who gives no reason in words', async () => {
    await vers('iris');
    expect(kind(await begin(iris, v.gezin, { ...nood, woorden: 'nood' }))).toBe('noodwoordenOntbreken');
    expect((await begin(iris, v.gezin, { reden: 'nieuwsgierig', woorden })).statusCode).toBe(400);
  });

  it('gets nothing by SQL either: no row, no function', async () => {
    const actor = async (sub: string) => {
      const [row] = await wereld.fabriek.sql<{ id: string; rol: 'lokaalteam'; organisatie: string }>(
        'select id::text, rol, organisatie_id::text as organisatie from rondom.gebruiker where sub = $1',
        [sub],
      );
      if (!row) throw new Error(sub);
      return {
        gebruikerId: row.id,
        sub,
        naam: sub,
        soort: 'medewerker',
        rol: row.rol,
        organisatieId: row.organisatie,
        organisatie: null,
        persoonId: null,
      } as const;
    };
    const doe = async (sub: string, name: string, text: string, values: readonly unknown[] = []) =>
      wereld.database.inTransaction(await actor(sub), { grond: 'nood' }, { gezin: v.gezin }, (tx) =>
        tx.query(name, text, values),
      );
    const roep = `select rondom.begin_noodkijk(9001, $1, 'kindweg', 'x', platform.nu() + interval '1 hour', platform.vandaag() + 1)`;
    await wereld.fabriek.sql('update platform.sessie set aangemeld_op = null');
    for (const sub of ['iris', 'els', 'hanneke', 'samira'])
      await expect(doe(sub, 'bypass.begin', roep, [v.gezin])).rejects.toMatchObject({ code: '42501' });
    for (const text of [
      "insert into rondom.noodkijk (gezin_id, gebruiker_id, organisatie_id, begonnen_op, tot) select $1::bigint, platform.ik(), platform.mijn_organisatie(), platform.nu(), platform.nu() + interval '1 hour'",
      "update rondom.noodkijk set beoordeling = 'terecht' where gezin_id = $1",
      'delete from rondom.noodkijk_reden where gezin_id = $1',
      'update rondom.noodkijkbeperking set opgeheven_op = platform.nu() where noodkijk_id = $1',
    ])
      await expect(
        doe('iris', `bypass ${text.slice(0, 12)} ${text.length}`, text, [v.gezin]),
      ).rejects.toMatchObject({
        code: '42501',
      });
    // A look longer than an hour is refused by the table itself.
    await vers('iris');
    await expect(
      doe('iris', 'bypass.lang', roep.replace("interval '1 hour'", "interval '61 minutes'"), [v.gezin]),
    ).rejects.toMatchObject({ code: '23514' });
  });
});

describe('looking', () => {
  it('opens one family with its card for an hour, and nothing that was said or written', async () => {
    await wis();
    await vers('iris');
    expect((await iris.get(`/api/v1/gezinnen/${v.gezin}`)).statusCode).toBe(403);
    expect((await begin(iris, v.gezin)).statusCode).toBe(201);
    const page = await iris.get(`/api/v1/gezinnen/${v.gezin}`);
    expect(page.json<{ relatie: string }>().relatie).toBe('nood');
    const kaart = (await iris.get(`/api/v1/gezinnen/${v.gezin}/spoedkaart`)).json<{
      bellen: { naam: string }[];
      gevaar: unknown[];
    }>();
    expect(kaart.bellen.map(({ naam }) => naam)).toContain('Samira Haddou');
    expect(kaart.gevaar).toHaveLength(3);
    for (const path of ['woorden', 'plan', 'veiligheid', 'tijdlijn', 'raadplegingen'])
      expect((await iris.get(`/api/v1/gezinnen/${v.gezin}/${path}`)).statusCode).toBeGreaterThanOrEqual(403);
    const [regel] = await wereld.fabriek.sql(
      "select relatie, grond from raadpleging.handeling where gebruiker_id = $1 and resource = 'spoedkaart' and handeling = 'lees'",
      [gebruiker['iris']],
    );
    expect(regel).toEqual({ relatie: 'nood', grond: 'nood' });
  });

  it('is of one family at a time', async () => {
    const ander = await wereld.fabriek.gezin('Ander', [[v.persoon.mark, 'ouder']]);
    await vers('iris');
    expect(kind(await begin(iris, ander))).toBe('noodkijkLoopt');
    expect(kind(await begin(iris, v.gezin))).toBe('noodkijkLoopt');
    expect((await iris.get(`/api/v1/gezinnen/${ander}`)).statusCode).toBe(403);
  });

  it('does not put the family in any list of the looker', async () => {
    expect((await iris.post('/api/v1/zoeken', { vraag: 'Verhoeven' })).json()).toMatchObject({
      personen: [],
      gezinnen: [],
    });
  });

  it('runs at 59 minutes and is closed at 61', async () => {
    const schuif = (minuten: number) =>
      wereld.fabriek.sql(
        "update rondom.noodkijk set begonnen_op = $1::timestamptz - $2 * interval '1 minute', tot = $1::timestamptz + (60 - $2) * interval '1 minute'",
        [wereld.clock.now(), minuten],
      );
    await schuif(59);
    expect((await iris.get(`/api/v1/gezinnen/${v.gezin}`)).statusCode).toBe(200);
    await schuif(61);
    expect((await iris.get(`/api/v1/gezinnen/${v.gezin}`)).statusCode).toBe(403);
    expect((await iris.get(`/api/v1/gezinnen/${v.gezin}/spoedkaart`)).statusCode).toBe(403);
  });

  it('stops at once when the looker stops', async () => {
    await wis();
    await vers('iris');
    await begin(iris, v.gezin);
    expect((await iris.post(`/api/v1/gezinnen/${v.gezin}/noodkijk/einde`)).statusCode).toBe(200);
    expect((await iris.get(`/api/v1/gezinnen/${v.gezin}`)).statusCode).toBe(403);
    expect((await iris.post(`/api/v1/gezinnen/${v.gezin}/noodkijk/einde`)).statusCode).toBe(403);
  });
});

describe('the review', () => {
  const id = async () =>
    (await wereld.fabriek.sql<{ id: string }>('select id::text from rondom.noodkijk order by id desc'))[0]
      ?.id ?? '';
  const oordeel = (wie: Bezoeker, welke: string, uitkomst = 'terecht', gezinszin = zin) =>
    wie.post(`/api/v1/noodkijken/${welke}/beoordeling`, { oordeel: uitkomst, gezinszin });

  it('is not for the looker, another organisation or the vast gezicht, and they do not read the reason', async () => {
    const welke = await id();
    for (const sub of ['iris', 'samira', 'joris', 'linda']) {
      const wie = await wereld.als(sub);
      expect((await oordeel(wie, welke)).statusCode).toBe(403);
      expect((await wie.get(`/api/v1/noodkijken/${welke}`)).statusCode).toBe(403);
    }
    const marijke = await wereld.als('marijke');
    expect((await oordeel(marijke, welke)).statusCode).toBe(404);
    expect((await marijke.get(`/api/v1/noodkijken/${welke}`)).statusCode).toBe(404);
    expect((await marijke.get('/api/v1/noodkijken')).json()).toEqual({ noodkijken: [], beperkingen: [] });
  });

  it('shows the team leader what was opened and why; the looker reads the own words too', async () => {
    const detail = (await petra.get(`/api/v1/noodkijken/${await id()}`)).json<{
      woorden: string;
      vastGezicht: string;
    }>();
    expect([detail.woorden, detail.vastGezicht]).toEqual([woorden, 'Samira Haddou']);
    expect((await iris.get('/api/v1/noodkijken/mijn')).body).toContain('Buurvrouw');
  });

  it('tells the family nothing before it is released, and never who told or what the looker wrote', async () => {
    const regels = async (sub: string) => {
      const [rij] = await wereld.fabriek.sql<{ id: string; persoon: string }>(
        'select id::text, persoon_id::text as persoon from rondom.gebruiker where sub = $1',
        [sub],
      );
      const actor = {
        gebruikerId: rij?.id ?? '',
        sub,
        naam: sub,
        soort: 'portaal',
        rol: 'ouder',
        organisatieId: null,
        organisatie: null,
        persoonId: rij?.persoon ?? '',
      } as const;
      return wereld.database.inTransaction(actor, { grond: 'eigen' }, 'mijn', (tx) =>
        tx.query<{ gezinszin: Buffer }>('proef.regels', 'select * from rondom.noodkijkregels()'),
      );
    };
    const welke = await id();
    expect(await regels('linda')).toEqual([]);
    expect((await oordeel(petra, welke, 'meerweten')).statusCode).toBe(200);
    expect(await regels('linda')).toEqual([]);
    for (const [tekst, reden] of [
      ['Linda belde zelf.', 'gezinszinNoemtNaam'],
      ['De buurvrouw hoorde iets.', 'gezinszinNoemtBron'],
    ] as const)
      expect(kind(await oordeel(petra, welke, 'terecht', tekst))).toBe(reden);
    // She knows nothing of the family, and learns of her own sentence only that something in it is secret.
    const verraden = await oordeel(petra, welke, 'terecht', 'Er is gekeken aan de Zilverberkhof 14.');
    expect([verraden.statusCode, verraden.json<{ refusals: unknown[] }>().refusals]).toEqual([
      422,
      [{ kind: 'geheimVanGezin', soorten: ['straat'] }],
    ]);
    expect((await oordeel(petra, welke)).statusCode).toBe(200);
    expect(await regels('linda')).toHaveLength(1);
    // From Mark comes the danger: to him it is kept back.
    expect(await regels('mark')).toEqual([]);
    expect(kind(await oordeel(petra, welke))).toBe('noodkijkAlBeoordeeld');
  });

  it('is no review while the look still runs', async () => {
    await vers('iris');
    expect((await begin(iris, v.gezin)).statusCode).toBe(201);
    expect(kind(await oordeel(petra, await id()))).toBe('noodkijkLooptNog');
    await iris.post(`/api/v1/gezinnen/${v.gezin}/noodkijk/einde`);
  });

  it('that says it was not justified limits the account until a team leader lifts that', async () => {
    expect((await oordeel(petra, await id(), 'nietterecht')).statusCode).toBe(200);
    await vers('iris');
    expect(kind(await begin(iris, v.gezin))).toBe('accountBeperkt');
    expect(
      kind(await iris.post('/api/v1/zoeken/bekend', { vraag: 'Noor Verhoeven', reden: 'iemandBelt' })),
    ).toBe('accountBeperkt');
    // Ordinary work goes on.
    expect((await iris.post('/api/v1/zoeken', { vraag: 'Noor' })).statusCode).toBe(200);
    const [beperking] = (await petra.get('/api/v1/noodkijken')).json<{ beperkingen: { id: string }[] }>()
      .beperkingen;
    const pad = `/api/v1/noodkijken/beperkingen/${beperking?.id ?? ''}/opheffing`;
    expect((await iris.post(pad)).statusCode).toBe(403);
    expect((await petra.post(pad)).statusCode).toBe(200);
    await vers('iris');
    expect((await begin(iris, v.gezin)).statusCode).toBe(201);
    await iris.post(`/api/v1/gezinnen/${v.gezin}/noodkijk/einde`);
  });

  it('that comes too late limits the account: at once by the rule, and written down by the job', async () => {
    await wereld.fabriek.sql("update rondom.noodkijk set uiterlijk = '2027-01-12' where id = $1", [
      await id(),
    ]);
    const client = { query: (text: string, values?: unknown[]) => rows(text, values) } as never;
    const rows = async (text: string, values: unknown[] = []) => {
      const found = await wereld.fabriek.sql(text, values);
      return { rows: found, rowCount: found.length };
    };
    expect(await beperkAchterstallige(client, wereld.clock)).toBe(0);
    await vers('iris');
    expect((await begin(iris, v.gezin)).statusCode).toBe(201);
    await iris.post(`/api/v1/gezinnen/${v.gezin}/noodkijk/einde`);
    await wereld.fabriek.sql("update rondom.noodkijk set uiterlijk = '2027-01-11' where beoordeling is null");
    expect(kind(await begin(iris, v.gezin))).toBe('accountBeperkt');
    await beperkAchterstallige(client, wereld.clock);
    const { beperkingen } = (await petra.get('/api/v1/noodkijken')).json<{
      beperkingen: { id: string; reden: string }[];
    }>();
    expect(beperkingen.map(({ reden }) => reden)).toContain('teLaatBeoordeeld');
    expect(
      kind(await petra.post(`/api/v1/noodkijken/beperkingen/${beperkingen[0]?.id ?? ''}/opheffing`)),
    ).toBe('eerstBeoordelen');
  });
});

describe('the crisis service on duty', () => {
  let regio = '';
  const kaart = (wie: Bezoeker, gezin = v.gezin) => wie.get(`/api/v1/gezinnen/${gezin}/spoedkaart`);
  const uur = (n: number) => new Date(wereld.clock.now().getTime() + n * 3_600_000).toISOString();

  beforeAll(async () => {
    await wis();
    const regioId = async (naam: string) =>
      (
        await wereld.fabriek.sql<{ id: string }>(
          "insert into rondom.regio (soort, naam) values ('jeugdhulpregio', $1) returning id::text",
          [naam],
        )
      )[0]?.id ?? '';
    regio = await regioId('Centraal Gelderland');
    await regioId('Zeeland');
    await wereld.fabriek.sql(
      "insert into rondom.gezin_regio (gezin_id, regio_id, periode) values ($1, $2, '[2026-01-01,)')",
      [v.gezin, regio],
    );
  });

  it('sees no card without duty, and finds nobody', async () => {
    expect((await kaart(iris)).statusCode).toBe(403);
    expect((await iris.post('/api/v1/spoedkaart/zoek', { vraag: 'Noor Verhoeven' })).json()).toEqual({
      treffers: [],
    });
    for (const sub of ['joris', 'daan', 'hanneke', 'mark', 'petra'])
      expect((await kaart(await wereld.als(sub))).statusCode).toBe(403);
  });

  it('gets duty from a team leader of the own organisation, from nobody else', async () => {
    const dienst = (over: object = {}) => ({
      medewerkerId: gebruiker['iris'],
      regioId: regio,
      van: uur(-1),
      tot: uur(8),
      ...over,
    });
    for (const sub of ['iris', 'joris', 'samira'])
      expect((await (await wereld.als(sub)).post('/api/v1/rooster', dienst())).statusCode).toBe(403);
    expect((await (await wereld.als('marijke')).post('/api/v1/rooster', dienst())).statusCode).toBe(404);
    expect(kind(await petra.post('/api/v1/rooster', dienst({ tot: uur(80) })))).toBe('dienstTeLang');
    expect((await petra.post('/api/v1/rooster', dienst())).statusCode).toBe(201);
  });

  it('sees on duty who to call and from whom danger comes, logged with the ground', async () => {
    const body = await kaart(iris);
    expect(body.statusCode).toBe(200);
    expect(body.body).toContain('Samira Haddou');
    expect(body.body).not.toContain('Zilverberkhof');
    const [regel] = await wereld.fabriek.sql(
      `select h.relatie, h.grond, (select count(*)::int from raadpleging.onderwerp o where o.handeling_id = h.id and o.persoon_id is not null) as personen
       from raadpleging.handeling h where h.gebruiker_id = $1 and h.resource = 'spoedkaart' and h.handeling = 'lees' order by h.id desc limit 1`,
      [gebruiker['iris']],
    );
    expect(regel).toEqual({ relatie: 'geen', grond: 'nood', personen: 5 });
    const gevonden = await iris.post('/api/v1/spoedkaart/zoek', { vraag: 'Noor Verhoeven' });
    expect(gevonden.json<{ treffers: { gezinId: string }[] }>().treffers[0]?.gezinId).toBe(v.gezin);
  });

  it('opens nothing else of the family, and no card of another region', async () => {
    expect((await iris.get(`/api/v1/gezinnen/${v.gezin}`)).statusCode).toBe(403);
    const elders = await wereld.fabriek.gezin('Elders', [[v.persoon.ria, 'ouder']]);
    expect((await kaart(iris, elders)).statusCode).toBe(403);
    expect((await kaart(iris, '999999')).statusCode).toBe(403);
  });

  it('loses the card when the duty is taken back or over', async () => {
    const { diensten } = (await petra.get('/api/v1/rooster')).json<{ diensten: { id: string }[] }>();
    await wereld.fabriek.sql('update rondom.rooster set van = $1, tot = $2', [uur(-3), uur(-1)]);
    expect((await kaart(iris)).statusCode).toBe(403);
    await wereld.fabriek.sql('update rondom.rooster set tot = $1', [uur(1)]);
    expect((await kaart(iris)).statusCode).toBe(200);
    expect((await petra.delete(`/api/v1/rooster/${diensten[0]?.id ?? ''}`)).statusCode).toBe(200);
    expect((await kaart(iris)).statusCode).toBe(403);
  });
});
