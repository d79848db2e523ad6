import { expect, it } from 'vitest';
import { groepenVan } from './zichtgroepen.ts';

it('says of what who is asked does not see where people live first, and nothing of parts without a word', () => {
  expect(groepenVan(['woord', 'taak', 'huishouden', 'adres'])).toEqual(['plek', 'woorden']);
  expect(groepenVan(['meedenkdeel'])).toEqual([]);
});
