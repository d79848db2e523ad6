/** What is done with a look afterwards. */
import { describe, expect, it } from 'vitest';
import type { Bezoeker } from '../../../../proeven/opzet/wereld.ts';
import { beperkAchterstallige } from './index.ts';
import { wereld, v, iris, petra, woorden, zin, vers, begin, kind } from './noodkijk-opzet.proef.ts';

export const overDeBeoordeling = (): void => {
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
      await wereld.fabriek.sql(
        "update rondom.noodkijk set uiterlijk = '2027-01-11' where beoordeling is null",
      );
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
};
