import type { Levensgebied } from '../expertvraag/index.ts';
import type { PersoonId } from '../gezin/index.ts';
import type { Periode } from '../kern/index.ts';
import type { MaatregelId } from '../maatregel/index.ts';
import type { MedewerkerId, OrganisatieId, Organisatiesoort } from '../regio/index.ts';

/** Roles in which somebody stands or stood around a family, as far as a count of faces knows them. */
export const gezichtsrollen = [
  'vastgezicht',
  'uitvoerder',
  'meedenker',
  'vervanger',
  'triage',
  'onderzoeker',
  'team',
  'netwerk',
] as const;
export type Gezichtsrol = (typeof gezichtsrollen)[number];

/** One who takes or took part, as far as the count of faces needs it. */
export interface Gezichtsdeelname extends Periode {
  readonly rol: Gezichtsrol;
  readonly medewerker: MedewerkerId | undefined;
  readonly organisatie: OrganisatieId | undefined;
  readonly maatregel: MaatregelId | undefined;
}

/** The same with what the organisation is for: it says whether this was a step of the law. */
export interface Meterdeelname extends Gezichtsdeelname {
  readonly organisatiesoort: Organisatiesoort | undefined;
}

/** A round of questions somebody put to a family: an intake, an inquiry, an analysis, a plan. No answers. */
export interface Vraagronde extends Periode {
  readonly organisatie: OrganisatieId;
  readonly isIntake: boolean;
  /** About one person, or undefined: about the whole family. */
  readonly persoon: PersoonId | undefined;
  readonly vragen: readonly Levensgebied[];
  /** A round that must stand on its own, such as one of the Raad: never called double, never a re-telling. */
  readonly isUitzondering: boolean;
}

/** All the meter counts from. Nothing is entered for it: each of these exists because somebody did something. */
export interface Geschiedenis {
  readonly deelnames: readonly Meterdeelname[];
  readonly vraagrondes: readonly Vraagronde[];
}
