/**
 * At 00.00 rights change by themselves: a child turns twelve, sixteen or eighteen, a term ends. Before and after that
 * moment the API, the row-level rules and the domain say the same, also in the nights of 23 and of 25 hours, and the open
 * window of whom it concerns, and of nobody else, is told within a second.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amsterdamInstant } from '../../apps/api/src/platform/clock.ts';
import type { Actor } from '../../apps/api/src/platform/actor.ts';
import { leeftijdsrechten } from '../../packages/domain/src/portaal/index.ts';
import { addDays, findOnvolledigeDatum, getPlainDate } from '../../packages/domain/src/kern/index.ts';
import { luister, openPoort } from '../opzet/luister.ts';
import { maakVerhoeven, type Verhoeven } from '../opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../opzet/wereld.ts';

let wereld: Wereld;
let v: Verhoeven;
let url: string;
const tijden: number[] = [];

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  url = await openPoort(wereld);
});
afterAll(async () => {
  await wereld.sluit();
  process.stdout.write(`00.00 in ms, ${tijden.length} nachten: hoogstens ${Math.max(...tijden)}\n`);
});

const sql = (text: string, values: readonly unknown[] = []) =>
  wereld.fabriek.sql<{ id: string }>(text, values);
/** So many milliseconds before the day begins in Amsterdam. */
const voor = (dag: string, ms: number): void =>
  wereld.clock.zetOp(new Date(amsterdamInstant(dag, '00:00').getTime() - ms));
const geboren = (persoon: string, op: string) =>
  sql('update rondom.persoon set geboortedatum = $2 where id = $1', [persoon, op]);
const kinderenVan = async (sub: string): Promise<string[]> => {
  const { kinderen } = (await (await wereld.als(sub)).get('/api/v1/portaal')).json<{
    kinderen: { id: string }[];
  }>();
  return kinderen.map(({ id }) => id);
};

/** The night begins, the open window hears of it within a second after 00.00. */
async function nacht(sub: string, dag: string): Promise<void> {
  voor(dag, 60_000);
  // The clock of a real process never goes back; this one just did: it is looked at ten times a second.
  await new Promise((done) => setTimeout(done, 300));
  const venster = await luister(wereld, url, sub);
  const ander = await luister(wereld, url, 'samira');
  const lang = await venster.binnenEenSeconde(() => {
    voor(dag, 0);
  }, /"soort":"toegang"/);
  tijden.push(lang);
  // The vast gezicht hears that it is another day, and does not read again for somebody else's birthday.
  await expect.poll(() => ander.gehoord(), { timeout: 1_000 }).toMatch(/"soort":"dag"/);
  expect(ander.gehoord()).not.toMatch(/"soort":"toegang"/);
}

describe('a child turns twelve', () => {
  it.each([
    ['on an ordinary night', '2015-02-10', '2027-02-10'],
    ['in the night of 23 hours', '2015-03-28', '2027-03-28'],
    ['on the day after it', '2015-03-29', '2027-03-29'],
    ['in the night of 25 hours', '2015-10-31', '2027-10-31'],
    ['on the day after that', '2015-11-01', '2027-11-01'],
    ['born on 29 February, twelve in a leap year', '2016-02-29', '2028-02-29'],
  ])('%s: the mother no longer reads or answers for it', async (_, geboortedatum, dag) => {
    await geboren(v.persoon.sem, geboortedatum);
    voor(dag, 2_000);
    expect(await kinderenVan('linda')).toEqual([v.persoon.sem]);
    await nacht('linda', dag);
    expect(await kinderenVan('linda')).toEqual([]);
  });

  it('and until that night its own account opens nothing', async () => {
    await geboren(v.persoon.noor, '2015-02-10');
    voor('2027-02-10', 2_000);
    const noor = await wereld.als('noor');
    expect((await noor.get('/api/v1/portaal')).statusCode).toBe(403);
    await nacht('noor', '2027-02-10');
    expect((await noor.get('/api/v1/portaal')).statusCode).toBe(200);
    await geboren(v.persoon.noor, '2014-09-03');
  });
});

