import { expect, it } from 'vitest';
import { aDag, bezoekenOp } from '../bron.proef.ts';
import { reeksGeweigerd } from './reeks-geweigerd.ts';

it('refused at two doors happens, at the third somebody is trying them', () => {
  const dicht = { handeling: 'geweigerd' } as const;
  expect(reeksGeweigerd(aDag(bezoekenOp([600, 601], dicht)))).toBeUndefined();
  expect(reeksGeweigerd(aDag(bezoekenOp([600, 601, 602], dicht)))).toEqual({
    reden: 'reeksGeweigerd',
    aantal: 3,
  });
});
