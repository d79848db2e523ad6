import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AlarmJson, OpenAlarmJson } from './meekijkalarm.usecase.ts';
import { open, sluit, ruimOp, wereld, v, regel, zoek, lijst, actorVan } from './meekijkalarm-opzet.proef.ts';
import { overDeTaak } from './meekijkalarm-taak.proef.ts';

beforeAll(open);
afterAll(sluit);
beforeEach(ruimOp);

describe('an alarm about reading', () => {
  it('opens for nobody who reads, governs, inspects, keeps accounts or is of the family', async () => {
    await regel('daan', '2027-01-11T22:10:00Z');
    await zoek();
    for (const sub of ['daan', 'samira', 'ruben', 'joris', 'hanneke', 'femke', 'tom', 'maarten', 'linda']) {
      const wie = await wereld.als(sub);
      expect([sub, (await wie.get('/api/v1/meekijkalarmen')).statusCode]).toEqual([sub, 403]);
      expect([sub, (await wie.get('/api/v1/meekijkalarmen/1')).statusCode]).toEqual([sub, 403]);
    }
    expect((await wereld.niemand.get('/api/v1/meekijkalarmen')).statusCode).toBe(401);
  });

  it('is not seen nor closed by whom it is about, in SQL neither, nor by another leader', async () => {
    await regel('marijke', '2027-01-11T22:10:00Z', { relatie: 'teamleider', grond: 'leiding' });
    await zoek();
    const [alarm] = await lijst(await wereld.als('petra'));
    expect(alarm?.lezer).toBe('Marijke Tolman');
    for (const sub of ['marijke', 'bea', 'otto']) {
      const wie = await wereld.als(sub);
      expect(await lijst(wie)).toEqual([]);
      const dicht = { uitkomst: 'wasnodig', woorden: 'Niets aan de hand.' };
      expect((await wie.get(`/api/v1/meekijkalarmen/${alarm?.id ?? ''}`)).statusCode).toBe(404);
      expect(
        (await wie.post(`/api/v1/meekijkalarmen/${alarm?.id ?? ''}/sluiting`, dicht, { versie: 1 }))
          .statusCode,
      ).toBe(404);
      const actor = await actorVan(sub);
      await wereld.database.inTransaction(actor, { grond: 'beveiliging' }, 'geen', async (tx) => {
        expect(await tx.query('proef.lees', 'select 1 from rondom.meekijkalarm')).toEqual([]);
        expect(await tx.query('proef.regels', 'select * from rondom.alarmregels($1)', [alarm?.id])).toEqual(
          [],
        );
        expect(
          await tx.query(
            'proef.sluit',
            "update rondom.meekijkalarm set uitkomst = 'wasnodig', woorden_versleuteld = 'x', gesloten_op = now(), gesloten_door = $1 returning 1",
            [actor.gebruikerId],
          ),
        ).toEqual([]);
      });
    }
  });

  it('is made, changed and thrown away by nobody of the application', async () => {
    const petra = await actorVan('petra');
    for (const sql of [
      'delete from rondom.meekijkalarm',
      "update rondom.meekijkalarm set redenen = '[]'",
      "insert into rondom.meekijkalarm (organisatie_id, gebruiker_id, rol, dag, redenen, handelingen, eerste_op, laatste_op, gevonden_op) values (1, 1, 'x', '2027-01-12', '[]', '{1}', now(), now(), now())",
      'select * from rondom.medewerkergegeven where geboortedatum is not null',
    ])
      await wereld.database
        .inTransaction(petra, { grond: 'beveiliging' }, 'geen', (tx) =>
          tx.query(`proef ${sql.slice(0, 40)}`, sql),
        )
        .then(
          (rows) => expect(rows).toEqual([]),
          (error: unknown) => expect(error).toMatchObject({ code: '42501' }),
        );
  });

  it('names the family by number until it is opened, and the opening is a line of the log', async () => {
    await regel('daan', '2027-01-11T22:10:00Z');
    await zoek();
    const petra = await wereld.als('petra');
    const list = await petra.get('/api/v1/meekijkalarmen');
    expect(list.body).not.toContain('Verhoeven');
    const [alarm] = list.json<AlarmJson[]>();
    expect(alarm).toMatchObject({
      lezer: 'Daan Peeters',
      gezinId: v.gezin,
      aantalRegels: 1,
      acties: ['sluit'],
    });
    const open = (await petra.get(`/api/v1/meekijkalarmen/${alarm?.id ?? ''}`)).json<OpenAlarmJson>();
    expect(open.gezin).toBe('Gezin Van Dalen – Verhoeven');
    expect(open.regels).toMatchObject([{ handeling: 'lees', soortGegevens: 'gezin', relatie: 'team' }]);
    const lines = await wereld.fabriek.sql(
      "select 1 from raadpleging.handeling where resource = 'meekijkalarm' and grond = 'beveiliging' and gezin_id = $1",
      [v.gezin],
    );
    expect(lines).toHaveLength(1);
  });

  it('tells the lines to nobody who names no ground', async () => {
    await regel('daan', '2027-01-11T22:10:00Z');
    await zoek();
    const rows = await wereld.database.inTransaction(
      await actorVan('petra'),
      { grond: 'betrokken' },
      'geen',
      (tx) =>
        tx.query('proef.zonder-grond', 'select r.* from rondom.meekijkalarm a, rondom.alarmregels(a.id) r'),
    );
    expect(rows).toEqual([]);
  });

  it('is closed once, by a person, with words that nobody reads in the table', async () => {
    await regel('daan', '2027-01-11T22:10:00Z');
    await zoek();
    const marijke = await wereld.als('marijke');
    const [alarm] = await lijst(marijke);
    const sluit = (woorden: string, versie = alarm?.versie ?? 0) =>
      marijke.post(
        `/api/v1/meekijkalarmen/${alarm?.id ?? ''}/sluiting`,
        { uitkomst: 'gesprekgehad', woorden },
        { versie },
      );
    expect((await sluit('   ')).statusCode).toBe(400);
    expect((await sluit('Te laat', 99)).statusCode).toBe(409);
    expect((await sluit('Hij zocht de zus van zijn vrouw.')).statusCode).toBe(201);
    expect((await sluit('Nog eens.')).json<{ refusals: { kind: string }[] }>().refusals).toEqual([
      { kind: 'alarmAlGesloten' },
    ]);
    const [row] = await wereld.fabriek.sql<{ rij: string }>(
      'select a::text || (select string_agg(h.rij::text, $1) from rondom.meekijkalarm_historie h) as rij from rondom.meekijkalarm a',
      ['|'],
    );
    expect(row?.rij).not.toContain('zus van zijn vrouw');
    const open = (await marijke.get(`/api/v1/meekijkalarmen/${alarm?.id ?? ''}`)).json<OpenAlarmJson>();
    expect(open).toMatchObject({
      uitkomst: 'gesprekgehad',
      woorden: 'Hij zocht de zus van zijn vrouw.',
      geslotenDoor: 'Marijke Tolman',
      acties: [],
    });
  });
});

overDeTaak();
