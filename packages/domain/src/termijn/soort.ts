import { getPlainDate, type PlainDate } from '../kern/index.ts';

export type Termijneenheid = 'dagen' | 'werkdagen' | 'weken' | 'maanden' | 'jaren';

/** Whether the Algemene termijnenwet works on a clock; a norm that is no law follows it by analogy. */
export type Atw = 'ja' | 'nee' | 'naarAnalogie';

/** How far the text behind a clock was checked; shown beside the source. */
export type Bronstatus = 'wet2026' | 'tekst2017' | 'protocol' | 'nietNagekeken';

/** What starts a clock, or for a back-counted clock what it counts back from. */
export type Gebeurtenis =
  | 'opdracht'
  | 'geenFamiliegroepsplan'
  | 'maatregelBegon'
  | 'melding'
  | 'beschikking'
  | 'verzoekVoorlopigeVoorziening'
  | 'laatsteDagMaatregel';

/** How a clock counts. */
export interface Termijnregel {
  readonly aantal: number;
  readonly eenheid: Termijneenheid;
  /** `terug`: counted back from the event, "uiterlijk twee maanden voor". */
  readonly richting: 'vooruit' | 'terug';
  /** `dagNa`: the day after the event is day one. `dagZelf`: the day of the event is day one. */
  readonly teltVanaf: 'dagNa' | 'dagZelf';
  readonly atw: Atw;
  /** `handelen`: somebody must act, a free day is shifted. `vervalt`: something ends by itself on the raw day. */
  readonly einde: 'handelen' | 'vervalt';
  readonly vrijheidsbeneming?: true;
}

/** One version of a clock, in force for events from `geldigVanaf` until the day before `geldigTot`. */
export interface Termijnversie extends Termijnregel {
  readonly geldigVanaf: PlainDate;
  readonly geldigTot?: PlainDate;
  readonly bron: string;
  readonly bronstatus: Bronstatus;
}

export interface Termijnsoortgegevens {
  readonly gebeurtenis: Gebeurtenis;
  /** Oldest first, not overlapping. */
  readonly versies: readonly Termijnversie[];
}

/** Nobody counts a clock beyond this day; a mistyped year is not answered. */
const horizon = getPlainDate('2199-12-31');

/** The version in force on a day; undefined when there was none. */
export function findVersieOp(versies: readonly Termijnversie[], day: PlainDate): Termijnversie | undefined {
  if (day > horizon) return undefined;
  return versies.find((v) => v.geldigVanaf <= day && (v.geldigTot === undefined || day < v.geldigTot));
}
