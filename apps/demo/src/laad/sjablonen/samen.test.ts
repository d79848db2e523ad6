import { expect, test } from 'vitest';
import { getPlainDate } from '@rondom/domain/kern';
import { samentijd } from './samen.ts';

const dag = getPlainDate;
const vandaag = dag('2027-01-12');

test('nobody is together before both are eighteen, nor long after their first child', () => {
  const jong = samentijd(vandaag, [dag('2006-05-14'), dag('2001-01-01')], [dag('2024-09-29')], 10, false);
  expect(jong).toEqual({ vanaf: '2024-07-13' });
  const ouder = samentijd(
    vandaag,
    [dag('1984-05-14'), dag('1983-01-01')],
    [dag('2014-09-03'), dag('2019-05-21')],
    0,
    false,
  );
  expect(ouder).toEqual({ vanaf: '2013-07-30' });
});

test('who parted did so after the youngest was born, and not today', () => {
  const ouders = [dag('1990-05-14'), dag('1988-01-01')];
  expect(samentijd(vandaag, ouders, [dag('2019-01-01')], 0, true).tot).toBe('2025-02-11');
  expect(samentijd(vandaag, ouders, [dag('2025-08-01')], 0, true).tot).toBe('2025-10-30');
  expect(samentijd(vandaag, ouders, [dag('2026-12-20')], 0, true).tot).toBe('2026-12-13');
});
