import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  begin,
  bevestig,
  idVan,
  kinds,
  openRegelproef,
  voegDagToe,
  voorbeeldVan,
  type Regelproef,
} from '../../../../proeven/opzet/regels.ts';
import type { Bezoeker, Wereld } from '../../../../proeven/opzet/wereld.ts';

let proef: Regelproef;
let wereld: Wereld;
let tom: Bezoeker;
let samira: Bezoeker;

beforeAll(async () => {
  proef = await openRegelproef();
  ({ wereld, tom, samira } = proef);
});
afterAll(() => proef.sluit());

describe('the rules of clocks', () => {
  it('are changed by nobody but who keeps the system, and read by nobody of a family', async () => {
    for (const sub of ['samira', 'ruben', 'joris', 'linda', 'noor']) {
      const wie = await wereld.als(sub);
      expect((await voegDagToe(wie)).statusCode).toBe(403);
      expect((await bevestig(wie, '1', 1)).statusCode).toBe(403);
      expect((await wie.get('/api/v1/regelwijzigingen')).statusCode).toBe(403);
      expect((await wie.get('/api/v1/regelwijzigingen/1/voorbeeld')).statusCode).toBe(403);
    }
    for (const sub of ['linda', 'noor'])
      expect((await (await wereld.als(sub)).get('/api/v1/termijnregels')).statusCode).toBe(403);
    expect((await wereld.niemand.get('/api/v1/termijnregels')).statusCode).toBe(401);
  });

  it('are read by everybody who works, each with its source and how far that was checked', async () => {
    const { soorten } = (await samira.get('/api/v1/termijnregels')).json<{
      soorten: { soort: string; versies: { bron: string; bronstatus: string }[] }[];
    }>();
    expect(soorten.length).toBeGreaterThan(9);
    for (const { versies } of soorten)
      for (const { bron, bronstatus } of versies) expect(bron !== '' && bronstatus !== '').toBe(true);
  });

  it('count a clock from a chosen day, of nobody, and refuse a day before the rule', async () => {
    const uitkomst = (soort: string, vanaf: string) =>
      samira.get(`/api/v1/termijnregels/${soort}/uitkomst?vanaf=${vanaf}`);
    expect((await uitkomst('vastejeugdbeschermer', '2026-12-18')).json()).toMatchObject({
      uiterlijk: '2026-12-28',
      bron: 'Besluit Jeugdwet art. 4.2.2 lid 1',
    });
    expect(kinds(await uitkomst('vastejeugdbeschermer', '2014-12-31'))).toEqual(['termijnGoldNiet']);
    expect((await uitkomst('ietsanders', '2026-12-18')).statusCode).toBe(404);
    expect((await uitkomst('vastejeugdbeschermer', '2026-02-30')).statusCode).toBe(400);
  });
});

describe('a change that cannot be', () => {
  it.each([
    ['a day that does not exist', { dag: '2027-02-30' }, 'ongeldigeInvoer'],
    ['a day that is free already', { dag: '2026-12-25' }, 'dagAlVrij'],
    ['a day of a weekend', { dag: '2027-01-16' }, 'dagAlVrij'],
    ['a working day that becomes a working day', { dag: '2027-01-13', wat: 'werkdag' }, 'dagAlWerkdag'],
    ['Christmas as a working day', { dag: '2026-12-25', wat: 'werkdag' }, 'dagVrijDoorWet'],
    ['a day of long ago', { dag: '2025-12-01' }, 'dagBuitenBereik'],
    ['a source of white', { bron: '   ' }, 'ongeldigeInvoer'],
  ])('%s is refused', async (_naam, anders, kind) => {
    expect(kinds(await voegDagToe(tom, anders))).toEqual([kind]);
  });

  const versie = {
    soort: 'planwettelijk',
    geldigVanaf: '2027-07-01',
    aantal: 4,
    eenheid: 'weken',
    atw: 'ja',
    bron: 'Jeugdwet art. 4.1.3 lid 5 (nieuw)',
    bronstatus: 'nietNagekeken',
    reden: 'De wet wordt gewijzigd',
  };
  const voegVersieToe = (anders: Partial<typeof versie> = {}) =>
    tom.post('/api/v1/regelwijzigingen/termijnversies', { ...versie, ...anders });

  it.each([
    ['for the past', { geldigVanaf: '2026-07-01' }, 'versieInVerleden'],
    ['for today', { geldigVanaf: '2027-01-12' }, 'versieInVerleden'],
    ['of no length', { aantal: 0 }, 'termijnlengteOnjuist'],
    ['of a clock nobody knows', { soort: 'ietsanders' }, 'termijnsoortOnbekend'],
    ['a century ahead', { geldigVanaf: '2127-01-01' }, 'versieTeVer'],
    [
      'that changes nothing',
      { aantal: 6, bron: 'Jeugdwet art. 4.1.3 lid 5', bronstatus: 'wet2026' },
      'versieVerandertNiets',
    ],
  ])('a version %s is refused', async (_naam, anders, kind) => {
    expect(kinds(await voegVersieToe(anders))).toEqual([kind]);
  });

  it('of a version for later: what began before keeps its clock, and a second one may not lie over it', async () => {
    const id = idVan(await voegVersieToe());
    expect(await voorbeeldVan(tom, id)).toMatchObject({ verplaatst: 0 });
    expect((await bevestig(tom, id, 0)).statusCode).toBe(201);
    await proef.pasToe(id);
    expect(await proef.dagen()).toEqual(begin);
    expect(kinds(await voegVersieToe({ geldigVanaf: '2027-06-01', aantal: 3 }))).toEqual(['versieOverlapt']);
    const na = (vanaf: string) => samira.get(`/api/v1/termijnregels/planwettelijk/uitkomst?vanaf=${vanaf}`);
    expect((await na('2027-06-30')).json()).toMatchObject({ uiterlijk: '2027-08-11', bronstatus: 'wet2026' });
    expect((await na('2027-07-01')).json()).toMatchObject({
      uiterlijk: '2027-07-29',
      bronstatus: 'nietNagekeken',
    });
  });
});
