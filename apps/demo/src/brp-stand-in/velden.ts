import type { PersoonJson } from './personen/index.ts';

/** A field with its parts; `true`: whatever is asked below it gives the whole. */
interface Boom {
  readonly [veld: string]: Boom | true;
}

const delen = (...namen: readonly string[]): Boom => Object.fromEntries(namen.map((naam) => [naam, true]));

const naam = delen('voornamen', 'adellijkeTitelPredicaat', 'voorvoegsel', 'geslachtsnaam', 'voorletters');
const plaatsInTijd = delen('datum', 'plaats', 'land');
const gerelateerde: Boom = { burgerservicenummer: true, naam, geboorte: plaatsInTijd };

/** What may be asked of a person. */
const bekend: Boom = {
  ...delen('aNummer', 'burgerservicenummer', 'geslacht', 'leeftijd', 'indicatieCurateleRegister'),
  ...delen('datumEersteInschrijvingGBA', 'datumInschrijvingInGemeente', 'gemeenteVanInschrijving'),
  ...delen('indicatieGezagMinderjarige', 'immigratie', 'verblijfstitel', 'nationaliteiten'),
  naam: { ...naam, ...delen('volledigeNaam', 'aanduidingNaamgebruik') },
  geboorte: plaatsInTijd,
  overlijden: plaatsInTijd,
  gezag: delen('type', 'minderjarige', 'ouders', 'ouder', 'derde', 'derden'),
  verblijfplaats: delen('type', 'verblijfadres', 'functieAdres', 'datumVan', 'nummeraanduidingIdentificatie'),
  adressering: delen('adresregel1', 'adresregel2', 'adresregel3', 'land', 'aanhef', 'aanschrijfwijze'),
  ouders: {
    ...gerelateerde,
    ...delen('ouderAanduiding', 'geslacht', 'datumIngangFamilierechtelijkeBetrekking'),
  },
  partners: {
    ...gerelateerde,
    ...delen('geslacht', 'soortVerbintenis'),
    aangaanHuwelijkPartnerschap: plaatsInTijd,
    ontbindingHuwelijkPartnerschap: delen('datum'),
  },
  kinderen: gerelateerde,
};

/** Whether a path may stand in `fields`: an existing field that is not delivered by itself. */
export function isGeldigVeld(pad: string): boolean {
  let boom: Boom | true | undefined = bekend;
  for (const deel of pad.split('.')) {
    if (boom === true) return true;
    boom = Object.hasOwn(boom, deel) ? boom[deel] : undefined;
    if (boom === undefined) return false;
  }
  return true;
}

/** Delivered whether asked or not. */
const vanzelf = ['geheimhoudingPersoonsgegevens', 'opschortingBijhouding'];

/** A date or a code with its words is never taken apart. */
const isHeel = (value: object): boolean => 'langFormaat' in value || 'code' in value;

function neem(value: unknown, paden: readonly (readonly string[])[]): unknown {
  if (paden.some((pad) => pad.length === 0)) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => neem(item, paden));
  if (typeof value !== 'object' || value === null || isHeel(value)) return value;
  const genomen = Object.entries(value).flatMap(([veld, inhoud]: [string, unknown]) => {
    if (veld === 'type') return [[veld, inhoud]];
    const verder = paden.filter(([eerste]) => eerste === veld).map(([, ...rest]) => rest);
    return verder.length === 0 ? [] : [[veld, neem(inhoud, verder)]];
  });
  return Object.fromEntries(genomen) as unknown;
}

/** Only what was asked of a person, and what is always delivered. */
export function neemVelden(persoon: PersoonJson, velden: readonly string[]): PersoonJson {
  const paden = [...velden, ...vanzelf].map((pad) => pad.split('.'));
  return neem(persoon, paden) as PersoonJson;
}
