import { sorteerBord } from '@rondom/domain/bord';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import { regios, vandaag, vulBord } from './bord.proef.ts';
import type { BordJson, BordRijJson } from './bord.usecase.ts';
import type { GebiedJson, VerloopJson } from './telling.usecase.ts';

let wereld: Wereld;
const wie: Record<string, Bezoeker> = {};
const namen = ['hanneke', 'teun', 'samira'] as const;
type Naam = (typeof namen)[number];

beforeAll(async () => {
  wereld = await openWereld();
  await vulBord(wereld, 90);
  for (const naam of namen) wie[naam] = await wereld.als(naam);
});
afterAll(() => wereld.sluit());

const vraag = (naam: Naam, pad: string) => {
  const found = wie[naam];
  if (found === undefined) throw new Error(naam);
  return found.get(`/api/v1/bord${pad}`);
};
const lees = async <T>(naam: Naam, pad: string): Promise<T> => {
  const answer = await vraag(naam, pad);
  expect(answer.statusCode, pad).toBe(200);
  return answer.json<T>();
};

/** Counted apart from the product: how many stood there at the end of a day, in some regions. */
const geteld = async (dag: string, waar: readonly string[]): Promise<number> =>
  Number(
    (
      await wereld.fabriek.sql<{ n: string }>(
        `select count(*) as n from rondom.wacht w where w.uiterlijk < $1 and (w.beeindigd_op is null or w.beeindigd_op > $1) and exists (
           select 1 from rondom.wachtregio g join rondom.regio r on r.id = g.regio_id where g.wacht_id = w.id and g.periode @> $1::date and r.naam = any($2))`,
        [dag, waar],
      )
    )[0]?.n,
  );
const mijn = ['Achterhoek', 'Rivierenland'];

/** Rows that differ in all that the order looks at: safety, urgency, a clock that stopped, looks of days before. */
async function maakVerschil(): Promise<void> {
  await wereld.fabriek.sql(
    `update rondom.wacht set veilig = (array['ja', 'tenDele', 'nee', 'nietBekend'])[1 + id % 4], veilig_op = sinds + 3,
       klok_gestopt_op = case when id % 7 = 0 then sinds + 20 end, reden = case when id % 3 = 0 then 'geenPlek' end, reden_op = case when id % 3 = 0 then sinds end
     where beeindigd_op is null`,
  );
  await wereld.fabriek.sql(
    `insert into rondom.urgentie (gezin_id, wacht_id, urgentie, reden_versleuteld, op, herzien_op, door, organisatie_id)
     select w.gezin_id, w.id, (array['vandaag', 'dezeWeek', 'opVolgorde'])[1 + w.id % 3], '\\x00', w.uiterlijk + 1, w.uiterlijk + 15, g.id, g.organisatie_id
     from rondom.wacht w, rondom.gebruiker g where g.sub = 'samira' and w.id % 2 = 0
       and not exists (select 1 from rondom.urgentie u where u.wacht_id = w.id)`,
  );
}

describe('who may not', () => {
  it('read the board, its year, its counts or take any of it along is everybody without a mandate', async () => {
    for (const pad of [
      '',
      '/rijen',
      '/verloop',
      '/verloop?uitvoer=true',
      '/gebieden',
      '/publicatie',
      '/K-2001',
    ])
      expect((await vraag('samira', pad)).statusCode, pad).toBe(403);
  });

  it('open what another region answers for, is the director of this one', async () => {
    const ander = await lees<BordJson>('hanneke', '?regio=Achterhoek');
    expect(ander.aantal).toBeGreaterThan(0);
    for (const pad of ['?regio=Achterhoek', '/rijen?regio=Achterhoek', '/verloop?regio=Achterhoek'])
      expect((await vraag('teun', pad)).statusCode, pad).toBe(404);
    for (const { nummer } of ander.rijen) expect((await vraag('teun', `/${nummer}`)).statusCode).toBe(404);
    const eigen = await lees<BordJson>('teun', '');
    expect(eigen.regios.map(({ naam }) => naam)).toEqual(['Twente']);
    expect(eigen.rijen.every(({ regio }) => regio === 'Twente')).toBe(true);
  });

  it('find an exact small count of others, in any area, on any day, nor by adding up', async () => {
    let verborgen = 0;
    for (const dag of ['2027-01-12', '2026-11-01', '2026-08-15', '2026-05-01', '2026-02-01']) {
      const { regios: rijen, land } = await lees<GebiedJson>('hanneke', `/gebieden?op=${dag}`);
      for (const { naam, eigen, getal } of rijen) {
        const echt = await geteld(dag, [naam]);
        if (eigen || echt === 0 || echt > 4) expect(getal).toEqual({ van: echt, tot: echt });
        else {
          verborgen += 1;
          expect(getal).toEqual({ van: 1, tot: 4 });
          expect(land.tot - land.van).toBe(3);
        }
      }
    }
    expect(verborgen).toBeGreaterThan(0);
  });

  it('publish a count below ten is everybody, whatever the mandate', async () => {
    const { regios: rijen } = await lees<GebiedJson>('hanneke', '/publicatie');
    for (const { naam, getal } of rijen) {
      const echt = await geteld('2027-01-12', [naam]);
      expect(getal).toEqual(echt > 0 && echt < 10 ? { van: 1, tot: 9 } : { van: echt, tot: echt });
    }
  });

  it('ask a day that is still to come, is anybody', async () => {
    const answer = await vraag('hanneke', '?op=2027-01-13');
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('borddagInToekomst');
  });
});

