import { describe, expect, it } from 'vitest';
import { bovenkant, wisselingen } from './bord-telling.ts';

const lijn = (...aantallen: number[]) =>
  aantallen.map((aantal, n) => ({ dag: `2027-01-${String(n + 1).padStart(2, '0')}`, aantal, plan: null }));

describe('the line of the board', () => {
  it('as a table names only the days on which the number changed', () => {
    expect(wisselingen(lijn(26, 26, 27, 27, 25)).map(({ aantal }) => aantal)).toEqual([26, 27, 25]);
  });

  it('keeps its scale when one child leaves', () => {
    expect(bovenkant(lijn(26, 11))).toBe(30);
    expect(bovenkant(lijn(26, 10))).toBe(30);
    expect(bovenkant(lijn(0))).toBe(5);
    expect(bovenkant(lijn(143))).toBe(150);
  });
});
