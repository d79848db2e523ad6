import { describe, expect, test } from 'vitest';
import { getPlainDate } from '@rondom/domain/kern';
import { openDemo } from './demo.proef.ts';

/** Days on which the rules of the database, too, must find nothing wrong: keys, periods that meet, checks. */
const dagen = {
  'a Saturday': '2027-03-06',
  'a leap day': '2028-02-29',
  'Easter Monday, the day after the clock went forward': '2027-03-29',
  "New Year's Eve": '2026-12-31',
} as const;

describe.each(Object.entries(dagen))('on %s', (_naam, dag) => {
  const vandaag = getPlainDate(dag);
  const demo = openDemo(vandaag);
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

  test('every open family has one vast gezicht whose account opens; a closed one has nobody, or who calls later', async () => {
    expect(
      await een(`select count(*) as n from rondom.gezin g where g.gesloten_op is null and not exists (
        select 1 from rondom.betrokkenheid b join rondom.gebruiker u on u.id = b.gebruiker_id and u.actief
        where b.gezin_id = g.id and b.soort = 'vastgezicht' and b.periode @> $1::date)`),
    ).toBe(0);
    expect(
      await een(`select count(*) as n from rondom.gezin g join rondom.betrokkenheid b on b.gezin_id = g.id
        where g.gesloten_op is not null and b.soort = 'vastgezicht' and b.periode @> $1::date`),
    ).toBe(1);
  });

  test('the clock of K-2207 is ten to nineteen days late', async () => {
    const teLaat = await een(`select w.klok_gestopt_op - w.uiterlijk as n from rondom.wacht w
      join rondom.pseudoniem p on p.wacht_id = w.id and p.nummer = 2207 where $1::date is not null`);
    expect(teLaat).toBeGreaterThanOrEqual(10);
    expect(teLaat).toBeLessThanOrEqual(19);
  });
});
