/** A look that was not taken, day after day. */
import { describe, expect, it } from 'vitest';
import { wereld, noor, als, zichtVan, pad, gekeken, opDag } from './zicht-opzet.proef.ts';

export const overEenGemisteBlik = (): void => {
  describe('a missed look climbs by itself when the clock moves', () => {
    const hoorde = async () =>
      (await zichtVan(noor)).stappen.filter(({ geslotenOp }) => geslotenOp === null).map(({ naam }) => naam);

    it('nothing on the last day', async () => {
      await opDag('2027-01-19');
      expect((await zichtVan(noor)).gemis).toEqual([]);
      expect(await hoorde()).toEqual([]);
    });

    it('a day later the watcher and his leader, each once', async () => {
      await opDag('2027-01-20');
      await opDag('2027-01-20');
      expect(await zichtVan(noor)).toMatchObject({
        veilig: 'ja',
        gemis: [{ reden: 'checkGemist', sinds: '2027-01-19' }],
      });
      expect(await hoorde()).toEqual(['Samira Haddou', 'marijke']);
      const mijn = (await als('samira').get('/api/v1/zicht/mijn')).json<{ dagenTeLaat: number }[]>();
      expect(mijn[0]?.dagenTeLaat).toBe(1);
    });

    it('then who is in charge, on whose list it stands; and it is no longer known whether the child is safe', async () => {
      await opDag('2027-01-21');
      expect(await zichtVan(noor, 'anja')).toMatchObject({ veilig: 'nietBekend' });
      expect(await hoorde()).toEqual(['Samira Haddou', 'marijke', 'anja']);
      const lijst = (await als('anja').get('/api/v1/zicht/team')).json<
        { wachtId: string; gemis: { reden: string }[] }[]
      >();
      expect(lijst.find(({ wachtId }) => wachtId === noor)?.gemis[0]?.reden).toBe('checkGemist');
      expect((await als('samira').get('/api/v1/zicht/team')).statusCode).toBe(403);
    });

    it('then the director of the region', async () => {
      await opDag('2027-01-22');
      expect(await hoorde()).toEqual(['Samira Haddou', 'marijke', 'anja', 'hanneke']);
    });

    it('and a look ends it, for everybody', async () => {
      expect(
        (await als('samira').post(pad(noor, 'checks'), { ...gekeken, op: '2027-01-22' })).statusCode,
      ).toBe(201);
      expect(await hoorde()).toEqual([]);
      expect(await zichtVan(noor)).toMatchObject({ veilig: 'ja', gemis: [] });
    });

    it('watching ends with the waiting, and comes back when the waiting does', async () => {
      await wereld.fabriek.sql(
        "update rondom.wacht set beeindigd_op = '2027-01-22', beeindigd_als = 'geholpen' where id = $1",
        [noor],
      );
      expect((await als('samira').get('/api/v1/zicht/mijn')).json()).toEqual([]);
      await wereld.fabriek.sql(
        'update rondom.wacht set beeindigd_op = null, beeindigd_als = null where id = $1',
        [noor],
      );
      expect(await zichtVan(noor)).toMatchObject({ wachter: { naam: 'Samira Haddou' } });
    });
  });
};
