import type { BrpGezinslid, Sleutel } from './brp-gezin.ts';
import type { BrpIdentiteit, BrpPersoon } from './persoon.ts';
import { isZelfdePersoon } from './zelfde-persoon.ts';

/** A member, together with the answer about this person when there is one. */
export interface Lid {
  readonly lid: BrpGezinslid;
  /** As named in the answer that brought this person in. */
  readonly genoemd: BrpIdentiteit;
  readonly antwoord: BrpPersoon | undefined;
}

const isOnbekend = (wie: BrpIdentiteit): boolean =>
  wie.bsn === undefined &&
  wie.geboorte === undefined &&
  wie.naam.voornamen === undefined &&
  wie.naam.geslachtsnaam === undefined;

/** Somebody named in an answer; what the register says about the person itself goes before what a relative's list says. */
export function makeLid(
  sleutel: Sleutel,
  rol: BrpGezinslid['rol'],
  genoemd: BrpIdentiteit,
  opgezocht: readonly BrpPersoon[],
): Lid {
  const antwoord = opgezocht.find((persoon) => persoon === genoemd || isZelfdePersoon(persoon, genoemd));
  const { bsn, naam, geslacht, geboorte } = antwoord ?? genoemd;
  const lid: BrpGezinslid = {
    sleutel,
    rol,
    bsn,
    naam,
    geslacht,
    geboorte,
    bron: antwoord === undefined ? 'genoemd' : 'eigenAntwoord',
    overleden: antwoord?.overleden,
    geheimhouding: antwoord?.geheimhouding,
    isOnbekend: isOnbekend(antwoord ?? genoemd),
  };
  return { lid, genoemd, antwoord };
}

/** Whether this member is meant: the very same entry, or the same person in another answer. */
export const isBedoeld = ({ lid, genoemd }: Lid, wie: BrpIdentiteit): boolean =>
  genoemd === wie || isZelfdePersoon(lid, wie);
