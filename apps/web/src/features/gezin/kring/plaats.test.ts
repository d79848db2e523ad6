import { describe, expect, it } from 'vitest';
import { KNOOP, plaatsKring, REGEL, tekstbreedte, type Deelnemer, type Ring } from './plaats.ts';

const deelnemer = (id: string, ring: Ring, over: Partial<Deelnemer> = {}): Deelnemer => ({
  id,
  ring,
  groep: id,
  tijdelijk: false,
  naam: 'Marie-Louise van Amersfoort',
  regels: ['Bureau voor hulp in de buurt', 'tot en met 26 januari'],
  ...over,
});

/** A family with so many people around it, of every kind. */
const familie = (n: number, van = 0): Deelnemer[] =>
  Array.from({ length: n }, (_, at) =>
    deelnemer(String(at), at === 0 ? 'dicht' : (at + van) % 3 === 0 ? 'midden' : 'buiten', {
      groep: String(at % 4),
    }),
  );

interface Vlak {
  readonly wie: string;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

function vlakken(deelnemers: readonly Deelnemer[]) {
  const beeld = plaatsKring(deelnemers);
  const all = beeld.plekken.flatMap(({ id, x, y, kant, tekstX }): Vlak[] => {
    const wie = deelnemers.find((found) => found.id === id);
    if (wie === undefined) return [];
    const width = Math.max(
      tekstbreedte(wie.naam, true),
      ...wie.regels.map((regel) => tekstbreedte(regel, false)),
    );
    const half = ((wie.regels.length + 1) * REGEL) / 2;
    return [
      { wie: id, x1: x - KNOOP, x2: x + KNOOP, y1: y - KNOOP, y2: y + KNOOP },
      {
        wie: id,
        x1: kant === 'rechts' ? tekstX : tekstX - width,
        x2: kant === 'rechts' ? tekstX + width : tekstX,
        y1: y - half,
        y2: y + half,
      },
    ];
  });
  return { beeld, all };
}

const overlap = (a: Vlak, b: Vlak): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

describe('who takes part, as a picture', () => {
  it.each(Array.from({ length: 14 }, (_, at) => at + 1))('of %i people has no name over another', (n) => {
    for (const van of [0, 1, 2]) {
      const { beeld, all } = vlakken(familie(n, van));
      const hits = all.flatMap((a, at) =>
        all
          .slice(at + 1)
          .filter((b) => a.wie !== b.wie && overlap(a, b))
          .map((b) => `${a.wie} over ${b.wie}`),
      );
      expect(hits).toEqual([]);
      for (const vlak of all) {
        expect(vlak.x1).toBeGreaterThanOrEqual(0);
        expect(vlak.x2).toBeLessThanOrEqual(beeld.breedte);
        expect(vlak.y1).toBeGreaterThanOrEqual(0);
        expect(vlak.y2).toBeLessThanOrEqual(beeld.hoogte);
      }
    }
  });

  it('leaves room for the family in the middle', () => {
    const { beeld, all } = vlakken(familie(14));
    const { x, y } = beeld.midden;
    const kern = { wie: 'gezin', x1: x - 46, x2: x + 46, y1: y - 46, y2: y + 46 };
    expect(all.filter((vlak) => overlap(vlak, kern))).toEqual([]);
  });

  it('has the vast gezicht closest to the family', () => {
    const { beeld } = vlakken(familie(9));
    const distance = ({ x, y }: { x: number; y: number }) =>
      Math.hypot(x - beeld.midden.x, y - beeld.midden.y);
    const [nearest] = [...beeld.plekken].sort((a, b) => distance(a) - distance(b));
    expect(nearest?.id).toBe('0');
  });

  it('draws one arc for each organisation, dashed only when all of it is for a while', () => {
    const { bogen } = plaatsKring([
      deelnemer('samira', 'dicht'),
      deelnemer('ruben', 'buiten', { groep: 'De Brug' }),
      deelnemer('anja', 'buiten', { groep: 'De Brug', tijdelijk: true }),
      deelnemer('femke', 'buiten', { groep: 'De Linde', tijdelijk: true }),
      deelnemer('ria', 'midden', { groep: 'netwerk' }),
    ]);
    expect(bogen.map(({ groep, tijdelijk }) => [groep, tijdelijk])).toEqual([
      ['netwerk', false],
      ['De Brug', false],
      ['De Linde', true],
    ]);
  });

  it('stands without a vast gezicht, and with nobody at all', () => {
    expect(plaatsKring([]).plekken).toEqual([]);
    expect(plaatsKring([deelnemer('ria', 'midden')]).plekken).toHaveLength(1);
  });
});
