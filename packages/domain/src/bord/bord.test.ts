import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, getPlainDate } from '../kern/index.ts';
import { veiligheden, type IntussenVeilig } from '../wachtlijst/index.ts';
import { urgenties, type Urgentie } from '../zicht/index.ts';
import { sorteerBord, type Bordplaats } from './index.ts';

const uiterlijk = getPlainDate('2026-12-28');
const rij = (
  id: string,
  veilig: IntussenVeilig,
  dagenTeLaat: number,
  urgentie: Urgentie | null = null,
): Bordplaats => ({
  id,
  veilig,
  urgentie,
  dagenTeLaat,
  uiterlijk,
});

it('puts a child of whom safety is not known on top, then one known to be unsafe, above who waits longer', () => {
  const rijen = [rij('a', 'ja', 3), rij('b', 'nee', 40), rij('c', 'nietBekend', 1), rij('d', 'tenDele', 41)];
  expect(sorteerBord(rijen).map((r) => r.id)).toEqual(['c', 'b', 'd', 'a']);
});

it('puts who a professional called urgent above who waits longer, and never above who may not be safe', () => {
  const rijen = [
    rij('a', 'ja', 90),
    rij('b', 'ja', 3, 'vandaag'),
    rij('c', 'nee', 1),
    rij('d', 'ja', 4, 'dezeWeek'),
  ];
  expect(sorteerBord(rijen).map((r) => r.id)).toEqual(['c', 'b', 'd', 'a']);
});

it('keeps every child, and no child of unknown safety below another', () => {
  const rijen = fc.array(
    fc.record({
      id: fc.uuid(),
      veilig: fc.constantFrom(...veiligheden),
      urgentie: fc.constantFrom(...urgenties, null),
      dagenTeLaat: fc.nat(60),
      uiterlijk: fc.nat(60).map((n) => addDays(uiterlijk, n)),
    }),
  );
  fc.assert(
    fc.property(rijen, (bord) => {
      const gesorteerd = sorteerBord(bord);
      expect(new Set(gesorteerd)).toEqual(new Set(bord));
      const bekend = gesorteerd.findIndex((r) => r.veilig !== 'nietBekend');
      if (bekend >= 0) expect(gesorteerd.slice(bekend).every((r) => r.veilig !== 'nietBekend')).toBe(true);
    }),
  );
});
