import type { Gebeurteniscode, Stap, Stapcode, Stapparameters, Vrijedagcode } from '@rondom/taal';

/** A day `JJJJ-MM-DD`. */
type Dag = string;

/** What is said beside a day of the picture. */
export type Merk =
  | { readonly soort: 'gebeurtenis'; readonly code: Gebeurteniscode | 'besliste' | 'belast' | 'geinformeerd' }
  | { readonly soort: 'nummer'; readonly nummer: number }
  | { readonly soort: 'vrij'; readonly reden: Vrijedagcode }
  | ({ readonly soort: 'periode' } & Pick<Stapparameters['periode'], 'aantal' | 'eenheid' | 'richting'>)
  | { readonly soort: 'uiterlijk' }
  | { readonly soort: 'contact'; readonly met: readonly string[] }
  | { readonly soort: 'teLaat'; readonly dagen: number; readonly loopt: boolean }
  | { readonly soort: 'gestopt' }
  | { readonly soort: 'vandaag' };

export interface Beelddag {
  readonly datum: Dag;
  readonly merken: readonly Merk[];
  /** Days between the day before and this one are not drawn. */
  readonly gat: boolean;
  /** After the last day in time. */
  readonly laat: boolean;
}

export interface Klok {
  readonly uiterlijk: Dag;
  readonly gestoptOp: Dag | null;
  readonly stappen: readonly Stap[];
  readonly wacht: readonly Stap[];
}

const free = (dagen: Stapparameters['nietGeteld']['dagen']): [Dag, Merk][] =>
  dagen.map(({ datum, reden }) => [datum, { soort: 'vrij', reden }]);

function eventsOf({
  beslistOp,
  belastOp,
  geinformeerdOp,
}: Stapparameters['laatsteGebeurtenis']): [Dag, Merk][] {
  const events: [Dag, Merk][] = [];
  if (beslistOp !== undefined) events.push([beslistOp, { soort: 'gebeurtenis', code: 'besliste' }]);
  if (belastOp !== geinformeerdOp) events.push([belastOp, { soort: 'gebeurtenis', code: 'belast' }]);
  return [...events, [geinformeerdOp, { soort: 'gebeurtenis', code: 'geinformeerd' }]];
}

type Dagen = [Dag, Merk][];

/** The days each kind of step names, with what they are; steps about the rule itself name none. */
const dagenPerStap: { readonly [C in Stapcode]?: (parameters: Stapparameters[C]) => Dagen } = {
  laatsteGebeurtenis: eventsOf,
  gebeurtenis: ({ gebeurtenis, op }) => [[op, { soort: 'gebeurtenis', code: gebeurtenis }]],
  geteldeDagen: ({ dagen }) => dagen.map((datum, at) => [datum, { soort: 'nummer', nummer: at + 1 }]),
  nietGeteld: ({ dagen }) => free(dagen),
  periode: ({ aantal, eenheid, richting, tot }) => [[tot, { soort: 'periode', aantal, eenheid, richting }]],
  verschoven: ({ vrij }) => free(vrij),
  teruggerekend: (dag) => free([dag]),
  contact: ({ momenten }) => momenten.map(({ op, met }) => [op, { soort: 'contact', met }]),
};

function daysOf<Code extends Stapcode>(stap: Stap<Code>): Dagen {
  const { code, parameters }: Stap<Code> = stap;
  return dagenPerStap[code]?.(parameters) ?? [];
}

function lastMarks({ gestoptOp, wacht }: Klok, vandaag: Dag | undefined): [Dag, Merk][] {
  const ended = gestoptOp ?? vandaag;
  if (ended === undefined) return [];
  const late = wacht.find((stap) => stap.code === 'teLaat');
  const marks: Merk[] = [{ soort: gestoptOp === null ? 'vandaag' : 'gestopt' }];
  if (late) marks.unshift({ soort: 'teLaat', ...late.parameters });
  return marks.map((merk) => [ended, merk]);
}

const DAY_MS = 86_400_000;
const adjacent = (a: Dag, b: Dag): boolean => Date.parse(b) - Date.parse(a) <= DAY_MS;

/**
 * The explained clock as a row of days in time: what started it, each counted and each skipped day, the last day
 * in time, and what became of it until it stopped or today.
 */
export function klokbeeld(klok: Klok, vandaag?: Dag): readonly Beelddag[] {
  const { uiterlijk, stappen, wacht } = klok;
  const perDay = new Map<Dag, Merk[]>();
  const told: [Dag, Merk][] = [
    ...stappen.flatMap(daysOf),
    [uiterlijk, { soort: 'uiterlijk' }],
    ...wacht.flatMap(daysOf),
    ...lastMarks(klok, vandaag),
  ];
  for (const [datum, merk] of told) perDay.set(datum, [...(perDay.get(datum) ?? []), merk]);
  const days = [...perDay.keys()].sort();
  return days.map((datum, at) => {
    const before = days[at - 1];
    return {
      datum,
      merken: perDay.get(datum) ?? [],
      laat: datum > uiterlijk,
      gat: before !== undefined && !adjacent(before, datum),
    };
  });
}
