import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meldingstatussen, terugmelding, vervolgen } from './index.ts';

const stand = fc.record({
  status: fc.constantFrom(...meldingstatussen),
  vervolg: fc.option(fc.constantFrom(...vervolgen), { nil: undefined }),
});

describe('the line back to the reporter', () => {
  it('tells a professional which step was taken', () => {
    expect(terugmelding('professional', { status: 'afgerond', vervolg: 'overdracht' })).toEqual({
      code: 'stappen',
      vervolg: 'overdracht',
    });
    expect(terugmelding('professional', { status: 'nogNietTeBeoordelen' })).toEqual({
      code: 'nogInBehandeling',
    });
  });
  it('tells a citizen only that it was received or dealt with, whatever was decided', () => {
    fc.assert(
      fc.property(stand, (s) => {
        expect(terugmelding('burger', s)).toEqual({
          code: s.status === 'afgerond' ? 'behandeld' : 'ontvangen',
        });
      }),
    );
  });
  it('tells nobody a step before the look is finished', () => {
    fc.assert(
      fc.property(stand, fc.constantFrom('burger' as const, 'professional' as const), (s, melder) => {
        if (s.status !== 'afgerond') expect(terugmelding(melder, s).code).not.toBe('stappen');
      }),
    );
  });
});
