import type { Bsn, OnvolledigeDatum } from '../kern/index.ts';
import type { BrpGezagscode, Ouderaanduiding } from './gezagscode.ts';

/** A name as the register gives it; the register's "." for a name nobody knows is undefined here. */
export interface BrpNaam {
  readonly voornamen: string | undefined;
  readonly voorvoegsel: string | undefined;
  readonly geslachtsnaam: string | undefined;
}

export type BrpGeslacht = 'man' | 'vrouw' | 'onbekend';

/** What the register tells of anybody it names. Undefined: the answer does not say. */
export interface BrpIdentiteit {
  readonly bsn: Bsn | undefined;
  readonly naam: BrpNaam;
  readonly geslacht: BrpGeslacht;
  readonly geboorte: OnvolledigeDatum | undefined;
}

export interface BrpOuder extends BrpIdentiteit {
  readonly ouderaanduiding: Ouderaanduiding | undefined;
  /** Since when this is a parent in law. */
  readonly begin: OnvolledigeDatum | undefined;
}

export type BrpVerbintenisvorm = 'huwelijk' | 'geregistreerdpartnerschap' | 'onbekend';

export interface BrpPartner extends BrpIdentiteit {
  readonly vorm: BrpVerbintenisvorm;
  readonly begin: OnvolledigeDatum | undefined;
  /** Given means ended; `0000` when ended on a day that nobody knows. */
  readonly einde: OnvolledigeDatum | undefined;
}

export type BrpKind = BrpIdentiteit;

export interface BrpAdres {
  readonly soort: 'binnenland' | 'buitenland' | 'locatie' | 'onbekend';
  /** Street with number, place with postcode, or the lines of a foreign address; empty when unknown. */
  readonly regels: readonly string[];
}

/** Something in the answer that could not be taken over, and where it stood. Never holds the value itself. */
export interface BrpOpmerking {
  readonly kind: 'bsnOngeldig' | 'datumOnleesbaar' | 'gezagscodeOnbekend' | 'onderdeelOnleesbaar';
  readonly pad: string;
}

/** One person as the BRP answered about him or her. */
export interface BrpPersoon extends BrpIdentiteit {
  /** Given means deceased; `0000` when on a day that nobody knows. */
  readonly overleden: OnvolledigeDatum | undefined;
  /** The address of this person may not become known. */
  readonly geheimhouding: boolean;
  /** Why the register stopped keeping these data (`O` deceased, `E` emigrated, `F` error, …). */
  readonly opschorting: string | undefined;
  readonly gezagscode: BrpGezagscode | undefined;
  readonly gemeentecode: string | undefined;
  readonly adres: BrpAdres | undefined;
  readonly ouders: readonly BrpOuder[];
  readonly partners: readonly BrpPartner[];
  readonly kinderen: readonly BrpKind[];
  readonly opmerkingen: readonly BrpOpmerking[];
}
