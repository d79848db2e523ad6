import { expect, test } from 'vitest';
import { createReeks } from './reeks.ts';

test('the same seed gives the same series, another seed another', () => {
  const drie = (zaad: string) => {
    const reeks = createReeks(zaad);
    return [reeks.deel(), reeks.deel(), reeks.deel()];
  };
  expect(drie('gezin 1')).toEqual(drie('gezin 1'));
  expect(drie('gezin 1')).not.toEqual(drie('gezin 2'));
});

test('chances come out as they were asked for', () => {
  const reeks = createReeks('kansen');
  const keren = Array.from({ length: 20_000 }, () =>
    reeks.weeg([
      ['vaak', 3],
      ['soms', 1],
    ] as const),
  );
  expect(keren.filter((keer) => keer === 'vaak').length / keren.length).toBeCloseTo(0.75, 1);
  const dobbel = Array.from({ length: 12_000 }, () => reeks.tussen(1, 6));
  for (let ogen = 1; ogen <= 6; ogen += 1)
    expect(dobbel.filter((worp) => worp === ogen).length).toBeGreaterThan(1800);
});

test('shuffling loses nobody and adds nobody', () => {
  const reeks = createReeks('schudden');
  const wie = ['Ada', 'Bo', 'Cas', 'Dirk', 'Evi'];
  expect(reeks.schud(wie).sort()).toEqual(wie);
  expect(() => reeks.kies([])).toThrow(RangeError);
});
