import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { organisatieId, type Organisatiesoort } from '../regio/index.ts';
import type { Meterdeelname } from '../rustingezichten/index.ts';
import { ketenstappen, schermKeten, telStappen, type Ketentelling } from './index.ts';

const d = getPlainDate;
const er = (
  rol: Meterdeelname['rol'],
  organisatiesoort: Organisatiesoort,
  vanaf: string,
  tot?: string,
): Meterdeelname => ({
  ...{
    rol,
    medewerker: undefined,
    organisatie: organisatieId(organisatiesoort),
    organisatiesoort,
    maatregel: undefined,
  },
  vanaf: d(vanaf),
  tot: tot === undefined ? undefined : d(tot),
});
const peil = d('2027-01-01');

describe('the chain as one family lived it', () => {
  it('tells the days between two organisations, and none where the one before stayed', () => {
    const stappen = ketenstappen(
      [
        er('triage', 'veiligthuis', '2026-02-01', '2026-02-06'),
        er('vastgezicht', 'lokaalteam', '2026-03-01', '2026-07-01'),
        er('meedenker', 'vrouwenopvang', '2026-06-01', '2026-06-15'),
        er('vastgezicht', 'jeugdhulpaanbieder', '2026-07-01'),
        er('netwerk', 'ggz', '2026-08-01'),
      ],
      [],
      peil,
    );
    expect(stappen.map(({ van, naar, gat }) => [van, naar, gat])).toEqual([
      ['melding', 'lokaalteam', 23],
      ['lokaalteam', 'opvang', undefined],
      ['opvang', 'jeugdhulp', 0],
    ]);
  });

  it('tells how long a child waited after a decision, until it began or until today', () => {
    const stappen = ketenstappen(
      [],
      [
        { wachtOp: 'passendehulp', sinds: d('2026-11-01'), tot: undefined },
        { wachtOp: 'pleeggezin', sinds: d('2026-05-01'), tot: d('2026-05-11') },
        { wachtOp: 'pleeggezin', sinds: d('2025-05-01'), tot: d('2025-05-11') },
      ],
      peil,
    );
    expect(stappen.map(({ van, naar, gat }) => [van, naar, gat])).toEqual([
      ['besluit', 'passendehulp', 61],
      ['besluit', 'pleeggezin', 10],
    ]);
  });
});

describe('the chain of a region', () => {
  const weg = (n: number): Ketentelling[] => {
    const regio = new Map<
      string,
      { van: 'melding'; naar: 'lokaalteam'; gezinnen: number; samen: number; gatdagen: number[] }
    >();
    for (let at = 1; at <= n; at += 1)
      telStappen(regio, [{ van: 'melding', naar: 'lokaalteam', op: peil, gat: at }]);
    return [...regio.values()];
  };

  it('says of a handful that it is one, and not how long it lasted', () => {
    expect(schermKeten([weg(4)], 5)).toEqual([
      {
        ...{ van: 'melding', naar: 'lokaalteam', mediaan: undefined },
        ...{ gezinnen: { soort: 'tussen', van: 1, tot: 4 }, metGat: { soort: 'tussen', van: 1, tot: 4 } },
        samen: { soort: 'precies', aantal: 0 },
      },
    ]);
    expect(schermKeten([weg(9)], 5)[0]).toMatchObject({ gezinnen: { aantal: 9 }, mediaan: 5 });
  });

  it('adds regions after guarding each, so that the smallest cannot be found by subtracting', () => {
    expect(schermKeten([weg(3), weg(8)], 5)[0]?.gezinnen).toEqual({ soort: 'tussen', van: 9, tot: 12 });
  });

  it('counts a family once on a way, however often it went', () => {
    const regio: Parameters<typeof telStappen>[0] = new Map();
    const stap = { van: 'lokaalteam', naar: 'ggz', op: peil, gat: undefined } as const;
    telStappen(regio, [stap, { ...stap, gat: 3 }]);
    expect([...regio.values()]).toEqual([
      { van: 'lokaalteam', naar: 'ggz', gezinnen: 1, samen: 1, gatdagen: [3] },
    ]);
  });
});
