import type { PlainDate } from '../kern/index.ts';

/** What somebody knows more about than others, for every region; a region adds its own words beside them. */
export const deskundigheden = [
  'huiselijkgeweld',
  'eergerelateerdgeweld',
  'seksueelgeweld',
  'dwingendecontrole',
  'trauma',
  'hechting',
  'scheiding',
  'autisme',
  'lvb',
  'psychiatrie',
  'verslaving',
  'middelengebruik',
  'schulden',
  'jongekind',
  'zwangerschap',
  'schoolverzuim',
  'jeugdrecht',
  'migratieentaal',
] as const;
export type Deskundigheid = (typeof deskundigheden)[number];

/** What one can be asked. */
export const meedenkwijzen = ['overgezin', 'zondernaam', 'meegaan', 'uitleg'] as const;
export type Meedenkwijze = (typeof meedenkwijzen)[number];

/** Days of work, Monday first. */
export const werkdagen = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
export type Werkdag = (typeof werkdagen)[number];

export const functieMaximum = 80;
export const redenMaximum = 200;
/** Words a region adds to the list. */
export const deskundigheidMaximum = 40;

/** What somebody tells of himself. Of work alone: nothing private stands in it. */
export interface Kaart {
  /** False: it is kept, and nobody finds it. */
  readonly inLijst: boolean;
  readonly functie: string;
  readonly deskundigheden: readonly Deskundigheid[];
  /** Words of the own region. */
  readonly eigenDeskundigheden: readonly string[];
  readonly talen: readonly string[];
  readonly wijzen: readonly Meedenkwijze[];
  readonly dagen: readonly Werkdag[];
  /** On the clock of those days, `UU:MM`. */
  readonly van: string;
  readonly tot: string;
  readonly telefoon: string | null;
  readonly mail: string | null;
  /** The address takes secure mail. */
  readonly veiligeMail: boolean;
  /** Hides the name: function and team only, and the number of the team. */
  readonly afgeschermd: boolean;
  /** Up to and including this day no new question. */
  readonly geenVragenTotEnMet: PlainDate | null;
}
