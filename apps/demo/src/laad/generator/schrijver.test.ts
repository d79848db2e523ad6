import { expect, test } from 'vitest';
import { createReeks } from './reeks.ts';
import { createSchrijver, vulIn, zinnenVan } from './schrijver.ts';

const woorden = {
  kind: { naam: 'Fenna', vrouw: true },
  ouder: { naam: 'Rutger', vrouw: false },
  dag: 'donderdag',
} as const;

test('names and what is said of somebody fit who it is', () => {
  expect(vulIn('{kind} zei dat {hij} komt. {dag} belt {ouder}, {zij} wil {hare} rust.', woorden)).toBe(
    'Fenna zei dat zij komt. Donderdag belt Rutger, hij wil zijn rust.',
  );
});

test('sentences are told apart, also when somebody is quoted', () => {
  expect(zinnenVan('Hij kwam. Zij zei: "Dag." Toen was het stil.')).toEqual([
    'Hij kwam.',
    'Zij zei: "Dag."',
    'Toen was het stil.',
  ]);
});

test('who writes never repeats a sentence, and stops when all has been said', () => {
  const pen = createSchrijver();
  const reeks = createReeks('pen');
  const bank = ['Een.', 'Twee.', 'Drie.'];
  const gezin = new Set<string>();
  const gezegd = [1, 2, 3, 4].map(() => pen.schrijf(reeks, bank, woorden, gezin));
  expect([...gezegd].sort()).toEqual(['', 'Drie.', 'Een.', 'Twee.']);
});
