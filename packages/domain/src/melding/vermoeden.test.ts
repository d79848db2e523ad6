import { expect, it } from 'vitest';
import { decideVermoeden } from './index.ts';

it('a veiligheidsstand says what is feared, and nobody fills that in for the worker', () => {
  expect(decideVermoeden({ zetVeiligheidsstand: true }, undefined)).toMatchObject({
    ok: false,
    refusals: [{ kind: 'vermoedenOntbreekt' }],
  });
  expect(decideVermoeden({ zetVeiligheidsstand: true }, 'ouderenmishandeling')).toMatchObject({
    value: 'ouderenmishandeling',
  });
});

it('without a veiligheidsstand nothing is feared, whatever was chosen before', () => {
  expect(decideVermoeden({ zetVeiligheidsstand: false }, 'stalking')).toEqual({ ok: true, value: undefined });
});