describe('a year of the board', () => {
  it.each([
    ['all regions together', '', mijn],
    ['one region', '?regio=Rivierenland', ['Rivierenland']],
  ])(
    'of %s: each of 365 days is the day before, plus who came, minus who left, as counted apart',
    async (_wat, pad, waar) => {
      const { dagen } = await lees<VerloopJson>('hanneke', `/verloop${pad}`);
      expect(dagen).toHaveLength(365);
      expect(dagen.at(-1)?.dag).toBe(vandaag);
      let gisteren = await geteld('2026-01-12', waar);
      for (const een of dagen) {
        expect(een.gisteren).toBe(gisteren);
        const erbij = een.nieuw + een.heropend + een.verhuisdIn;
        expect(gisteren + erbij - een.geholpen - een.zonderHulp - een.verhuisdUit, een.dag).toBe(een.aantal);
        expect(een.aantal, een.dag).toBe(await geteld(een.dag, waar));
        gisteren = een.aantal;
      }
      for (const stroom of [
        'nieuw',
        'heropend',
        'verhuisdIn',
        'geholpen',
        'zonderHulp',
        'verhuisdUit',
      ] as const)
        expect(
          dagen.reduce((som, een) => som + een[stroom], 0),
          stroom,
        ).toBeGreaterThan(0);
    },
  );

  it('ends on the board of today, whose sum begins twelve weeks before', async () => {
    const bord = await lees<BordJson>('hanneke', '');
    const { dagen } = await lees<VerloopJson>('hanneke', '/verloop');
    expect(bord.aantal).toBe(dagen.at(-1)?.aantal);
    expect(bord.lijn.map(({ dag, aantal }) => [dag, aantal])).toEqual(
      dagen.slice(-85).map(({ dag, aantal }) => [dag, aantal]),
    );
    const eraf = bord.geholpen + bord.zonderHulp + bord.verhuisdUit;
    expect((bord.lijn[0]?.aantal ?? 0) + bord.erbij - eraf).toBe(bord.aantal);
    expect(bord.regios.reduce((som, { aantal }) => som + aantal, 0)).toBe(bord.aantal);
  });
});

describe('the board as it was', () => {
  it('has the children of that day, under the numbers and with the age of then, and no next step', async () => {
    const toen = await lees<BordJson>('hanneke', '?op=2026-05-01');
    expect(toen).toMatchObject({ dag: '2026-05-01', vandaag, acties: [] });
    expect(toen.aantal).toBe(await geteld('2026-05-01', mijn));
    expect(toen.rijen).toHaveLength(toen.aantal);
    expect(toen.rijen.every(({ stap, dagenTeLaat }) => stap === null && dagenTeLaat > 0)).toBe(true);
    const weer = await lees<BordJson>('hanneke', '?op=2026-05-01');
    expect(weer.rijen.map(({ nummer }) => nummer)).toEqual(toen.rijen.map(({ nummer }) => nummer));
    const banden = await wereld.fabriek.sql<{ nummer: string; band: string }>(
      `select 'K-' || p.nummer as nummer, rondom.leeftijdsband(k.geboortedatum, '2026-05-01') as band
       from rondom.pseudoniem p join rondom.wacht w on w.id = p.wacht_id join rondom.persoon k on k.id = w.persoon_id`,
    );
    for (const { nummer, band } of toen.rijen)
      expect(banden.find((een) => een.nummer === nummer)?.band).toBe(band);
  });
});

