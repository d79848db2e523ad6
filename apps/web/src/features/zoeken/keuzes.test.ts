import { describe, expect, it } from 'vitest';
import { keuzesUit, volgende } from './keuzes.ts';

describe('what can be chosen', () => {
  it('is persons first, then families', () => {
    const gezin = { id: '7', naam: 'Okafor', geslotenOp: null };
    const persoon = {
      ...{ persoonId: '1', voornamen: 'Noor', roepnaam: null, voorvoegsel: null, geslachtsnaam: 'Verhoeven' },
      ...{ geboortedatum: '2014-09-03', rol: 'kind', redenen: [], gezin: { ...gezin, id: '3' } },
    };
    const keuzes = keuzesUit({ personen: [persoon], gezinnen: [gezin] });
    expect(keuzes.map(({ soort, gezinId }) => [soort, gezinId])).toEqual([
      ['persoon', '3'],
      ['gezin', '7'],
    ]);
  });

  it('is walked round by the arrows, and never by a letter', () => {
    expect(volgende('ArrowDown', 2, 3)).toBe(0);
    expect(volgende('ArrowUp', 0, 3)).toBe(2);
    expect(volgende('a', 0, 3)).toBeUndefined();
    expect(volgende('ArrowDown', 0, 0)).toBeUndefined();
  });
});
