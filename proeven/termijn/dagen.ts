/** The span of years over which the properties of the clocks are held, and every rule of the register in it. */
import { addDays, getPlainDate, type PlainDate } from '@rondom/domain/kern';
import {
  computeRegel,
  isWerkdag,
  listTermijnsoorten,
  termijnsoorten,
  type Termijnversie,
  type Uitkomst,
} from '@rondom/domain/termijn';

const first = getPlainDate('2015-01-01');

/** Every day of 2015–2045. */
export const dagen: readonly PlainDate[] = Array.from({ length: 11_323 }, (_, n) => addDays(first, n));

export interface Regelgroep {
  /** The clocks that count like this. */
  readonly namen: string;
  readonly regel: Termijnversie;
}

/** What of a version decides the count; clocks that agree in it are counted once. */
const shapeOf = ({ aantal, eenheid, richting, teltVanaf, einde, ...regel }: Termijnversie): string => {
  const atw = regel.vrijheidsbeneming || regel.atw === 'nee' ? 'nee' : 'ja';
  return JSON.stringify([aantal, eenheid, richting, teltVanaf, einde, atw, regel.leeftijd]);
};

function listRegels(): readonly Regelgroep[] {
  const groups = new Map<string, { namen: string[]; regel: Termijnversie }>();
  for (const soort of listTermijnsoorten()) {
    const versies: readonly Termijnversie[] = termijnsoorten[soort].versies;
    for (const regel of versies) {
      const group = groups.get(shapeOf(regel)) ?? { namen: [], regel };
      group.namen.push(soort);
      groups.set(shapeOf(regel), group);
    }
  }
  return [...groups.values()].map(({ namen, regel }) => ({ namen: [...new Set(namen)].join(', '), regel }));
}

export const regels: readonly Regelgroep[] = listRegels();

export interface Geteld extends Uitkomst {
  readonly vanaf: PlainDate;
}

/** A rule counted from every day of the span, in order. */
export const telElkeDag = ({ regel }: Regelgroep): readonly Geteld[] =>
  dagen.map((vanaf) => ({ vanaf, ...computeRegel(regel, vanaf) }));

/** Working days up to and with each day of the span and what follows it, to count between two days at once. */
const before = new Map<PlainDate, number>();
let counted = 0;
for (let day = addDays(first, -800); day <= '2048-12-31'; day = addDays(day, 1)) {
  if (isWerkdag(day)) counted += 1;
  before.set(day, counted);
}

/** Working days between two days, both included. */
export const werkdagenTussen = (from: PlainDate, to: PlainDate): number =>
  (before.get(to) ?? 0) - (before.get(addDays(from, -1)) ?? 0);
