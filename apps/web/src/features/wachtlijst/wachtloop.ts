import type { Gezin, Wacht } from '../gezin/contract.ts';
import { daysBetween } from '../gezin/dagen.ts';
import type { Reden } from './wachtloop-schrijven.ts';

/** The keys of a list of words, in the order in which they are shown. */
export const sleutelsVan = <K extends string>(words: Readonly<Record<K, string>>): K[] =>
  Object.keys(words) as K[];

const altijd: readonly Reden[] = [
  'geenPlek',
  'budget',
  'contract',
  'wachtOpRechter',
  'gezinNietBereikbaar',
  'organisatiesOneens',
  'andereReden',
];

/** The reasons that fit what is waited for: a family cannot refuse what a judge ordered. */
export function redenenVoor(wachtOp: string): Reden[] {
  return wachtOp === 'vastejeugdbeschermer'
    ? ['geenJeugdbeschermerVrij', ...altijd.filter((reden) => reden !== 'geenPlek')]
    : ['geenHulpverlenerVrij', ...altijd.slice(0, -1), 'gezinWilNiet', 'andereReden'];
}

export interface Helper {
  readonly id: string;
  readonly naam: string;
  readonly organisatie: string;
}
const helpend: readonly string[] = ['vastgezicht', 'uitvoerder', 'vervanger', 'onderzoeker'];

/** Who takes part now and may write that help began, each once. */
export function hulpkandidaten({ betrokkenen }: Gezin): Helper[] {
  const found = betrokkenen.flatMap(({ nu, soort, gebruikerId, naam, organisatie }): Helper[] =>
    nu && helpend.includes(soort) && gebruikerId !== null && naam !== null
      ? [{ id: gebruikerId, naam, organisatie: organisatie ?? '' }]
      : [],
  );
  return [...new Map(found.map((helper) => [helper.id, helper])).values()];
}

/** The question that fits what begins; of a wait that opened again that it began again. */
export function begintitel(
  z: { titel: Readonly<Record<string, string>>; anders: string },
  { wachtOp, heropendVan }: Wacht,
): string {
  return (heropendVan === null ? z.titel[wachtOp] : undefined) ?? z.anders;
}

/** Help that stops within this many days was not the help that was needed. */
const heropenDagen = 90;

export const kanOpnieuw = (wacht: Wacht, vandaag: string): boolean =>
  wacht.beeindigdAls === 'geholpen' &&
  wacht.beeindigdOp !== null &&
  !wacht.heropend &&
  daysBetween(wacht.beeindigdOp, vandaag) <= heropenDagen;

export const kanTerug = (wacht: Wacht, vandaag: string): boolean =>
  wacht.beeindigdAls === 'zonderhulp' &&
  wacht.beeindigdGezetOp === vandaag &&
  wacht.zonderhulpReden !== 'ingetrokken';
