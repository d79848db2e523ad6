import type { BrpAdres } from '@rondom/domain/brp';
import { asText, type Json, objectAt, textAt } from './json.ts';

const regel = (...delen: readonly (string | undefined)[]): string | undefined =>
  asText(delen.filter((deel) => deel !== undefined).join(' '));

function readNummer(adres: Json): string | undefined {
  const nummer = adres['huisnummer'];
  if (typeof nummer !== 'number') return undefined;
  const toevoeging = textAt(adres, 'huisnummertoevoeging');
  return `${nummer}${textAt(adres, 'huisletter') ?? ''}${toevoeging === undefined ? '' : `-${toevoeging}`}`;
}

const soorten: Readonly<Record<string, BrpAdres['soort']>> = {
  Adres: 'binnenland',
  VerblijfplaatsBuitenland: 'buitenland',
  Locatie: 'locatie',
};

/** Where somebody lives, as lines; a form that we do not know is an unknown place. */
export function readAdres(json: Json | undefined): BrpAdres | undefined {
  if (json === undefined) return undefined;
  const soort = soorten[textAt(json, 'type') ?? ''] ?? 'onbekend';
  const adres = objectAt(json, 'verblijfadres') ?? {};
  const straat = textAt(adres, 'officieleStraatnaam') ?? textAt(adres, 'korteStraatnaam');
  const regels: Readonly<Record<BrpAdres['soort'], readonly (string | undefined)[]>> = {
    binnenland: [
      regel(straat, readNummer(adres)),
      regel(textAt(adres, 'postcode'), textAt(adres, 'woonplaats')),
    ],
    buitenland: [
      textAt(adres, 'regel1'),
      textAt(adres, 'regel2'),
      textAt(adres, 'regel3'),
      textAt(objectAt(adres, 'land'), 'omschrijving'),
    ],
    locatie: [textAt(adres, 'locatiebeschrijving')],
    onbekend: [],
  };
  return { soort, regels: regels[soort].filter((deel) => deel !== undefined) };
}
