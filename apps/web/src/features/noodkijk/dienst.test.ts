import { expect, it } from 'vitest';
import { dienstVan } from './dienst.ts';

it('a night on the roster ends in the morning, in winter as in summer', () => {
  expect(dienstVan('2027-01-12', 'nacht')).toEqual({
    van: '2027-01-12T16:00:00.000Z',
    tot: '2027-01-13T07:00:00.000Z',
  });
  expect(dienstVan('2027-07-01', 'dag')).toEqual({
    van: '2027-07-01T06:00:00.000Z',
    tot: '2027-07-01T15:00:00.000Z',
  });
});

it('the night in which the clock goes forward is an hour shorter', () => {
  const { van, tot } = dienstVan('2027-03-27', 'nacht');
  expect((Date.parse(tot) - Date.parse(van)) / 3_600_000).toBe(14);
});
