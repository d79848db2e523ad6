import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { isKantoortijd, wieBelIkNu, type Belbaar } from './index.ts';

const mens = (soort: Belbaar['soort'], over: Partial<Belbaar> = {}): Belbaar => ({
  ...{ soort, nu: true, afwezig: false },
  ...over,
});

describe('whom a family calls now', () => {
  it('is nobody who is away, or who only comes later', () => {
    expect(wieBelIkNu([mens('vastgezicht', { afwezig: true })])).toBeUndefined();
    expect(wieBelIkNu([mens('vervanger', { nu: false })])).toBeUndefined();
  });
  it('is the own face, and otherwise the nearest who is there', () => {
    const weg = mens('vastgezicht', { afwezig: true });
    const rest = [mens('teamleider'), mens('vervanger'), mens('duogezicht')];
    expect(wieBelIkNu([...rest, mens('vastgezicht')])?.soort).toBe('vastgezicht');
    expect(wieBelIkNu([weg, ...rest])?.soort).toBe('duogezicht');
    expect(wieBelIkNu([weg, ...rest.slice(0, 2)])?.soort).toBe('vervanger');
    expect(wieBelIkNu([weg, mens('teamleider')])?.soort).toBe('teamleider');
  });
  it('answers on working days from nine to five', () => {
    const dinsdag = getPlainDate('2027-01-12');
    expect(['07:59', '08:00', '16:59', '17:00'].map((tijd) => isKantoortijd(dinsdag, tijd))).toEqual([
      ...[false, true, true, false],
    ]);
    expect(isKantoortijd(getPlainDate('2027-01-16'), '10:00')).toBe(false);
    expect(isKantoortijd(getPlainDate('2026-12-25'), '10:00')).toBe(false);
  });
});
