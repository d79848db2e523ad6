import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  open,
  sluit,
  wereld,
  gezin,
  mens,
  as,
  page,
  bord,
  wachtVan,
  kinds,
  beschikking,
} from './wachtlijst-opzet.proef.ts';
import { overHulpInDeBeschikking } from './wachtlijst-hulp.proef.ts';

beforeAll(open);
afterAll(sluit);

describe('from order to help that has begun', () => {
  it('an order longer than the law allows, ending before it starts, on a day that does not exist: refused, nothing kept', async () => {
    const url = `/api/v1/gezinnen/${gezin}/maatregelen`;
    expect(kinds(await as('samira').post(url, beschikking({ einddatum: '2028-01-01' })))).toEqual([
      'maatregelLangerDanJaar',
    ]);
    expect(kinds(await as('samira').post(url, beschikking({ einddatum: '2026-12-01' })))).toEqual([
      'einddatumVoorIngang',
    ]);
    expect((await as('samira').post(url, beschikking({ einddatum: '2027-02-30' }))).statusCode).toBe(400);
    expect((await as('ruben').post(url, beschikking())).statusCode).toBe(403);
    expect((await page()).gezin.maatregelen).toEqual([]);
  });

  it('starts the clock of each child and the clock of the plan, to the day', async () => {
    expect((await as('samira').post(`/api/v1/gezinnen/${gezin}/maatregelen`, beschikking())).statusCode).toBe(
      201,
    );
    const { termijnen, wachten } = (await page()).gezin;
    expect(termijnen.filter((t) => t.soort === 'vastejeugdbeschermer').map((t) => t.uiterlijk)).toEqual([
      '2026-12-28',
      '2026-12-28',
    ]);
    expect(termijnen.find((t) => t.soort === 'planvanafmaatregel')?.uiterlijk).toBe('2027-01-27');
    expect(wachten.map((w) => w.stap)).toEqual(['jeugdbeschermerNoemen', 'jeugdbeschermerNoemen']);
  });

  it('puts both children on the board of the own region only, unknown safety said as such, without a name', async () => {
    const shown = await bord();
    expect(shown.aantal).toBe(2);
    expect(shown.rijen.map((rij) => rij.dagenTeLaat)).toEqual([15, 15]);
    expect(shown.rijen.every((rij) => rij.veilig === 'nietBekend')).toBe(true);
    expect(JSON.stringify(shown)).not.toMatch(/Noor|Sem|Verhoeven|Dalen|Arnhem|Samira|2014/);
    expect((await bord('ander')).aantal).toBe(0);
    expect((await as('samira').get('/api/v1/bord')).statusCode).toBe(403);
  });

  it('logs an opened row about the child behind it', async () => {
    const [rij] = (await bord()).rijen;
    expect((await as('hanneke').get(`/api/v1/bord/${rij?.nummer ?? ''}`)).statusCode).toBe(200);
    const rows = await wereld.fabriek.sql<{ n: number }>(
      "select count(*)::int as n from raadpleging.onderwerp where soort = 'wacht' and persoon_id is not null",
    );
    expect(rows[0]?.n).toBe(1);
    expect((await as('ander').get(`/api/v1/bord/${rij?.nummer ?? ''}`)).statusCode).toBe(404);
  });

  it('the team leader of the charged instelling names the jeugdbeschermer, nobody else does', async () => {
    const maatregel = (await page()).gezin.maatregelen[0]?.id ?? '';
    const url = `/api/v1/gezinnen/${gezin}/maatregelen/${maatregel}/uitvoerder`;
    expect((await as('samira').post(url, { gebruikerId: mens['ruben'] })).statusCode).toBe(403);
    expect((await as('ruben').get(`/api/v1/gezinnen/${gezin}`)).statusCode).toBe(403);
    expect(kinds(await as('anja').post(url, { gebruikerId: mens['ruben'], vanaf: '2020-01-01' }))).toContain(
      'maatregelLooptNiet',
    );
    expect((await as('anja').post(url, { gebruikerId: mens['ruben'], vanaf: '2027-01-08' })).statusCode).toBe(
      201,
    );
    expect((await as('ruben').get(`/api/v1/gezinnen/${gezin}`)).statusCode).toBe(200);
    expect(new Set(kinds(await as('anja').post(url, { gebruikerId: mens['ruben'] })))).toEqual(
      new Set(['kindHeeftUitvoerder']),
    );
  });

  it('the clock stops only when child and each parent with gezag were spoken to', async () => {
    const maatregel = (await page()).gezin.maatregelen[0]?.id ?? '';
    const url = `/api/v1/gezinnen/${gezin}/maatregelen/${maatregel}/eerstecontacten`;
    expect(
      (await as('ruben').post(url, { met: [mens['mark']], op: '2027-01-08', wijze: 'inPersoon' })).statusCode,
    ).toBe(201);
    expect((await wachtVan('noor')).klokGestoptOp).toBeNull();
    expect(
      (
        await as('ruben').post(url, {
          met: [mens['linda'], mens['noor'], mens['sem']],
          op: '2027-01-11',
          wijze: 'inPersoon',
        })
      ).statusCode,
    ).toBe(201);
    expect(await wachtVan('noor')).toMatchObject({
      klokGestoptOp: '2027-01-11',
      begonnenOp: '2027-01-11',
      stap: 'bevestigingVragen',
    });
    expect(
      (await page()).gezin.termijnen
        .filter((t) => t.soort === 'vastejeugdbeschermer')
        .map((t) => t.gestoptOp),
    ).toEqual(['2027-01-11', '2027-01-11']);
    expect((await bord()).rijen.map((rij) => [rij.status, rij.dagenTeLaat])).toEqual([
      ['begonnenNietBevestigd', 14],
      ['begonnenNietBevestigd', 14],
    ]);
  });

  it('explains the clock with the days counted, those not, and what became of it', async () => {
    const termijn = (await page()).gezin.termijnen.find((t) => t.soort === 'vastejeugdbeschermer');
    const explained = (
      await as('samira').get(`/api/v1/gezinnen/${gezin}/termijnen/${termijn?.id ?? ''}`)
    ).json<{
      uiterlijk: string;
      stappen: { code: string }[];
      wacht: { code: string; parameters: { dagen?: number } }[];
    }>();
    expect(explained.uiterlijk).toBe('2026-12-28');
    expect(explained.stappen.map((stap) => stap.code)).toEqual([
      'laatsteGebeurtenis',
      'geteldeDagen',
      'nietGeteld',
    ]);
    expect(explained.wacht.at(-1)).toMatchObject({ code: 'teLaat', parameters: { dagen: 14 } });
  });

  it('a no keeps the child on the board, marks it and gives the vast gezicht a task for the next working day', async () => {
    const wacht = await wachtVan('noor');
    const url = `/api/v1/portaal/gezinnen/${gezin}/wachten/${wacht.id}/bevestiging`;
    expect(
      (await as('noor').post(url, { antwoord: 'neeNogNiet' })).json<{ vanHetBord: boolean }>().vanHetBord,
    ).toBe(false);
    expect((await bord()).rijen.filter((rij) => rij.neeGezegd)).toHaveLength(1);
    const [taak] = await wereld.fabriek.sql<{ uiterlijk: string; sub: string }>(
      'select t.uiterlijk::text, u.sub from rondom.taak t join rondom.gebruiker u on u.id = t.gebruiker_id',
    );
    expect(taak).toEqual({ uiterlijk: '2027-01-13', sub: 'samira' });
  });

  it('the parent the child is unsafe with confirms nothing, nor does one parent see the wait of a child of twelve', async () => {
    const [noor, sem] = [await wachtVan('noor'), await wachtVan('sem')];
    expect(
      kinds(
        await as('mark').post(`/api/v1/portaal/gezinnen/${gezin}/wachten/${sem.id}/bevestiging`, {
          antwoord: 'ja',
        }),
      ),
    ).toEqual(['nietGevonden']);
    expect(
      kinds(
        await as('linda').post(`/api/v1/portaal/gezinnen/${gezin}/wachten/${noor.id}/bevestiging`, {
          antwoord: 'ja',
        }),
      ),
    ).toEqual(['nietGevonden']);
    expect((await bord()).aantal).toBe(2);
  });

  it('the yes of the young person and of the mother for the child of seven takes them off the board', async () => {
    const [noor, sem] = [await wachtVan('noor'), await wachtVan('sem')];
    expect(
      (
        await as('noor').post(`/api/v1/portaal/gezinnen/${gezin}/wachten/${noor.id}/bevestiging`, {
          antwoord: 'ja',
        })
      ).json<{ vanHetBord: boolean }>().vanHetBord,
    ).toBe(true);
    expect(
      (
        await as('linda').post(`/api/v1/portaal/gezinnen/${gezin}/wachten/${sem.id}/bevestiging`, {
          antwoord: 'ja',
        })
      ).statusCode,
    ).toBe(201);
    const after = await bord();
    expect(after.aantal).toBe(0);
    expect(after.vandaagVanHetBord).toHaveLength(2);
    expect(await wachtVan('noor')).toMatchObject({ beeindigdAls: 'geholpen' });
  });

  it('a later no brings the child back on the board', async () => {
    const wacht = await wachtVan('noor');
    await as('noor').post(`/api/v1/portaal/gezinnen/${gezin}/wachten/${wacht.id}/bevestiging`, {
      antwoord: 'neeNogNiet',
    });
    expect((await bord()).aantal).toBe(1);
  });
});

overHulpInDeBeschikking();
