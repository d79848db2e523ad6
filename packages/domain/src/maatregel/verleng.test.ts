import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { decideVerleng } from './verleng.ts';

const day = getPlainDate;
const order = { beschikkingOp: day('2026-01-20'), einddatum: day('2027-01-20') };
const extend = (op: string, tot: string, today = '2027-01-12') =>
  decideVerleng(order, { op: day(op), tot: day(tot) }, day(today));
const kinds = (outcome: ReturnType<typeof extend>) =>
  outcome.ok ? [] : outcome.refusals.map(({ kind }) => kind);

describe('extending a supervision order', () => {
  it('goes on from the day it ended, a year at most', () => {
    expect(extend('2027-01-11', '2028-01-20')).toEqual({
      ok: true,
      value: { van: '2027-01-20', tot: '2028-01-20', laatsteDag: '2028-01-19' },
    });
    expect(kinds(extend('2027-01-11', '2028-01-21'))).toEqual(['maatregelLangerDanJaar']);
  });

  it('is decided on its last day at the latest: after that it has lapsed', () => {
    expect(kinds(extend('2027-01-19', '2027-07-20', '2027-02-01'))).toEqual([]);
    expect(kinds(extend('2027-01-20', '2027-07-20', '2027-02-01'))).toEqual(['maatregelIsVervallen']);
  });

  it('is no day of tomorrow, not before the order itself, and makes nothing shorter', () => {
    expect(kinds(extend('2027-01-13', '2027-07-20'))).toEqual(['beschikkingInToekomst']);
    expect(kinds(extend('2026-01-19', '2027-07-20'))).toEqual(['verlengdVoorEersteBesluit']);
    expect(kinds(extend('2027-01-11', '2027-01-20'))).toEqual(['einddatumVoorIngang']);
  });
});
