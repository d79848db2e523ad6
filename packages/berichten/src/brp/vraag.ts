import type { Bsn } from '@rondom/domain/kern';

/**
 * What is asked of a person: no more than a family needs. Geheimhouding and opschorting come along by themselves
 * and may not be asked.
 */
export const gevraagdeVelden = [
  'burgerservicenummer',
  'naam.voornamen',
  'naam.voorvoegsel',
  'naam.geslachtsnaam',
  'geslacht',
  'geboorte.datum',
  'overlijden.datum',
  'indicatieGezagMinderjarige',
  'gemeenteVanInschrijving',
  'verblijfplaats.verblijfadres',
  'ouders.burgerservicenummer',
  'ouders.ouderAanduiding',
  'ouders.naam.voornamen',
  'ouders.naam.voorvoegsel',
  'ouders.naam.geslachtsnaam',
  'ouders.geslacht',
  'ouders.geboorte.datum',
  'ouders.datumIngangFamilierechtelijkeBetrekking',
  'partners.burgerservicenummer',
  'partners.naam.voornamen',
  'partners.naam.voorvoegsel',
  'partners.naam.geslachtsnaam',
  'partners.geslacht',
  'partners.geboorte.datum',
  'partners.soortVerbintenis',
  'partners.aangaanHuwelijkPartnerschap.datum',
  'partners.ontbindingHuwelijkPartnerschap.datum',
  'kinderen.burgerservicenummer',
  'kinderen.naam.voornamen',
  'kinderen.naam.voorvoegsel',
  'kinderen.naam.geslachtsnaam',
  'kinderen.geboorte.datum',
] as const;

/** The body of `POST /personen` for one number. */
export function makeRaadpleegvraag(bsn: Bsn) {
  return { type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: [bsn], fields: gevraagdeVelden };
}