describe('a page of the board', () => {
  const orde = ({ rijen }: { rijen: readonly { readonly nummer: string }[] }) =>
    rijen.map(({ nummer }) => nummer);

  it.each([
    ['today', ''],
    ['on a day of then', '&op=2026-08-15'],
    ['in one region', '&regio=Rivierenland'],
  ])('%s is the top of the whole board, in its order, beside the counts of the whole', async (_wat, rest) => {
    await maakVerschil();
    const heel = await lees<BordJson>('hanneke', `?toon=2000${rest}`);
    expect(heel.rijen).toHaveLength(heel.aantal);
    expect(orde(heel)).toEqual(
      sorteerBord(heel.rijen.map((rij) => ({ ...rij, id: rij.nummer }))).map(({ id }) => id),
    );
    for (const toon of [1, 2, 5, heel.aantal - 1]) {
      const blad = await lees<BordJson>('hanneke', `?toon=${toon}${rest}`);
      expect(orde(blad)).toEqual(orde(heel).slice(0, toon));
      expect({ ...blad, rijen: [] }).toEqual({ ...heel, rijen: [] });
    }
  });

  it('counts what all children wait for and why, not only those on the page', async () => {
    const { aantal, wachtOp, redenen, rijen } = await lees<BordJson>('hanneke', '?toon=1');
    expect(rijen).toHaveLength(1);
    const echt = await wereld.fabriek.sql<{ waarde: string; aantal: number }>(
      `select wacht_op as waarde, count(*)::int as aantal from rondom.wacht where regio_id in (1, 2) and uiterlijk < $1 and beeindigd_op is null
       group by 1 order by 2 desc, 1`,
      [vandaag],
    );
    expect(wachtOp).toEqual(echt);
    for (const telling of [wachtOp, redenen])
      expect(telling.reduce((som, een) => som + een.aantal, 0)).toBe(aantal);
    expect(redenen.find(({ waarde }) => waarde === 'geenPlek')?.aantal).toBe(
      Number(
        (
          await wereld.fabriek.sql<{ n: string }>(
            `select count(*) as n from rondom.wacht where reden = 'geenPlek' and regio_id in (1, 2) and uiterlijk < $1 and beeindigd_op is null`,
            [vandaag],
          )
        )[0]?.n,
      ),
    );
  });

  it('of nothing or of more than two thousand is refused', async () => {
    for (const toon of ['0', '-1', '2001', 'alles', '1.5'])
      expect((await vraag('hanneke', `?toon=${toon}`)).statusCode, toon).toBe(400);
  });
});

describe('a row', () => {
  it('counts all days the child waited, as the chain of its waits does', async () => {
    const { rijen } = await lees<BordJson>('hanneke', '');
    const keten = await wereld.fabriek.sql<{ nummer: string; dagen: number }>(
      `select 'K-' || p.nummer as nummer, (rondom.ketendagen(w.persoon_id, $1) ->> 'samen')::int as dagen
       from rondom.pseudoniem p join rondom.wacht w on w.id = p.wacht_id`,
      [vandaag],
    );
    for (const { nummer, ketendagen } of rijen)
      expect(keten.find((een) => een.nummer === nummer)?.dagen).toBe(ketendagen);
    expect(rijen.some(({ heropend }) => heropend)).toBe(true);
  });

  it('taken along is logged about its child, once, as leaving the house', async () => {
    const { rijen } = await lees<{ rijen: BordRijJson[] }>('hanneke', '/rijen?regio=Rivierenland');
    expect(rijen.length).toBeGreaterThan(0);
    expect(rijen.every(({ regio }) => regio === regios[1])).toBe(true);
    const [log] = await wereld.fabriek.sql<{ n: string; doel: string }>(
      `select count(distinct o.persoon_id) as n, h.doel from raadpleging.handeling h join raadpleging.onderwerp o on o.handeling_id = h.id
       where h.handeling = 'export' group by h.id, h.doel order by h.id desc limit 1`,
    );
    expect(log?.doel).toBe('bordrijen');
    const kinderen = await wereld.fabriek.sql<{ persoon_id: string }>(
      `select distinct w.persoon_id from rondom.wacht w join rondom.regio r on r.id = w.regio_id where r.naam = 'Rivierenland'
         and w.uiterlijk < $1 and w.beeindigd_op is null`,
      [vandaag],
    );
    expect(Number(log?.n)).toBe(kinderen.length);
  });

  it('of a child that moved away opens no more', async () => {
    for (const dag of ['2026-02-15', '2026-04-01', '2026-07-01', '2026-09-01', '2026-11-01', '2026-12-15'])
      await lees<BordJson>('hanneke', `?op=${dag}`);
    const weg = await wereld.fabriek.sql<{ nummer: string }>(
      `select 'K-' || p.nummer as nummer from rondom.pseudoniem p join rondom.wacht w on w.id = p.wacht_id
       join rondom.organisatie o on o.id = p.organisatie_id where o.naam = 'Regio Gelderland' and w.regio_id = 3`,
    );
    expect(weg.length).toBeGreaterThan(0);
    for (const { nummer } of weg) expect((await vraag('hanneke', `/${nummer}`)).statusCode).toBe(404);
  });
});
