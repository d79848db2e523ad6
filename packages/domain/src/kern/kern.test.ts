import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  daysBetween,
  findBsn,
  findOnvolledigeDatum,
  findPlainDate,
  getPlainDate,
  hasReached,
  leeftijdsband,
  volledigheid,
} from './index.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((d) => getPlainDate(d.toISOString().slice(0, 10)));

describe('a calendar day', () => {
  it('is refused when it does not exist', () => {
    for (const text of ['2027-02-29', '1967-02-30', '2027-13-01', '27-01-01', '2027-1-1', ''])
      expect(findPlainDate(text)).toBeUndefined();
  });
  it('comes back when days are added and taken away', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (d, n) => daysBetween(d, addDays(d, n)) === n),
    );
  });
  it('keeps to the end of a shorter month', () => {
    expect(addMonths(getPlainDate('2027-01-31'), 1)).toBe('2027-02-28');
    expect(addYears(getPlainDate('2028-02-29'), 1)).toBe('2029-02-28');
  });
});

describe('a burgerservicenummer', () => {
  it('passes the eleven-test, whatever stands between the digits', () => {
    expect(findBsn('999990020')).toBe('999990020');
    expect(findBsn('9999.90.020')).toBe('999990020');
  });
  it('is refused when one digit is wrong', () => {
    for (const text of ['999999245', '999990021', '000000000', '12345', 'abcdefghi'])
      expect(findBsn(text)).toBeUndefined();
  });
});

describe('a date of birth as given', () => {
  it('says what of it is unknown and keeps a day that does not exist', () => {
    const of = (text: string) => {
      const found = findOnvolledigeDatum(text);
      return found && volledigheid(found);
    };
    expect(of('1967-02-30')).toBe('dagOnbekend');
    expect(of('1967-02')).toBe('dagOnbekend');
    expect(of('1967')).toBe('maandOnbekend');
    expect(of('0000')).toBe('onbekend');
    expect(of('1967-02-28')).toBe('volledig');
    expect(of('1967-99')).toBeUndefined();
  });
  it('gives a right at an age only when that age is certain', () => {
    const born = findOnvolledigeDatum('2014-09');
    expect(born && hasReached(12, born, getPlainDate('2026-09-29'))).toBe(false);
    expect(born && hasReached(12, born, getPlainDate('2026-09-30'))).toBe(true);
  });
  it('makes twelve on the birthday itself', () => {
    expect(ageOn(getPlainDate('2014-09-03'), getPlainDate('2026-09-02'))).toBe(11);
    expect(ageOn(getPlainDate('2014-09-03'), getPlainDate('2026-09-03'))).toBe(12);
  });
  it('falls in the band that the board may show', () => {
    const today = getPlainDate('2027-01-12');
    expect(leeftijdsband(findOnvolledigeDatum('2014-09-03'), today)).toBe('12-17');
    expect(leeftijdsband(findOnvolledigeDatum('2019-05-21'), today)).toBe('4-11');
    expect(leeftijdsband(undefined, today)).toBe('ongeboren');
  });
});
