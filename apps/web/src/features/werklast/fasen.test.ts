import { describe, expect, it } from 'vitest';
import { minutenVan, perFase } from './fasen.ts';

describe('hours as somebody types them', () => {
  it.each([
    ['24', 1440],
    ['22,5', 1350],
    ['22.25', 1335],
    [' 0,5 ', 30],
    ['', undefined],
    ['veel', undefined],
    ['-3', undefined],
    ['120', undefined],
  ])('reads %s', (tekst, minuten) => {
    expect(minutenVan(tekst)).toBe(minuten);
  });
});

describe('lines by phase', () => {
  it('adds what stands in a phase, heaviest first, and leaves out what is empty', () => {
    const regels = [
      { fase: 'plan', minuten: 120 },
      { fase: 'eersteweken', minuten: 240 },
      { fase: 'plan', minuten: 60 },
    ] as const;
    expect(perFase(regels)).toEqual([
      { fase: 'eersteweken', gezinnen: 1, minuten: 240 },
      { fase: 'plan', gezinnen: 2, minuten: 180 },
    ]);
  });
});
