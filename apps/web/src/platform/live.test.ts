import { describe, expect, it } from 'vitest';
import { isTouchedBy, readChange } from './live.ts';

describe('what a change on the stream renews', () => {
  const change = { soort: 'gezin', id: '7' };

  it.each([
    ['that family', ['gezin', '7']],
    ['a part of that family', ['gezin', '7', 'tijdlijn']],
    ['every list of families', ['gezin', 'lijst', { regio: 'Rijk van Nijmegen' }]],
  ])('%s', (_, key) => expect(isTouchedBy(change, key)).toBe(true));

  it.each([
    ['another family', ['gezin', '8']],
    ['another kind with the same number', ['melding', '7']],
  ])('not %s', (_, key) => expect(isTouchedBy(change, key)).toBe(false));

  it('reads nothing in what is not a change', () => {
    expect(readChange('{"soort":"gezin","id":7}')).toEqual({ soort: 'gezin', id: '7' });
    expect(readChange('hartslag')).toBeUndefined();
    expect(readChange('{}')).toBeUndefined();
  });
});
