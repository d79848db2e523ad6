import { expect, it } from 'vitest';
import { geldtOp, getPlainDate, overlapt } from './index.ts';

const d = getPlainDate;

it('counts the first day of a period and not its end day', () => {
  const periode = { vanaf: d('2026-12-16'), tot: d('2027-12-16') };
  expect(
    ['2026-12-15', '2026-12-16', '2027-12-15', '2027-12-16'].map((dag) => geldtOp(periode, d(dag))),
  ).toEqual([false, true, true, false]);
  expect(geldtOp({ vanaf: d('2026-02-13') }, d('2040-01-01'))).toBe(true);
});

it('lets one period begin on the day the other ends without an overlap', () => {
  const eerste = { vanaf: d('2026-01-01'), tot: d('2027-01-01') };
  const tweede = { vanaf: d('2027-01-01') };
  expect(overlapt(eerste, tweede)).toBe(false);
  expect(overlapt(tweede, eerste)).toBe(false);
  expect(overlapt(eerste, { vanaf: d('2026-12-31') })).toBe(true);
  expect(overlapt({ vanaf: d('2020-01-01') }, eerste)).toBe(true);
});