describe('a child turns sixteen, and eighteen', () => {
  it('sixteen: the portal of the young person changes at 00.00', async () => {
    await geboren(v.persoon.noor, '2011-03-28');
    await nacht('noor', '2027-03-28');
    await geboren(v.persoon.noor, '2014-09-03');
  });

  it.each([
    ['on an ordinary night', '2009-02-10', '2027-02-10'],
    ['born on 29 February, in a year without it', '2008-02-29', '2026-03-01'],
  ])('eighteen, %s: the parents no longer read what the judge decided', async (_, geboortedatum, dag) => {
    const ander = addDays(getPlainDate(dag), 4000);
    await sql("update rondom.maatregel set ingangsdatum = '2026-01-01', einddatum = '2028-06-01'");
    await geboren(v.persoon.noor, geboortedatum);
    await geboren(v.persoon.sem, ander);
    const lees = async (sub: string) =>
      (await (await wereld.als(sub)).get('/api/v1/portaal'))
        .json<{
          maatregelen: { kinderen: { id: string }[] }[];
        }>()
        .maatregelen.flatMap(({ kinderen }) => kinderen.map(({ id }) => id));
    voor(dag, 2_000);
    expect(await lees('linda')).toContain(v.persoon.noor);
    expect(await lees('noor')).toEqual([v.persoon.noor]);
    await nacht('linda', dag);
    expect(await lees('linda')).not.toContain(v.persoon.noor);
    // The order of the court ends at majority, whatever its own last day.
    expect(await lees('noor')).toEqual([]);
    await geboren(v.persoon.noor, '2014-09-03');
    await geboren(v.persoon.sem, '2019-05-21');
  });
});

describe('a term ends', () => {
  it('gezag that ended yesterday no longer reads for the child', async () => {
    voor('2027-03-02', 2_000);
    await sql("update rondom.gezag set periode = '[2010-01-01,2027-03-02)' where houder_persoon_id = $1", [
      v.persoon.linda,
    ]);
    expect(await kinderenVan('linda')).toEqual([v.persoon.sem]);
    await nacht('linda', '2027-03-02');
    expect(await kinderenVan('linda')).toEqual([]);
    await sql("update rondom.gezag set periode = '[2010-01-01,)' where houder_persoon_id = $1", [
      v.persoon.linda,
    ]);
  });

  it.each(['meedenker', 'advocaat', 'vertrouwenspersoon', 'vervanger'])(
    'of a %s: from 00.00 the family is closed for him',
    async (soort) => {
      await sql(
        "insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, persoon_id, periode) values ($1, $2, $3, $4, '[2027-01-01,2027-10-31)')",
        [
          v.gezin,
          soort,
          v.gebruiker.daan,
          ['meedenker', 'vervanger'].includes(soort) ? null : v.persoon.linda,
        ],
      );
      await nacht('daan', '2027-10-31');
      expect((await (await wereld.als('daan')).get(`/api/v1/gezinnen/${v.gezin}`)).statusCode).toBe(403);
      expect(await relaties('daan', '2027-10-31')).toEqual([]);
      expect(await relaties('daan', '2027-10-30')).toEqual([soort]);
      await sql('delete from rondom.betrokkenheid where gebruiker_id = $1', [v.gebruiker.daan]);
    },
  );

  it('a look in an emergency is over to the minute, without midnight', async () => {
    wereld.clock.zetOp(amsterdamInstant('2027-05-01', '23:30'));
    const nu = wereld.clock.now();
    await sql(
      'insert into rondom.noodkijk (gezin_id, gebruiker_id, organisatie_id, begonnen_op, tot) select $1, id, organisatie_id, $2, $3 from rondom.gebruiker where id = $4',
      [v.gezin, nu, new Date(nu.getTime() + 3_600_000), v.gebruiker.daan],
    );
    const daan = await luister(wereld, url, 'daan');
    await new Promise((done) => setTimeout(done, 300));
    const einde = new Date(nu.getTime() + 3_600_000);
    tijden.push(
      await daan.binnenEenSeconde(() => {
        wereld.clock.zetOp(einde);
      }, /"soort":"toegang"/),
    );
  });
});

