import { describe, expect, it } from 'vitest';
import { labelDagen, planlijnVan, spanVan } from './bord-schaal.ts';

const lijn = (eerste: string, dagen: number) =>
  Array.from({ length: dagen + 1 }, (_, n) => ({
    dag: new Date(Date.parse(eerste) + n * 86_400_000).toISOString().slice(0, 10),
    aantal: 11,
    plan: null,
  }));
const belofte = { beloofdOp: '2026-10-20', vanaf: 26, nulOp: '2027-02-20' };

describe('the picture of the promise', () => {
  it('goes on to the promised day, and no further than twice the line', () => {
    expect(spanVan(lijn('2026-10-20', 84), belofte)).toBe(123);
    expect(spanVan(lijn('2026-10-20', 84), null)).toBe(84);
    expect(spanVan(lijn('2026-10-20', 84), { ...belofte, nulOp: '2028-10-20' })).toBe(168);
  });

  it('ends the dashed line on zero, and cuts it where the promise is older than the line', () => {
    expect(planlijnVan(lijn('2026-10-20', 84), belofte)).toEqual([
      { index: 0, aantal: 26 },
      { index: 123, aantal: 0 },
    ]);
    const later = planlijnVan(lijn('2026-12-20', 84), { ...belofte, vanaf: 123 });
    expect(later?.[0]).toEqual({ index: 0, aantal: 62 });
    expect(planlijnVan(lijn('2027-03-01', 84), belofte)).toBeUndefined();
  });

  it('names the first day, today and the promised day', () => {
    const dagen = labelDagen('2026-10-20', 84, 123, 460).map(({ dag }) => dag);
    expect(dagen).toEqual(expect.arrayContaining(['2026-10-20', '2027-01-12', '2027-02-20']));
  });
});
