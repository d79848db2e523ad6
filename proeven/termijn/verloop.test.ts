import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  findMoment,
  getMoment,
  getPlainDate,
  type Moment,
  type PlainDate,
} from '@rondom/domain/kern';
import {
  computeTermijn,
  computeVerloop,
  findVersie,
  listTermijnsoorten,
  type Termijnsoort,
  type Verloopfeiten,
} from '@rondom/domain/termijn';
import { dagen } from './dagen.ts';

const reden = 'eigenschap';
const versieOf = (soort: Termijnsoort) => findVersie(soort, getPlainDate('2027-01-12'));
const soorten = listTermijnsoorten();
const opschortbaar = soorten.filter((soort) => versieOf(soort)?.opschorting !== undefined);
const verlengbaar = soorten.filter((soort) => versieOf(soort)?.verlenging !== undefined);
const inUren = soorten.filter((soort) => versieOf(soort)?.eenheid === 'uren');
const totHetUur = soorten.filter(
  (soort) => versieOf(soort)?.teltVanaf === 'moment' && !inUren.includes(soort),
);

/** From the day on which the youngest of these clocks exists. */
const aDay = fc.constantFrom(...dagen.filter((day) => day >= '2018-05-25'));
const aTime = fc
  .record({ day: aDay, hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ day, hour, minute }) =>
    getMoment(`${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
  );

function after(soort: Termijnsoort, vanaf: PlainDate, feiten: Verloopfeiten) {
  const verloop = computeVerloop({ soort, vanaf }, feiten);
  return verloop.ok ? verloop.value.termijn : undefined;
}

describe('a clock that stands still', () => {
  it.each(opschortbaar)(
    '%s: its raw day moves by every day it stood still, its last day never back',
    (soort) => {
      fc.assert(
        fc.property(
          aDay,
          fc.integer({ min: 1, max: 10 }),
          fc.integer({ min: 1, max: 90 }),
          (vanaf, wait, length) => {
            const van = addDays(vanaf, wait);
            const before = computeTermijn({ soort, vanaf });
            const now = after(soort, vanaf, { opschortingen: [{ van, tot: addDays(van, length), reden }] });
            expect(now).toBeDefined();
            // The last day itself may move less: three days can fall on the free days that it was shifted over already.
            expect(daysBetween(before.ruweDatum, now?.ruweDatum ?? vanaf)).toBe(length);
            expect(now?.uiterlijk ?? '').toSatisfy(
              (day: string) => day >= before.uiterlijk && day >= (now?.ruweDatum ?? ''),
            );
          },
        ),
      );
    },
  );
});

describe('a clock that is extended', () => {
  it.each(verlengbaar)('%s: never ends earlier, and no free day is counted twice', (soort) => {
    const once = versieOf(soort)?.verlenging?.hoogstens;
    if (once === undefined) throw new Error('nothing to extend with');
    fc.assert(
      fc.property(aDay, (vanaf) => {
        const before = computeTermijn({ soort, vanaf });
        const now =
          after(soort, vanaf, { verlengingen: [{ ...once, reden }] }) ??
          after(soort, vanaf, { verlengingen: [{ aantal: 1, eenheid: 'dagen', reden }] });
        expect(now?.ruweDatum ?? '').toSatisfy((day: string) => day > before.ruweDatum);
        expect(now?.uiterlijk ?? '').toSatisfy((day: string) => day >= before.uiterlijk);
      }),
    );
  });
});

const local = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});
const wall = (at: Moment): string => local.format(new Date(at));

describe('a clock of hours', () => {
  it.each(inUren)('%s: lasts its real hours, also in the nights in which the clock jumps', (soort) => {
    const aantal = versieOf(soort)?.aantal ?? 0;
    fc.assert(
      fc.property(aTime, (tijdstip) => {
        const { moment, uiterlijk } = computeTermijn({ soort, vanaf: { tijdstip } });
        expect((Date.parse(moment ?? '') - Date.parse(tijdstip)) / 3_600_000).toBe(aantal);
        expect(wall(moment ?? tijdstip).slice(0, 10)).toBe(uiterlijk);
      }),
    );
  });
  it.each(totHetUur)(
    '%s: ends at the hour on the wall at which it began, unless that hour is skipped',
    (soort) => {
      fc.assert(
        fc.property(aTime, (tijdstip) => {
          const { moment, uiterlijk } = computeTermijn({ soort, vanaf: { tijdstip } });
          const time = wall(tijdstip).slice(11);
          const skipped = !wall(findMoment(`${uiterlijk}T${time}`) ?? tijdstip).endsWith(time);
          expect(skipped || wall(moment ?? tijdstip) === `${uiterlijk} ${time}`).toBe(true);
        }),
      );
    },
  );
});
