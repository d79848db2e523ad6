import { describe, expect, it } from 'vitest';
import { tijdas } from './tijdas.ts';

describe('days on a line', () => {
  const as = tijdas('2025-07-01', '2027-01-12', 560);
  it('begin at the left, end at the right, and each new year has its mark', () => {
    expect([as.x('2025-07-01'), as.x('2027-01-12')]).toEqual([0, 560]);
    expect(as.jaren.map(({ jaar }) => jaar)).toEqual(['2026', '2027']);
  });
  it('one day can still be seen', () => {
    expect(as.stuk('2026-01-01', '2026-01-02').width).toBe(3);
  });
});
