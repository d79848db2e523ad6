import type { Geboorte, PersoonId } from '../gezin/index.ts';
import type { PlainDate } from '../kern/index.ts';
import type { Maatregelsoort } from '../maatregel/index.ts';
import type { MedewerkerId, OrganisatieId } from '../regio/index.ts';

/** What the law gives to somebody in every family with a child: these rows always stand there. */
export const wettelijkeOnderwerpen = [
  'dagelijks',
  'wonen',
  'hulp',
  'veiligheid',
  'plan',
  'contact',
  'maatregel',
  'onderzoek',
] as const;

/** Parts of life: a row stands there only when somebody wrote that someone has a part in it. None is compulsory. */
export const leefgebieden = [
  'school',
  'gezondheid',
  'vrijetijd',
  'oppas',
  'geld',
  'huis',
  'werk',
  'eigenhulp',
] as const;

export const onderwerpen = [...wettelijkeOnderwerpen, ...leefgebieden] as const;
export type Onderwerp = (typeof onderwerpen)[number];
export type Leefgebied = (typeof leefgebieden)[number];

/** About an adult and not about a child: the adult decides. */
export const eigenOnderwerpen = [
  'geld',
  'huis',
  'werk',
  'eigenhulp',
] as const satisfies readonly Leefgebied[];

/** What somebody is in a row, heaviest first. `weet` is told. */
export const deelrollen = ['beslist', 'doet', 'adviseert', 'weet'] as const;
export type Deelrol = (typeof deelrollen)[number];

/** Bodies that decide without a worker of theirs in this family. */
export const instanties = ['kinderrechter', 'raadvoordekinderbescherming', 'gemeente'] as const;
export type Instantie = (typeof instanties)[number];

export type Wie =
  | { readonly soort: 'persoon'; readonly id: PersoonId }
  /** Of whom the row is for: these, each for himself. */
  | { readonly soort: 'zelf'; readonly personen: readonly PersoonId[] }
  /** Somebody with gezag who stands in no family here. */
  | { readonly soort: 'gezagderde' }
  | { readonly soort: 'medewerker'; readonly id: MedewerkerId }
  | { readonly soort: 'organisatie'; readonly id: OrganisatieId }
  | { readonly soort: 'instantie'; readonly instantie: Instantie }
  /** In own words, kept apart; `id` is that of the line by hand. */
  | { readonly soort: 'woorden'; readonly id: string };

/** Where a cell comes from: a law, somebody taking part, the plan, or a line by hand. */
export type Bron = 'wet' | 'meedoen' | 'plan' | 'hand';

export interface Cel {
  readonly wie: Wie;
  readonly rol: Deelrol;
  /** Last day on which it holds; undefined: no end is known. */
  readonly totEnMet?: PlainDate | undefined;
  readonly bron: Bron;
  /** Of a cell from the law: the article. */
  readonly artikel?: string | undefined;
  /** Of a cell by hand: its line. */
  readonly regel?: string | undefined;
  /** Of a decider by hand: the article by which a law says somebody else. It never overrides that without saying so. */
  readonly naastWet?: string | undefined;
}

/** What counts today for one child under age. */
export interface Kindfeiten {
  readonly kind: PersoonId;
  readonly geboorte: Geboorte;
  /** Who has gezag; undefined is somebody outside the family. */
  readonly gezag: readonly (PersoonId | undefined)[];
  readonly maatregelen: readonly {
    readonly soort: Maatregelsoort;
    readonly instelling: OrganisatieId;
    readonly uitvoerders: readonly MedewerkerId[];
    readonly laatsteDag: PlainDate;
  }[];
  /** The judge allows that the child lives elsewhere, up to and including this day. */
  readonly machtigingTotEnMet?: PlainDate | undefined;
  /** The Raad examines whether a judge is asked. */
  readonly onderzoekLoopt: boolean;
}

/** A line somebody wrote. */
export interface Handregel {
  readonly id: string;
  readonly onderwerp: Onderwerp;
  readonly voor: readonly PersoonId[];
  readonly wie: Wie;
  readonly rol: Deelrol;
  readonly totEnMet?: PlainDate | undefined;
}

/** A worker or organisation that takes part today. */
export interface Deelnemer {
  readonly wie: Extract<Wie, { soort: 'medewerker' | 'organisatie' }>;
  readonly als: 'vastgezicht' | 'vervanger' | 'uitvoerder' | 'meedenker' | 'netwerk';
  readonly totEnMet?: PlainDate | undefined;
}

export interface Gezinsfeiten {
  readonly kinderen: readonly Kindfeiten[];
  readonly deelnemers: readonly Deelnemer[];
  /** Who does something in the plan, as far as the reader may know. */
  readonly plandoeners: readonly Wie[];
  readonly regels: readonly Handregel[];
}
