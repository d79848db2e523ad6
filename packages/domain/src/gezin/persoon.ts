import { ageOn, datumgrenzen, hasReached } from '../kern/index.ts';
import type { Bsn, OnvolledigeDatum, PlainDate } from '../kern/index.ts';
import type { PersoonId } from './ids.ts';
import type { Naam } from './naam.ts';

export type Geslacht = 'man' | 'vrouw' | 'onbekend';

/** Born on a day that may be partly unknown, or expected. */
export type Geboorte =
  | { readonly soort: 'geboren'; readonly datum: OnvolledigeDatum }
  | { readonly soort: 'ongeboren'; readonly uitgerekendeDatum: PlainDate };

/** Who somebody is. What is said about a person belongs to the gezin and organisation that wrote it. */
export interface Persoon {
  readonly id: PersoonId;
  readonly naam: Naam;
  readonly geslacht: Geslacht;
  readonly geboorte: Geboorte;
  readonly overlijden?: OnvolledigeDatum | undefined;
  readonly bsn?: Bsn | undefined;
}

/** Whether the person has certainly reached an age; an unborn child or an unknown year never has. */
export function heeftLeeftijd(leeftijd: number, geboorte: Geboorte, dag: PlainDate): boolean {
  return geboorte.soort === 'geboren' && hasReached(leeftijd, geboorte.datum, dag);
}

/** Whether the person is certainly younger than an age. An unborn child is; an unknown year is not. */
export function isZekerJongerDan(leeftijd: number, geboorte: Geboorte, dag: PlainDate): boolean {
  if (geboorte.soort === 'ongeboren') return true;
  const grenzen = datumgrenzen(geboorte.datum);
  return grenzen !== undefined && ageOn(grenzen.eerste, dag) < leeftijd;
}
