/** Who is on duty, and the card that helps. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Bezoeker } from '../../../../proeven/opzet/wereld.ts';
import { wereld, v, iris, petra, gebruiker, kind, wis } from './noodkijk-opzet.proef.ts';

export const overDeDienst = (): void => {
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
};
