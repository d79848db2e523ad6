import type { OnvolledigeDatum } from '../kern/index.ts';
import type { BrpGezagscode, Ouderaanduiding } from './gezagscode.ts';
import type { BrpIdentiteit, BrpVerbintenisvorm } from './persoon.ts';

/** Names a member within one composition: `kind`, `ouder1`, `broerOfZus2`, `partner1`. */
export type Sleutel = string;

export interface BrpGezinslid extends BrpIdentiteit {
  readonly sleutel: Sleutel;
  readonly rol: 'kind' | 'ouder' | 'broerOfZus' | 'partner';
  /** From the answer about this very person, or only named in the answer about somebody else. */
  readonly bron: 'eigenAntwoord' | 'genoemd';
  /** Undefined when nobody asked: somebody who is only named may well be deceased, or at a secret address. */
  readonly overleden: OnvolledigeDatum | undefined;
  readonly geheimhouding: boolean | undefined;
  /** The register holds a parent of whom it knows neither number, name nor birth. */
  readonly isOnbekend: boolean;
}

export interface BrpOuderrelatie {
  readonly soort: 'ouder';
  readonly van: Sleutel;
  readonly naar: Sleutel;
  readonly ouderaanduiding: Ouderaanduiding | undefined;
  readonly begin: OnvolledigeDatum | undefined;
}

export interface BrpPartnerrelatie {
  readonly soort: 'partner';
  readonly van: Sleutel;
  /** Undefined: a partner outside the composition, who is not named. */
  readonly naar: Sleutel | undefined;
  readonly vorm: BrpVerbintenisvorm;
  readonly begin: OnvolledigeDatum | undefined;
  readonly einde: OnvolledigeDatum | undefined;
}

export type BrpRelatie = BrpOuderrelatie | BrpPartnerrelatie;

export type BrpGezag =
  | {
      readonly kind: 'volgensCode';
      readonly code: BrpGezagscode;
      readonly houders: readonly Sleutel[];
      /** Parents whom the code means and the answer does not name. */
      readonly ontbrekendeOuders: readonly Ouderaanduiding[];
      readonly derde: boolean;
    }
  | { readonly kind: 'nietBekend' }
  | { readonly kind: 'meerderjarig' };

/** A family as the register knows it, by relations alone: who live together is not in it. */
export interface BrpGezin {
  readonly leden: readonly BrpGezinslid[];
  readonly relaties: readonly BrpRelatie[];
  readonly gezag: BrpGezag;
}
