import { describe, expect, it } from 'vitest';
import {
  addHours,
  dayOfMoment,
  endOfDay,
  findMoment,
  getMoment,
  getPlainDate,
  momentOf,
  timeOfMoment,
} from './index.ts';

describe('an instant', () => {
  it.each([
    ['2027-01-12T09:30', '2027-01-12T08:30:00.000Z'],
    ['2027-07-12T09:30', '2027-07-12T07:30:00.000Z'],
    ['2027-07-12T09:30:00+02:00', '2027-07-12T07:30:00.000Z'],
    ['2027-07-12T07:30:15.250Z', '2027-07-12T07:30:15.250Z'],
    ['2027-03-28T02:30', '2027-03-28T01:30:00.000Z'],
    ['2027-10-31T02:30', '2027-10-31T00:30:00.000Z'],
    ['2027-10-31T03:00', '2027-10-31T02:00:00.000Z'],
    ['2027-03-28T03:00', '2027-03-28T01:00:00.000Z'],
  ])('%s is %s', (text, expected) => expect(findMoment(text)).toBe(expected));

  it.each([
    '',
    '2027-02-30T10:00',
    '2027-02-30T10:00Z',
    '2027-01-12',
    '2027-01-12T24:00',
    '2027-01-12T10:60',
    '12-01-2027 10:00',
  ])('does not exist as "%s"', (text) => {
    expect(findMoment(text)).toBeUndefined();
    expect(() => getMoment(text)).toThrow(RangeError);
  });

  it('has the day and the time of Amsterdam, not of Greenwich', () => {
    const late = getMoment('2027-01-12T23:30:00Z');
    expect([dayOfMoment(late), timeOfMoment(late)]).toEqual(['2027-01-13', '00:30']);
  });

  it('is a real day later after 24 hours, whatever the clock on the wall did', () => {
    const after = (text: string) => timeOfMoment(addHours(getMoment(text), 24));
    expect(after('2027-03-27T10:00')).toBe('11:00');
    expect(after('2027-10-30T10:00')).toBe('09:00');
  });

  it('ends a day at midnight in Amsterdam', () => {
    const day = getPlainDate('2027-06-30');
    expect(endOfDay(day)).toBe(momentOf(getPlainDate('2027-07-01'), '00:00'));
    expect(endOfDay(day)).toBe('2027-06-30T22:00:00.000Z');
  });
});
