import { getPlainDate, type PlainDate } from '../kern/index.ts';
import type { Gebeurtenis } from './gebeurtenis.ts';
import type { Gevolg } from './gevolg.ts';
import type { Opschortreden } from './opschortreden.ts';

export type Dageenheid = 'dagen' | 'werkdagen' | 'weken' | 'maanden' | 'jaren';
export type Termijneenheid = 'uren' | Dageenheid;

/** Whether the Algemene termijnenwet works on a clock; a norm that is no law follows it by analogy. */
export type Atw = 'ja' | 'nee' | 'naarAnalogie';

/** How far the text behind a clock was checked; shown beside the source. */
export const bronstatussen = ['wet2026', 'tekst2017', 'protocol', 'nietNagekeken'] as const;
export type Bronstatus = (typeof bronstatussen)[number];

/**
 * `dagNa`: the day after the event is day one. `dagZelf`: the day of the event is day one. `moment`: the clock
 * runs from the hour of the event to the same hour, or over real hours.
 */
export type TeltVanaf = 'dagNa' | 'dagZelf' | 'moment';

/**
 * `handelen`: somebody must act, a free day is shifted. `vervalt`: something ends by itself on the raw day.
 * `vroegst`: something may be done once the time is over, not before; the day after is the first.
 */
export type Einde = 'handelen' | 'vervalt' | 'vroegst';

export interface Duur {
  readonly aantal: number;
  readonly eenheid: Dageenheid;
}

/**
 * Where a part of a rule stands and how far that text was checked: extending and standing still may rest on another act
 * than the clock itself.
 */
export interface Deelbron {
  readonly bron: string;
  readonly bronstatus: Bronstatus;
}

/** How far a clock may be extended. */
export interface Verlengregel extends Deelbron {
  /** At most this much each time. */
  readonly hoogstens: Duur;
  readonly keren: 1 | 'telkens';
  /** Never beyond this, counted from the event that started the clock. */
  readonly totaal?: Duur;
}

/** For which reasons a clock may stand still; no other reason is offered. */
export interface Opschortregel extends Deelbron {
  readonly redenen: readonly Opschortreden[];
}

/** How a clock counts. */
export interface Termijnregel {
  readonly aantal: number;
  readonly eenheid: Termijneenheid;
  /** `terug`: counted back from the event, "uiterlijk twee maanden voor". */
  readonly richting: 'vooruit' | 'terug';
  readonly teltVanaf: TeltVanaf;
  readonly atw: Atw;
  readonly einde: Einde;
  readonly vrijheidsbeneming?: true;
  /** Counted from a birth: the age is reached on the birthday, and by who was born on 29 February on 1 March. */
  readonly leeftijd?: true;
}

/** One version of a clock, in force for events from `geldigVanaf` until the day before `geldigTot`. */
export interface Termijnversie extends Termijnregel {
  readonly geldigVanaf: PlainDate;
  readonly geldigTot?: PlainDate;
  readonly bron: string;
  readonly bronstatus: Bronstatus;
  /** Absent: may not be extended. */
  readonly verlenging?: Verlengregel;
  /** Where the law lets it stand still; absent: it never does. */
  readonly opschorting?: Opschortregel;
}

/** What a second event of the same kind does: `eersteTelt` changes nothing, `opnieuw` starts the clock anew. */
export type BijTweede = 'eersteTelt' | 'opnieuw';

export interface Termijnsoortgegevens {
  readonly gebeurtenis: Gebeurtenis;
  /** Oldest first, not overlapping. */
  readonly versies: readonly Termijnversie[];
  readonly gevolgen?: readonly Gevolg[];
  /** Absent: a second clock for the same duty is refused. */
  readonly bijTweede?: BijTweede;
  /** Ends by itself when the child comes of age, however long it was given for. */
  readonly eindigtBijAchttien?: true;
}

/** Nobody counts a clock beyond this day; a mistyped year is not answered. */
const horizon = getPlainDate('2199-12-31');

/** The version in force on a day; undefined when there was none. */
export function findVersieOp(versies: readonly Termijnversie[], day: PlainDate): Termijnversie | undefined {
  if (day > horizon) return undefined;
  return versies.find((v) => v.geldigVanaf <= day && (v.geldigTot === undefined || day < v.geldigTot));
}
