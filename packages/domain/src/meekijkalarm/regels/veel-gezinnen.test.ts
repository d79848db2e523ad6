import { expect, it } from 'vitest';
import { aBron, aDag, bezoekenOp } from '../bron.proef.ts';
import { veelGezinnen } from './veel-gezinnen.ts';

const veel = (aantal: number) => aDag(bezoekenOp(Array.from({ length: aantal }, (_, n) => 500 + 10 * n)));

it('many is more than one’s own busiest day, than the role has, and than ten', () => {
  expect(veelGezinnen(veel(9), aBron())).toBeUndefined();
  expect(veelGezinnen(veel(10), aBron())).toEqual({ reden: 'veelGezinnen', aantal: 10 });
  expect(veelGezinnen(veel(14), aBron({ gewoon: new Map([['7', [3, 14]]]) }))).toBeUndefined();
  expect(veelGezinnen(veel(14), aBron({ rolgrens: new Map([['lokaalteam', 14]]) }))).toBeUndefined();
});

it('families of one’s own do not count', () => {
  const verband = { soort: 'vervanger', vanaf: aBron().dag, tot: null };
  const eigen = new Map(Array.from({ length: 5 }, (_, n) => [`7|g${n}`, [verband]] as const));
  expect(veelGezinnen(veel(14), aBron({ verbanden: eigen }))).toBeUndefined();
});
