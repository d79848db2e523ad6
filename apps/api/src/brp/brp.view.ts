import type { BrpGezag, BrpGezinslid, BrpRelatie } from '@rondom/domain/brp';
import type { Tx } from '../platform/database/index.ts';
import { sleutelOf, type BewaardAntwoord } from './antwoord.ts';
import { findBekendLid, type BekendLid } from './bekend.store.ts';

/** The answer for the screen: who and how related, never a number, not even whether two people share one. */
export function voorstelView(tx: Tx, antwoord: BewaardAntwoord, leden: readonly BekendLid[]) {
  const named = (lid: string): string => sleutelOf(antwoord.kenmerk, lid);
  return {
    leden: antwoord.gezin.leden.map((lid) => ({
      ...lidView(lid),
      sleutel: named(lid.sleutel),
      alInGezin: findBekendLid(tx, leden, lid)?.id ?? null,
    })),
    relaties: antwoord.gezin.relaties.map((relatie) => relatieView(relatie, named)),
    gezag: gezagView(antwoord.gezin.gezag, named),
    opmerkingen: antwoord.opmerkingen,
  };
}

const lidView = (lid: BrpGezinslid) => ({
  rol: lid.rol,
  voornamen: lid.naam.voornamen ?? null,
  voorvoegsel: lid.naam.voorvoegsel ?? null,
  geslachtsnaam: lid.naam.geslachtsnaam ?? null,
  geslacht: lid.geslacht,
  geboortedatum: lid.geboorte ?? null,
  overledenOp: lid.overleden ?? null,
  geheimhouding: lid.geheimhouding ?? null,
  heeftBsn: lid.bsn !== undefined,
  alleenGenoemd: lid.bron === 'genoemd',
  isOnbekend: lid.isOnbekend,
});

const relatieView = (relatie: BrpRelatie, named: (lid: string) => string) => ({
  soort: relatie.soort,
  van: named(relatie.van),
  naar: relatie.naar === undefined ? null : named(relatie.naar),
  vorm: relatie.soort === 'partner' ? relatie.vorm : null,
  begin: relatie.begin ?? null,
  einde: relatie.soort === 'partner' ? (relatie.einde ?? null) : null,
});

function gezagView(gezag: BrpGezag, named: (lid: string) => string) {
  const bekend = gezag.kind === 'volgensCode';
  return {
    kind: gezag.kind,
    code: bekend ? gezag.code : null,
    houders: bekend ? gezag.houders.map(named) : [],
    ontbrekendeOuders: bekend ? [...gezag.ontbrekendeOuders] : [],
    derde: bekend && gezag.derde,
  };
}
