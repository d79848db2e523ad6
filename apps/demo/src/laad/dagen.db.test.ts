import { describe, expect, test } from 'vitest';
import { getPlainDate } from '@rondom/domain/kern';
import { dagen } from './dag.proef.ts';
import { openDemo } from './demo.proef.ts';
import { openDeur } from './deur.proef.ts';
import { anker } from './kalender.ts';

/** The rules of the database and of the application, too, must find nothing wrong: on every day but the anchor. */
const andere = Object.entries(dagen).filter(([, dag]) => dag !== anker);

describe.each(andere)('on %s', (_naam, dag) => {
  const vandaag = getPlainDate(dag);
  const demo = openDemo(vandaag);
  const { als } = openDeur(demo, vandaag);
  const lees = async <T>(sub: string, url: string): Promise<T> => {
    const { status, body } = await als(sub, 'GET', url);
    expect([sub, url, status]).toEqual([sub, url, 200]);
    return JSON.parse(body) as T;
  };
  const een = async (sql: string): Promise<number> => {
    const [rij] = await demo.lees<{ n: string }>(sql, [vandaag]);
    return Number(rij?.n);
  };

  test('the whole region stands there, over fifty-two municipalities', async () => {
    expect(await een('select count(*) as n from rondom.gezin where $1::date is not null')).toBeGreaterThan(
      590,
    );
    expect(
      await een(
        'select count(distinct gemeente_code) as n from rondom.gezin_regio where periode @> $1::date',
      ),
    ).toBe(52);
  });

  test('every open family has one vast gezicht whose account opens, but three whose team was asked; a closed one has nobody, or who calls later', async () => {
    expect(
      await een(`select count(*) as n from rondom.gezin g where g.gesloten_op is null and not exists (
        select 1 from rondom.betrokkenheid b join rondom.gebruiker u on u.id = b.gebruiker_id and u.actief
        where b.gezin_id = g.id and b.soort = 'vastgezicht' and b.periode @> $1::date)`),
    ).toBe(3);
    expect(
      await een(`select count(*) as n from rondom.betrokkenheid b
        where b.soort = 'team' and b.reden = 'vertrek' and b.periode @> $1::date`),
    ).toBe(3);
    expect(
      await een(`select count(*) as n from rondom.gezin g join rondom.betrokkenheid b on b.gezin_id = g.id
        where g.gesloten_op is not null and b.soort = 'vastgezicht' and b.periode @> $1::date`),
    ).toBe(1);
  });

  test('the board holds eleven of twenty-six, and K-2207 is ten to nineteen days late', async () => {
    const bord = await lees<{
      aantal: number;
      erbij: number;
      geholpen: number;
      zonderHulp: number;
      lijn: { aantal: number; erbij: number; eraf: number }[];
      rijen: { nummer: string; dagenTeLaat: number }[];
    }>('hanneke', '/bord');
    expect(bord).toMatchObject({ aantal: 11, erbij: 9, geholpen: 22, zonderHulp: 2 });
    expect(bord.lijn[0]?.aantal).toBe(26);
    const teLaat = bord.rijen.find(({ nummer }) => nummer === 'K-2207')?.dagenTeLaat ?? 0;
    expect(teLaat).toBeGreaterThanOrEqual(10);
    expect(teLaat).toBeLessThanOrEqual(19);
    expect(bord.rijen.every((rij) => rij.dagenTeLaat > 0)).toBe(true);
  });

  test('everybody of the story finds the own page, and no appointment that is over', async () => {
    const { gezin } = await lees<{
      gezin: { afspraken: { op: string }[]; termijnen: { uiterlijk: string }[] };
    }>('samira', '/gezinnen/1');
    expect(gezin.afspraken.length).toBeGreaterThan(0);
    for (const { op } of gezin.afspraken) expect(op.slice(0, 10) >= vandaag).toBe(true);
    const noor = await lees<{ vragen: unknown[]; woorden: unknown[] }>('noor', '/portaal');
    expect([noor.vragen.length, noor.woorden.length]).toEqual([1, 2]);
    for (const [sub, url] of [
      ['linda', '/portaal/plan'],
      ['mark', '/portaal/plan'],
      ['samira', '/mijndag'],
      ['joris', '/meldingen'],
      ['anja', '/maatregelen'],
      ['linda', '/portaal/raadplegingen'],
    ] as const)
      await lees(sub, url);
  });
});
