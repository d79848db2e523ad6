import { expect, it } from 'vitest';
import { aBron, aDag, bezoekenOp } from '../bron.proef.ts';
import { snelleReeks } from './snelle-reeks.ts';

it('six families in ten minutes is looking through; the same six over an hour is not', () => {
  expect(snelleReeks(aDag(bezoekenOp([600, 601, 603, 605, 607, 609])), aBron())).toEqual({
    reden: 'snelleReeks',
    aantal: 6,
  });
  expect(snelleReeks(aDag(bezoekenOp([600, 601, 603, 605, 607, 610])), aBron())).toBeUndefined();
});
