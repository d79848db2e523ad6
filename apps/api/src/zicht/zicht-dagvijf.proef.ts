/** What is to be done when the term is over and nobody was named. */
import { describe, expect, it } from 'vitest';
import { loopZicht } from './index.ts';
import { wereld, v, eigenaar, id, noor, als, kinds, zichtVan, pad, gekeken } from './zicht-opzet.proef.ts';

export const overDagVijf = (): void => {
  describe('day five without a worker', () => {
    it('starts four things with an owner and a day; each is done by that owner, once', async () => {
      const { pad: stappen } = await zichtVan(noor, 'anja');
      expect(stappen.map(({ soort, eigenaar }) => [soort, eigenaar])).toEqual([
        ['andereGi', 'GI De Brug'],
        ['lokaalTeam', 'Lokaal team Arnhem'],
        ['expertteam', 'GI De Brug'],
        ['tekortmelding', 'GI De Brug'],
      ]);
      const [andereGi] = stappen;
      const url = `/api/v1/gezinnen/${v.gezin}/padstappen/${andereGi?.id ?? ''}/uitkomst`;
      expect(kinds(await als('samira').post(url, { uitkomst: 'gedaan' }, { versie: 1 }))).toEqual([
        'padstapVanAnder',
      ]);
      expect((await als('anja').post(url, { uitkomst: 'gedaan' }, { versie: 1 })).statusCode).toBe(200);
      expect(kinds(await als('anja').post(url, { uitkomst: 'gedaan' }, { versie: 1 }))).toEqual([
        'versieVerouderd',
      ]);
    });

    it('asks the expert team with a question about this child; with it the step is done', async () => {
      const stap = async (sub: string) =>
        (await zichtVan(noor, sub)).pad.find(({ soort }) => soort === 'expertteam');
      const open = await stap('anja');
      expect(open?.acties).toEqual(['vraag', 'nietGelukt']);
      expect((await stap('samira'))?.acties).toEqual([]);
      const basis = `/api/v1/gezinnen/${v.gezin}/padstappen/${open?.id ?? ''}`;
      const nieuw = { functie: 'procesregie', trede: 'regionaal', vraag: 'Wie kan er nu bij dit kind zijn?' };
      for (const sub of ['samira', 'ruben', 'daan', 'marijke', 'hanneke', 'linda'])
        for (const antwoord of [
          await als(sub).get(`${basis}/vraag`),
          await als(sub).post(`${basis}/vraag`, nieuw, { versie: 1 }),
        ])
          expect(antwoord.statusCode).toBe(403);
      expect(
        kinds(await als('anja').post(`${basis}/uitkomst`, { uitkomst: 'gedaan' }, { versie: 1 })),
      ).toEqual(['expertteamApart']);
      expect((await als('anja').get(`${basis}/vraag`)).json()).toMatchObject({ vraag: null });
      const leeg = await als('anja').post(`${basis}/vraag`, { ...nieuw, vraag: ' ' }, { versie: 1 });
      expect(leeg.statusCode).toBe(400);
      expect((await als('anja').post(`${basis}/vraag`, nieuw, { versie: 1 })).statusCode).toBe(201);
      expect(await stap('anja')).toMatchObject({ uitkomst: 'gedaan', acties: [], vraag: { stand: 'open' } });
      expect(kinds(await als('anja').post(`${basis}/vraag`, nieuw, { versie: 2 }))).toEqual([
        'padstapAlGedaan',
      ]);
      expect((await als('anja').get(`${basis}/vraag`)).json()).toMatchObject({
        vraag: { vraag: nieuw.vraag },
      });
    });

    it('shows the leader of the GI the question of the path, and none that somebody else asked', async () => {
      const url = `/api/v1/gezinnen/${v.gezin}/expertvragen`;
      const eigen = {
        functie: 'advies',
        trede: 'regionaal',
        vraag: 'Van Samira zelf.',
        persoonId: null,
        wachtId: null,
      };
      expect((await als('samira').post(url, eigen)).statusCode).toBe(201);
      expect((await als('anja').get(url)).statusCode).toBe(403);
      expect((await zichtVan(noor, 'anja')).pad.map(({ vraag }) => vraag?.stand ?? null)).toEqual([
        null,
        null,
        'open',
        null,
      ]);
    });

    it('is open again when the question is taken back', async () => {
      const url = `/api/v1/gezinnen/${v.gezin}/expertvragen`;
      const stap = async () => (await zichtVan(noor, 'anja')).pad.find(({ soort }) => soort === 'expertteam');
      const { vragen } = (await als('samira').get(url)).json<{
        vragen: { id: string; wachtId: string | null }[];
      }>();
      const vraag = vragen.find(({ wachtId }) => wachtId === noor);
      expect(
        (await als('samira').post(`${url}/${vraag?.id ?? ''}/terug`, undefined, { versie: 1 })).statusCode,
      ).toBe(200);
      expect(await stap()).toMatchObject({ uitkomst: null, vraag: null, acties: ['vraag', 'nietGelukt'] });
    });

    it('knows that the local team keeps contact when somebody of it saw the child', async () => {
      await wereld.fabriek.sql(
        "update rondom.padstap set gedaan_op = null, gedaan_door = null, uitkomst = null where soort = 'lokaalTeam'",
      );
      const stap = async () => (await zichtVan(noor)).pad.find(({ soort }) => soort === 'lokaalTeam');
      await als('samira').post(pad(noor, 'checks'), {
        ...gekeken,
        veilig: 'nietBekend',
        bronnen: ['nietBereikt'],
      });
      expect(await stap()).toMatchObject({ uitkomst: null });
      await als('samira').post(pad(noor, 'checks'), gekeken);
      expect(await stap()).toMatchObject({ uitkomst: 'gedaan' });
    });

    it('prepares a statement of shortage without names or small numbers, that somebody says was sent', async () => {
      for (const sub of ['samira', 'marijke', 'hanneke'])
        expect((await als(sub).get('/api/v1/zicht/tekort')).statusCode).toBe(403);
      const tekort = (await als('anja').get('/api/v1/zicht/tekort')).json<unknown>();
      expect(tekort).toMatchObject([{ regio: 'Centraal Gelderland', kinderen: null, gemeldOp: null }]);
      expect(JSON.stringify(tekort)).not.toContain('Noor');
      expect((await als('anja').post(`/api/v1/zicht/tekort/${id['regio'] ?? ''}/melding`)).statusCode).toBe(
        201,
      );
      expect((await zichtVan(noor)).pad.find(({ soort }) => soort === 'tekortmelding')).toMatchObject({
        uitkomst: 'gedaan',
      });
    });

    it('asks nothing more when a worker was named', async () => {
      await wereld.fabriek.sql(
        "update rondom.betrokkenheid set maatregel_id = $1 where soort = 'uitvoerder'",
        [v.maatregel],
      );
      await loopZicht(eigenaar, wereld.clock);
      expect((await zichtVan(noor)).pad.map(({ uitkomst }) => uitkomst)).toEqual([
        'gedaan',
        'gedaan',
        'nietMeerNodig',
        'gedaan',
      ]);
    });
  });
};
