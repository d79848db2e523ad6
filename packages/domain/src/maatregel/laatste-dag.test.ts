import { expect, it } from 'vitest';
import { findOnvolledigeDatum, getPlainDate, type OnvolledigeDatum } from '../kern/index.ts';
import { belastEnGeinformeerdOp, laatsteDag, meerderjarigOp } from './index.ts';

const geboren = (datum: string) =>
  ({ soort: 'geboren', datum: findOnvolledigeDatum(datum) as OnvolledigeDatum }) as const;

it('ends a measure "tot 16 december" with 15 december', () => {
  expect(laatsteDag(getPlainDate('2027-12-16'))).toBe('2027-12-15');
  expect(laatsteDag(getPlainDate('2028-03-01'))).toBe('2028-02-29');
});

it('makes a child an adult on the eighteenth birthday, born on 29 February on 1 March', () => {
  expect(meerderjarigOp(geboren('2014-09-03'))).toBe('2032-09-03');
  expect(meerderjarigOp(geboren('2012-02-29'))).toBe('2030-03-01');
  expect(meerderjarigOp(geboren('2014-09'))).toBe('2032-09-30');
  expect(meerderjarigOp(geboren('0000'))).toBeUndefined();
});

it('starts the clock of the instelling on the later of charged and informed, and not before both', () => {
  const [belastOp, geinformeerdOp] = [getPlainDate('2026-12-16'), getPlainDate('2026-12-18')];
  expect(belastEnGeinformeerdOp({ belastOp, geinformeerdOp })).toBe(geinformeerdOp);
  expect(belastEnGeinformeerdOp({ belastOp: geinformeerdOp, geinformeerdOp: belastOp })).toBe(geinformeerdOp);
  expect(belastEnGeinformeerdOp({ belastOp })).toBeUndefined();
});
