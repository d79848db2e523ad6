import { expect, it } from 'vitest';
import { aBezoek, aBron, metVerband } from '../bron.proef.ts';
import { relatieVoorbij } from './relatie-voorbij.ts';

it('two weeks are left to hand over; whoever comes back later is noticed, with the days since', () => {
  expect(relatieVoorbij(aBezoek(), aBron(metVerband('2026-01-01', '2026-12-29')))).toBeUndefined();
  expect(relatieVoorbij(aBezoek(), aBron(metVerband('2026-01-01', '2026-12-28')))).toEqual({
    reden: 'relatieVoorbij',
    aantal: 15,
  });
});

it('who takes part today, or never did, left nothing', () => {
  expect(relatieVoorbij(aBezoek(), aBron(metVerband('2026-01-01')))).toBeUndefined();
  expect(relatieVoorbij(aBezoek(), aBron())).toBeUndefined();
});
