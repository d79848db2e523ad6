import { describe, expect, it } from 'vitest';
import { isSterkGenoeg } from './tweede-factor.ts';

describe('a login of who works', () => {
  const sterk = ['urn:eherkenning:substantieel', 'mfa'];
  it.each<readonly string[]>([[], ['pwd'], ['urn:eherkenning:laag'], ['MFA'], ['mfa ']])(
    'with %j is not enough where a second factor is asked',
    (...hoe) => expect(isSterkGenoeg('medewerker', hoe, sterk)).toBe(false),
  );
  it('with one of the words is', () => {
    expect(isSterkGenoeg('medewerker', ['pwd', 'mfa'], sterk)).toBe(true);
  });
  it('is left to the provider where no words were set; a family member logs in as he does elsewhere', () => {
    expect(isSterkGenoeg('medewerker', [], undefined)).toBe(true);
    expect(isSterkGenoeg('portaal', [], sterk)).toBe(true);
  });
});
