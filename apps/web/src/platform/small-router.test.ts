import { describe, expect, it } from 'vitest';
import { matchPath } from './small-router.tsx';

describe('the address of a portal page', () => {
  it('gives the parts that the pattern names', () => {
    expect(matchPath('/portaal/woorden/:id', '/portaal/woorden/17')).toEqual({ id: '17' });
  });

  it('fits with or without a slash at the end', () => expect(matchPath('/portaal', '/portaal/')).toEqual({}));

  it('does not fit a longer or another address', () => {
    expect(matchPath('/portaal', '/portaal/woorden')).toBeUndefined();
    expect(matchPath('/portaal/plan', '/portaal/woorden')).toBeUndefined();
  });
});
