import {
  accept,
  addDays,
  addYears,
  datumgrenzen,
  findOnvolledigeDatum,
  findPlainDate,
  refuse,
  type OnvolledigeDatum,
  type Outcome,
  type PlainDate,
} from '../kern/index.ts';
import type { Geboorte } from './persoon.ts';

/** A date of birth as typed (may be partly unknown), or the expected day of an unborn child. Never both. */
export interface GeboorteOpgave {
  readonly geboortedatum?: string | undefined;
  readonly uitgerekendeDatum?: string | undefined;
}

export type GeboorteRefusal =
  | { readonly kind: 'geboorteOntbreekt' }
  | { readonly kind: 'geborenEnOngeboren' }
  | { readonly kind: 'geboortedatumOnjuist'; readonly tekst: string }
  | {
      readonly kind: 'geboorteInToekomst';
      readonly geboortedatum: OnvolledigeDatum;
      readonly vandaag: PlainDate;
    }
  | { readonly kind: 'geboorteTeLangGeleden'; readonly geboortedatum: OnvolledigeDatum }
  | { readonly kind: 'uitgerekendeDatumOnjuist'; readonly tekst: string }
  | { readonly kind: 'uitgerekendeDatumVoorbij'; readonly uitgerekendeDatum: PlainDate }
  | {
      readonly kind: 'uitgerekendeDatumTeVer';
      readonly uitgerekendeDatum: PlainDate;
      readonly uiterlijk: PlainDate;
    };

/** No living person is older; a mistyped century is caught. */
const oldestAge = 125;
/** A child may come four weeks after the expected day, and is not known of more than 42 weeks before. */
const daysOverdue = 28;
const daysAhead = 42 * 7;

function decideGeboren(text: string, today: PlainDate): Outcome<Geboorte, GeboorteRefusal> {
  const datum = findOnvolledigeDatum(text);
  if (datum === undefined) return refuse({ kind: 'geboortedatumOnjuist', tekst: text });
  const grenzen = datumgrenzen(datum);
  if (grenzen !== undefined && grenzen.eerste > today)
    return refuse({ kind: 'geboorteInToekomst', geboortedatum: datum, vandaag: today });
  if (grenzen !== undefined && grenzen.laatste < addYears(today, -oldestAge))
    return refuse({ kind: 'geboorteTeLangGeleden', geboortedatum: datum });
  return accept({ soort: 'geboren', datum });
}

function decideOngeboren(text: string, today: PlainDate): Outcome<Geboorte, GeboorteRefusal> {
  const uitgerekendeDatum = findPlainDate(text);
  if (uitgerekendeDatum === undefined) return refuse({ kind: 'uitgerekendeDatumOnjuist', tekst: text });
  if (uitgerekendeDatum < addDays(today, -daysOverdue))
    return refuse({ kind: 'uitgerekendeDatumVoorbij', uitgerekendeDatum });
  const uiterlijk = addDays(today, daysAhead);
  if (uitgerekendeDatum > uiterlijk)
    return refuse({ kind: 'uitgerekendeDatumTeVer', uitgerekendeDatum, uiterlijk });
  return accept({ soort: 'ongeboren', uitgerekendeDatum });
}

/**
 * What is known of somebody's birth. A birth in the future is refused: an unborn child has an expected day.
 * @source BW 1:2 (the child a woman expects counts as born where its interest asks so)
 */
export function decideGeboorte(opgave: GeboorteOpgave, today: PlainDate): Outcome<Geboorte, GeboorteRefusal> {
  const geboren = opgave.geboortedatum?.trim() ?? '';
  const ongeboren = opgave.uitgerekendeDatum?.trim() ?? '';
  if (geboren !== '' && ongeboren !== '') return refuse({ kind: 'geborenEnOngeboren' });
  if (geboren !== '') return decideGeboren(geboren, today);
  if (ongeboren !== '') return decideOngeboren(ongeboren, today);
  return refuse({ kind: 'geboorteOntbreekt' });
}
