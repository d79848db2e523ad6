import { describe, expect, it } from 'vitest';
import { mediaanVan } from './index.ts';

describe('the middle of some numbers', () => {
  it.each([
    [[9, 1, 5, 7], 5],
    [[9, 2], 2],
    [[4], 4],
    [[10, 9, 100], 10],
  ])('of %j it is %d: with an even number the lower one', (getallen, midden) => {
    expect(mediaanVan(getallen)).toBe(midden);
  });

  it('there is none of nothing', () => {
    expect(mediaanVan([])).toBeUndefined();
  });
});
