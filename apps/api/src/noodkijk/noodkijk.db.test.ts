import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  open,
  sluit,
  wereld,
  v,
  iris,
  gebruiker,
  woorden,
  nood,
  vers,
  versAls,
  begin,
  kind,
  wis,
} from './noodkijk-opzet.proef.ts';
import { overDeBeoordeling } from './noodkijk-beoordeling.proef.ts';
import { overDeDienst } from './noodkijk-dienst.proef.ts';

beforeAll(open);
afterAll(sluit);

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

overDeBeoordeling();
overDeDienst();
