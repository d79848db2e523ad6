import { expect, it } from 'vitest';
import { aDag, bezoekenOp } from '../bron.proef.ts';
import { veelAfdrukken } from './veel-afdrukken.ts';

it('prints or exports of five families on one day are noticed, also of one’s own', () => {
  const minuten = [900, 901, 902, 903, 904];
  expect(veelAfdrukken(aDag(bezoekenOp(minuten, { handeling: 'afdruk' })))).toEqual({
    reden: 'veelAfdrukken',
    aantal: 5,
  });
  expect(veelAfdrukken(aDag(bezoekenOp(minuten.slice(1), { handeling: 'export' })))).toBeUndefined();
  expect(veelAfdrukken(aDag(bezoekenOp(minuten)))).toBeUndefined();
});
