import { describe, expect, it } from 'vitest';
import { readDateText, writeDateText } from './date-text.ts';

describe('a date as people type it', () => {
  it.each(['28-12-2026', '28/12/2026', '28.12.2026', '28 12 2026', '28122026', '2026-12-28', ' 28-12-2026 '])(
    'reads %s as 28 December 2026',
    (text) => expect(readDateText(text)).toBe('2026-12-28'),
  );

  it('reads a day and a month of one digit', () => expect(readDateText('4-1-2027')).toBe('2027-01-04'));

  it.each(['31-04-2026', '29-02-2026', '00-12-2026', '12-28-2026', '28-12-26', 'morgen', ''])(
    'does not make a day of %j',
    (text) => expect(readDateText(text)).toBeUndefined(),
  );

  it('knows 29 February in a leap year', () => expect(readDateText('29-02-2028')).toBe('2028-02-29'));

  it('writes the day back as people write it', () => {
    expect(writeDateText('2026-12-28')).toBe('28-12-2026');
    expect(writeDateText('28 dec')).toBe('28 dec');
  });
});
