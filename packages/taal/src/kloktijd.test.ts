import { describe, expect, it } from 'vitest';
import { momentInWords, timeInWords } from './kloktijd.ts';

const winter = (time: string) => `2027-01-14T${time}:00+01:00`;

describe('the time as it is said', () => {
  it.each([
    ['15:30', 'half 4', 'half past 3'],
    ['16:00', '4 uur', '4 o’clock'],
    ['16:15', 'kwart over 4', 'quarter past 4'],
    ['15:45', 'kwart voor 4', 'quarter to 4'],
    ['15:10', '10 over 3', '10 past 3'],
    ['15:20', '10 voor half 4', '20 past 3'],
    ['15:40', '10 over half 4', '20 to 4'],
    ['15:55', '5 voor 4', '5 to 4'],
    ['12:30', 'half 1', 'half past 12'],
    ['09:00', '9 uur ’s ochtends', '9 o’clock in the morning'],
    ['19:30', 'half 8 ’s avonds', 'half past 7 in the evening'],
    ['00:30', 'half 1 ’s nachts', 'half past 12 at night'],
  ])('%s', (time, nl, en) => {
    expect(timeInWords('nl', winter(time))).toBe(nl);
    expect(timeInWords('en', winter(time))).toBe(en);
  });
  it('is that of the Netherlands, also in summer', () => {
    expect(timeInWords('nl', '2027-07-14T13:30:00Z')).toBe('half 4');
  });
});

describe('a moment that comes', () => {
  it('is a weekday within the week', () => {
    expect(momentInWords('nl', winter('15:30'), '2027-01-12')).toBe('Donderdag om half 4');
    expect(momentInWords('en', winter('15:30'), '2027-01-12')).toBe('On Thursday at half past 3');
  });
  it('is today or tomorrow when it is', () => {
    expect(momentInWords('nl', winter('15:30'), '2027-01-14')).toBe('Vandaag om half 4');
    expect(momentInWords('en', winter('15:30'), '2027-01-13')).toBe('Tomorrow at half past 3');
  });
  it('has its date beyond the week', () => {
    expect(momentInWords('nl', winter('16:00'), '2027-01-04')).toBe('Donderdag 14 januari om 4 uur');
  });
});
