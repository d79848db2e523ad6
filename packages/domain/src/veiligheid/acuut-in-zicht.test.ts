import { expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { acuutInZicht } from './acuut-in-zicht.ts';

it.each([
  ['2027-01-12', '2027-01-12'],
  ['2026-12-29', '2026-12-29'],
  ['2026-12-28', null],
  ['2026-08-18', null],
  [null, null],
])('danger handed over on %s stands out on 12 January as %s', (sinds, verwacht) => {
  expect(acuutInZicht(sinds, getPlainDate('2027-01-12'))).toBe(verwacht);
});
