import { describe, expect, it } from 'vitest';
import { schermAantal, schermDeel, schermTotaal } from './scherm-aantal.ts';

const tekst = (scherm: ReturnType<typeof schermDeel>) =>
  scherm === undefined ? 'niets' : scherm.soort === 'precies' ? scherm.aantal : '1–4';

describe('a count that leaves', () => {
  it.each([
    [0, 0],
    [1, '1–4'],
    [4, '1–4'],
    [5, 5],
    [212, 212],
  ])('%i is said as %s', (aantal, verwacht) => {
    expect(tekst(schermAantal(aantal))).toBe(verwacht);
  });

  it.each([
    [0, 12, 0],
    [6, 12, 6],
    [12, 12, 12],
    [3, 12, '1–4'],
    // Eleven of twelve: one is left, and that one is somebody.
    [11, 12, 'niets'],
    [2, 4, 'niets'],
    [0, 3, 'niets'],
    [4, 5, '1–4'],
    [4, 8, '1–4'],
  ])('%i of %i is said as %s', (deel, geheel, verwacht) => {
    expect(tekst(schermDeel(deel, geheel))).toBe(verwacht);
  });

  it('refuses a part that is larger than its whole', () => {
    expect(() => schermDeel(6, 5)).toThrow(RangeError);
  });

  it('gives a total only when nothing in it is hidden', () => {
    expect(schermTotaal([12, 0, 8])).toBe(20);
    expect(schermTotaal([12, 3, 8])).toBeUndefined();
  });

  it('lets nobody find a hidden count by taking one figure from another', () => {
    for (let geheel = 0; geheel <= 30; geheel += 1)
      for (let deel = 0; deel <= geheel; deel += 1) {
        const [whole, part] = [tekst(schermAantal(geheel)), tekst(schermDeel(deel, geheel))];
        if (typeof whole !== 'number' || typeof part !== 'number') continue;
        expect([1, 2, 3, 4]).not.toContain(whole - part);
      }
  });
});
