import type { PlainDate } from '../kern/index.ts';

/** One line of the log, as far as the rules need it. Minutes are of the day in Amsterdam. */
export interface Leesregel {
  readonly id: string;
  readonly lezer: string;
  readonly minuut: number;
  readonly handeling: 'lees' | 'zoek' | 'schrijf' | 'geweigerd' | 'bevraag' | 'afdruk' | 'export';
  /** The resource of the access table. */
  readonly soort: string;
  /** How the reader stood towards the family, as the line says. */
  readonly relatie: string;
  readonly grond: string;
  readonly gezin: string | null;
  /** Who was shown. */
  readonly personen: readonly string[];
}

/** A worker's account. What is not known is null, and the rule that needs it keeps silent. */
export interface Lezer {
  readonly id: string;
  readonly rol: string;
  readonly organisatie: string;
  readonly naam: string;
  readonly geboortedatum: string | null;
  /** Keyed hash of postcode and house number; the address itself stands nowhere here. */
  readonly adressleutel: string | null;
  readonly postcodesleutel: string | null;
}

export interface Gelezene {
  readonly id: string;
  readonly voornamen: string;
  readonly geslachtsnaam: string;
  readonly geboortedatum: string | null;
}

/** A time in which the reader himself, by name, took part around the family; `tot` exclusive. */
export interface Verband {
  readonly soort: string;
  readonly vanaf: PlainDate;
  readonly tot: PlainDate | null;
}

/** The family that was looked at: everybody in it, for a refused try shows nobody. */
export interface Gekekengezin {
  readonly personen: readonly Gelezene[];
  readonly adressleutels: readonly string[];
  readonly postcodesleutels: readonly string[];
}

/** A look in an emergency, with the whole working days that have passed since without anybody judging it. */
export interface Noodfeit {
  readonly lezer: string;
  readonly gezin: string;
  readonly dag: PlainDate;
  readonly handelingen: readonly string[];
  readonly werkdagenOnbeoordeeld: number;
}

/** One day of the log with what is known beside it. Everything is looked up before: the rules do no reading. */
export interface Kijkbron {
  readonly dag: PlainDate;
  /** Minutes of this day that have passed at the moment of judging; 1440 or more when it is over. */
  readonly verstreken: number;
  readonly isVrijeDag: boolean;
  readonly regels: readonly Leesregel[];
  readonly lezers: ReadonlyMap<string, Lezer>;
  readonly gezinnen: ReadonlyMap<string, Gekekengezin>;
  readonly personen: ReadonlyMap<string, Gelezene>;
  /** By `sleutelVan(lezer, gezin)`. */
  readonly verbanden: ReadonlyMap<string, readonly Verband[]>;
  /** Pairs for which the reader wrote something in the two weeks up to and including this day. */
  readonly gewerkt: ReadonlySet<string>;
  /** Other days of the last four weeks on which the reader opened or tried this family; none when he wrote in that time. */
  readonly eerdereDagen: ReadonlyMap<string, number>;
  /** How many families a reader opened outside his own on each of his days of the last four weeks. */
  readonly gewoon: ReadonlyMap<string, readonly number[]>;
  /** The same for a role: so many that only one day in a hundred of anybody in it went beyond. */
  readonly rolgrens: ReadonlyMap<string, number>;
  /** Persons per 10,000 in the register who bear this name, without the small words before it. */
  readonly naamdichtheid: ReadonlyMap<string, number>;
  /** Workers by `mensSleutel` and by `persoonSleutel`: who in a file works here too. */
  readonly medewerkers: ReadonlyMap<string, readonly Lezer[]>;
  /** Of today and of the days before. */
  readonly nood: readonly Noodfeit[];
}

export const sleutelVan = (lezer: string, gezin: string): string => `${lezer}|${gezin}`;
