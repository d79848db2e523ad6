import { readDateText } from '../../../ui/date-text.ts';
import type { Betrokkene, Lid } from '../contract.ts';
import { dayAfter } from '../dagen.ts';
import type { BetrokkeneBody } from './use-doetmee.ts';

/** What stands in the form, also of the kind that is not chosen now: going back loses nothing. */
export interface DoetMeeInhoud {
  readonly soort: 'netwerk' | 'vervanger' | undefined;
  readonly persoon: string;
  readonly omschrijving: string;
  readonly collega: string;
  readonly vanaf: string;
  /** As people say it: the last day on which somebody takes part. */
  readonly laatste: string;
}
export type Ontbreekt = 'soort' | 'persoon' | 'omschrijving' | 'collega' | 'vanaf' | 'laatste';

/** What is still to be filled in. */
export function ontbreektAan({ soort, ...inhoud }: DoetMeeInhoud): Ontbreekt[] {
  if (soort === undefined) return ['soort'];
  const missing: Ontbreekt[] =
    soort === 'vervanger'
      ? inhoud.collega === ''
        ? ['collega']
        : []
      : [
          ...(inhoud.persoon === '' ? (['persoon'] as const) : []),
          ...(inhoud.omschrijving.trim() === '' ? (['omschrijving'] as const) : []),
        ];
  if (readDateText(inhoud.vanaf) === undefined) missing.push('vanaf');
  const open = soort === 'netwerk' && inhoud.laatste.trim() === '';
  if (!open && readDateText(inhoud.laatste) === undefined) missing.push('laatste');
  return missing;
}

/** As the API asks it, where the end is the first day without. */
export function betrokkeneBody(inhoud: DoetMeeInhoud): BetrokkeneBody {
  const laatste = readDateText(inhoud.laatste);
  const periode = { vanaf: inhoud.vanaf, ...(laatste === undefined ? {} : { tot: dayAfter(laatste) }) };
  return inhoud.soort === 'vervanger'
    ? { soort: 'vervanger', gebruikerId: inhoud.collega, ...periode }
    : { soort: 'netwerk', persoonId: inhoud.persoon, omschrijving: inhoud.omschrijving.trim(), ...periode };
}

const ORDER: readonly Lid['rol'][] = ['netwerk', 'grootouder', 'anders', 'partner', 'ouder', 'kind'];

/** Who could help: whoever is born and alive, the circle before the household. */
export function mogelijkeHelpers(leden: readonly Lid[]): Lid[] {
  return leden
    .filter(({ overledenOp, uitgerekendeDatum }) => overledenOp === null && uitgerekendeDatum === null)
    .toSorted((one, other) => ORDER.indexOf(one.rol) - ORDER.indexOf(other.rol));
}

/** Rows that the vast gezicht may end: the network, who stands in and the second of a duo, while they take part or will. */
export function kanStoppen({ soort, tot }: Pick<Betrokkene, 'soort' | 'tot'>, vandaag: string): boolean {
  return ['netwerk', 'vervanger', 'duogezicht'].includes(soort) && (tot === null || tot > vandaag);
}

/** At once; who was still to begin never does. */
export function stoptNu(vanaf: string, vandaag: string): string {
  return vanaf > vandaag ? vanaf : vandaag;
}