async function actorVan(sub: string): Promise<Actor> {
  const [row] = await wereld.fabriek.sql<Actor & Record<string, unknown>>(
    `select id::text as "gebruikerId", sub, naam, soort, rol, organisatie_id::text as "organisatieId", null as organisatie,
       persoon_id::text as "persoonId" from rondom.gebruiker where sub = $1`,
    [sub],
  );
  if (!row) throw new Error(sub);
  return row;
}

/** How somebody stands towards the family on a day, as the application's own role sees it in SQL. */
async function relaties(sub: string, dag: string): Promise<string[]> {
  return wereld.database.inTransaction(await actorVan(sub), { grond: 'geen' }, 'mijn', async (tx) => {
    await tx.query('proef.dag', "select set_config('app.vandaag', $1, true)", [dag]);
    const rows = await tx.query<{ relatie: string }>(
      'proef.relaties',
      'select relatie from platform.mijn_relaties()',
    );
    return rows.map(({ relatie }) => relatie);
  });
}

describe('in SQL as the role of the application', () => {
  const geboortedata = [
    '2015-03-28',
    '2015-10-31',
    '2016-02-29',
    '2015',
    '2015-06',
    '2015-02',
    '0000',
    '2015-12-31',
    '2016-01-01',
  ];
  const grens = [12, 16, 18].flatMap((jaren) =>
    geboortedata.flatMap((datum) => {
      const [jaar, maand = '01', dag = '01'] = datum.split('-');
      const rond = getPlainDate(
        `${Number(jaar) + jaren + (datum === '0000' ? 2015 : 0)}-${maand}-${dag === '29' ? '28' : dag}`,
      );
      return [-1, 0, 1, 2, 30, 364, 365].map((dagen) => addDays(rond, dagen));
    }),
  );

  it('every boundary is on the day of the domain, or on the careful side where the date is incomplete', async () => {
    const moeder = await wereld.fabriek.persoon({
      voornamen: 'Grens',
      geslachtsnaam: 'Moeder',
      geboortedatum: '1980-01-01',
    });
    const kinderen = new Map<string, string>();
    for (const datum of geboortedata) {
      const kind = await wereld.fabriek.persoon({
        voornamen: datum,
        geslachtsnaam: 'Grens',
        geboortedatum: datum,
      });
      kinderen.set(datum, kind);
      await wereld.fabriek.ouder(moeder, kind, true);
    }
    const gezin = await wereld.fabriek.gezin(
      'Gezin Grens',
      [...kinderen.values()].map((kind) => [kind, 'kind'] as const),
    );
    await wereld.fabriek.gebruiker({ sub: 'grens', naam: 'Grens', rol: 'ouder', persoon: moeder });
    await wereld.fabriek.toegang(gezin, moeder, 'ouder', v.gebruiker.samira);
    const actor = await actorVan('grens');
    const verschillen: string[] = [];
    let vergeleken = 0;
    await wereld.database.inTransaction(actor, { grond: 'eigen' }, 'mijn', async (tx) => {
      for (const dag of new Set(grens)) {
        await tx.query('proef.dag', "select set_config('app.vandaag', $1, true)", [dag]);
        const [row] = await tx.query<{ lees: string[]; gezag: string[] }>(
          'proef.grens',
          'select platform.mijn_leespersonen()::text[] as lees, platform.mijn_gezagspersonen()::text[] as gezag',
        );
        for (const [datum, kind] of kinderen) {
          const geboorte = findOnvolledigeDatum(datum);
          if (geboorte === undefined) throw new Error(datum);
          const rechten = leeftijdsrechten({ soort: 'geboren', datum: geboorte }, dag);
          const [leest, gezag] = [row?.lees.includes(kind) === true, row?.gezag.includes(kind) === true];
          const heel = datum.length === 10;
          vergeleken += 2;
          if (heel ? leest !== rechten.ouderLeestVoor : leest && !rechten.ouderLeestVoor)
            verschillen.push(`${datum} op ${dag}: lezen ${String(leest)}`);
          if (gezag !== rechten.onderGezag) verschillen.push(`${datum} op ${dag}: gezag ${String(gezag)}`);
        }
      }
    });
    process.stdout.write(`leeftijdsgrenzen vergeleken: ${vergeleken}, verschillen: ${verschillen.length}\n`);
    expect(verschillen).toEqual([]);
  });
});
