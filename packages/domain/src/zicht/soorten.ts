import type { Wachtsoort } from '../wachtlijst/index.ts';

/** Days between two looks. Somebody chooses; nothing is computed from what a family is like. */
export const ritmes = [1, 2, 3, 7, 14] as const;
export type Ritme = (typeof ritmes)[number];

/** How the watcher knows it. Only the first two are the child itself. */
export const checkbronnen = [
  'kindGezien',
  'kindGesproken',
  'ouderGesproken',
  'verzorgerGesproken',
  'schoolGesproken',
  'netwerkGesproken',
  'hulpverlenerGesproken',
  'nietBereikt',
] as const;
export type Checkbron = (typeof checkbronnen)[number];

/** How soon help is needed, as a professional says it. */
export const urgenties = ['vandaag', 'dezeWeek', 'opVolgorde'] as const;
export type Urgentie = (typeof urgenties)[number];

/** What can be missing in the sight of a child. */
export const zichtredenen = ['nietGenoemd', 'checkGemist', 'zonderOog'] as const;
export type Zichtreden = (typeof zichtredenen)[number];

/** Who is told: the watcher, who leads the watcher, who leads the organisation in charge, who directs the region. */
export const zichtwies = ['wachter', 'teamleider', 'leiding', 'regiodirecteur'] as const;
export type Zichtwie = (typeof zichtwies)[number];

/** The fixed path of a child without a worker. */
export const padsoorten = ['andereGi', 'lokaalTeam', 'expertteam', 'tekortmelding'] as const;
export type Padsoort = (typeof padsoorten)[number];

export const paduitkomsten = ['gedaan', 'nietGelukt'] as const;
export type Paduitkomst = (typeof paduitkomsten)[number];

const beginritme: Readonly<Record<Wachtsoort, Ritme>> = {
  vastejeugdbeschermer: 7,
  passendehulp: 14,
  pleeggezin: 7,
  onderzoek: 7,
};

/**
 * The rhythm a sheet opens with, by what the child waits for. It says nothing about the child; whoever names the watcher
 * chooses.
 * @source Afspraak van Rondom: docs/zicht.md
 */
export const standaardRitme = (soort: Wachtsoort): Ritme => beginritme[soort];
