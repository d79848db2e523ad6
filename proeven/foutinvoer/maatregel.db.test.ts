import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWereld, type Bezoeker, type Wereld } from '../opzet/wereld.ts';
import { afdruk, aantal, zegt } from './opzet.ts';

let wereld: Wereld;
let samira: Bezoeker;
let url: string;
let gi: string;
let kinderen: string[];

beforeAll(async () => {
  wereld = await openWereld();
  const { fabriek } = wereld;
  const team = await fabriek.organisatie('lokaalteam', 'Lokaal team Arnhem');
  gi = await fabriek.organisatie('gecertificeerdeinstelling', 'GI De Brug');
  const wie = await fabriek.gebruiker({
    sub: 'samira',
    naam: 'Samira Haddou',
    rol: 'lokaalteam',
    organisatie: team,
  });
  kinderen = [];
  for (const [voornamen, geboortedatum] of [
    ['Bo', '2015-02-01'],
    ['Kim', '2018-08-08'],
  ] as const)
    kinderen.push(await fabriek.persoon({ voornamen, geslachtsnaam: 'Prins', geboortedatum }));
  const gezin = await fabriek.gezin(
    'Gezin Prins',
    kinderen.map((kind) => [kind, 'kind'] as const),
  );
  await fabriek.betrokken({ gezin, soort: 'vastgezicht', gebruiker: wie });
  const [regio] = await fabriek.sql<{ id: string }>(
    "insert into rondom.regio (soort, naam) values ('jeugdhulpregio', 'Middenrijn') returning id::text",
  );
  await fabriek.sql(
    "insert into rondom.gezin_regio (gezin_id, regio_id, periode) values ($1, $2, '[2020-01-01,)')",
    [gezin, regio?.id],
  );
  url = `/api/v1/gezinnen/${gezin}/maatregelen`;
  samira = await wereld.als('samira');
});
afterAll(() => wereld.sluit());

const beschikking = (einddatum: string, kind: string | undefined) => ({
  kinderen: [kind],
  beschikkingOp: '2026-12-16',
  ingangsdatum: '2026-12-16',
  einddatum,
  rechtbank: 'Gelderland',
  organisatieId: gi,
  giBelastOp: '2026-12-16',
  giGeinformeerdOp: '2026-12-18',
});

/** What is recorded with an order: the order itself, its clocks and the wait. */
const vastgelegd = async () => ({
  maatregelen: await aantal(wereld, 'rondom.maatregel'),
  wachten: await aantal(wereld, 'rondom.wacht'),
});

describe('recording an order', () => {
  it('De maatregel eindigt voor zij begint, op 16 december 2026. Kijk de datums na.', async ({ task }) => {
    const before = await afdruk(wereld);
    zegt(
      await samira.post(url, beschikking('2026-12-01', kinderen[0])),
      400,
      task.name,
      'The measure ends before it begins, on 16 December 2026. Check the dates.',
    );
    expect(await afdruk(wereld)).toEqual(before);
    expect((await samira.post(url, beschikking('2027-06-16', kinderen[0]))).statusCode).toBe(201);
    expect(await vastgelegd()).toEqual({ maatregelen: 1, wachten: 1 });
  });

  it('Een ondertoezichtstelling duurt ten hoogste een jaar: tot 16 december 2027.', async ({ task }) => {
    const before = await afdruk(wereld);
    zegt(
      await samira.post(url, beschikking('2027-12-17', kinderen[1])),
      400,
      task.name,
      'An ondertoezichtstelling (supervision order) lasts at most a year: until 16 December 2027.',
    );
    expect(await afdruk(wereld)).toEqual(before);
    // The end date is exclusive: a year to the day is what the law allows.
    expect((await samira.post(url, beschikking('2027-12-16', kinderen[1]))).statusCode).toBe(201);
    expect(await vastgelegd()).toEqual({ maatregelen: 2, wachten: 2 });
  });
});
