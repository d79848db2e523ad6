import { describe, expect, it } from 'vitest';
import { centenUit, inhoudVan, veldenVan } from './weg-inhoud.ts';

const zinnen = { verplicht: 'Vul dit in.', kostenOnjuist: 'Vul een heel bedrag in.' };

describe('what a way costs', () => {
  it('reads whole euros as people write them, and nothing else', () => {
    expect(centenUit('')).toBeNull();
    expect(centenUit('2400')).toBe(240_000);
    expect(centenUit('€ 2.400')).toBe(240_000);
    for (const tekst of ['2400,50', '-5', 'duizend', '1.00', '99999999'])
      expect(centenUit(tekst)).toBeUndefined();
  });
});

describe('the form of another way', () => {
  it('names every field that is missing', () => {
    const gevonden = inhoudVan(veldenVan(undefined), zinnen);
    expect('faults' in gevonden ? gevonden.faults.map(({ fieldId }) => fieldId) : []).toEqual([
      'weg-nodig',
      'weg-hindernis',
      'weg-hindernistekst',
    ]);
  });
});
