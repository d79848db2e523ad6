import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schermTijdigheid, type Klokgroep } from './index.ts';

const groep = (rest: Partial<Klokgroep>): Klokgroep => ({
  ...{ regio: 'A', soort: 'vastejeugdbeschermer', alle: 12, dagenTeLaat: [], redenen: {} },
  ...rest,
});

describe('how clocks were kept', () => {
  it('counts exactly what is many, and says of few only that they are few', () => {
    const [rij] = schermTijdigheid(
      [groep({ dagenTeLaat: [3, 9, 1], redenen: { wachtOpRechter: 2, nietGezegd: 1 } })],
      5,
    );
    expect(rij?.alle).toEqual({ soort: 'precies', aantal: 12 });
    expect(rij?.teLaat).toEqual({ soort: 'tussen', van: 1, tot: 4 });
    expect(rij?.mediaan).toBeUndefined();
  });

  it('adds what is shown of each region, never what is behind it', () => {
    const [rij] = schermTijdigheid(
      [groep({ dagenTeLaat: [1, 2, 3, 4, 5, 6] }), groep({ regio: 'B', dagenTeLaat: [30] })],
      5,
    );
    expect(rij?.teLaat).toEqual({ soort: 'tussen', van: 7, tot: 10 });
    expect(rij?.mediaan).toBe(4);
  });

  it('no lateness is none, and says so', () => {
    expect(schermTijdigheid([groep({})], 5)[0]?.teLaat).toEqual({ soort: 'precies', aantal: 0 });
  });

  it('a guarded count stays the same whoever of the few is late', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), (een, ander) => {
        const met = (n: number) => schermTijdigheid([groep({ dagenTeLaat: Array<number>(n).fill(2) })], 5);
        expect(met(een)).toEqual(met(ander));
      }),
    );
  });
});
