import { describe, expect, it } from 'vitest';
import { aGezin, aWacht } from './proef.ts';
import { tijdlijnVan } from './tijdlijn.ts';

describe('what happened in a family', () => {
  it('stands newest first, and what only has a day after the hours of that day', () => {
    const gezin = aGezin({
      wachten: [aWacht({ begonnenOp: '2027-01-11' })],
      woorden: [
        { id: '1', persoonId: '1', geschrevenOp: '2027-01-11T19:14:00Z' },
        { id: '2', persoonId: '1', geschrevenOp: '2027-01-10T10:00:00Z' },
      ],
    });
    expect(tijdlijnVan(gezin, '2027-01-12').map(({ id }) => id)).toEqual(['w-1', 'begin-1', 'w-2']);
  });

  it('never tells what is still to come', () => {
    const gezin = aGezin({ woorden: [{ id: '1', persoonId: '1', geschrevenOp: '2027-01-13T10:00:00Z' }] });
    expect(tijdlijnVan(gezin, '2027-01-12')).toEqual([]);
  });
});
