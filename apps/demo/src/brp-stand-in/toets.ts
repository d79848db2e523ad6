import { onjuisteParameters, problemen, type OngeldigeParameter, type Probleem } from './problemen.ts';
import { isGeldigVeld } from './velden.ts';

export interface Raadpleging {
  readonly burgerservicenummers: readonly string[];
  readonly velden: readonly string[];
}

const raadpleeg = 'RaadpleegMetBurgerservicenummer';
const zoektypen = new Set([
  'ZoekMetGeslachtsnaamEnGeboortedatum',
  'ZoekMetNaamEnGemeenteVanInschrijving',
  'ZoekMetPostcodeEnHuisnummer',
  'ZoekMetStraatHuisnummerEnGemeenteVanInschrijving',
  'ZoekMetNummeraanduidingIdentificatie',
  'ZoekMetAdresseerbaarObjectIdentificatie',
]);
const parameters = new Set(['type', 'fields', 'burgerservicenummer', 'gemeenteVanInschrijving']);

const fout = (name: string, code: string, reason: string): OngeldigeParameter => ({ name, code, reason });
const verplicht = (name: string) => fout(name, 'required', 'Parameter is verplicht.');

/** Errors of a list parameter as a whole, else those of its items. */
function toetsLijst(
  value: unknown,
  name: string,
  max: number,
  toetsItem: (item: unknown, name: string) => OngeldigeParameter | undefined,
): readonly OngeldigeParameter[] {
  if (value === undefined || value === null) return [verplicht(name)];
  if (!Array.isArray(value)) return [fout(name, 'array', 'Parameter is geen array.')];
  if (value.length === 0) return [fout(name, 'minItems', 'Array bevat minder dan 1 items.')];
  if (value.length > max) return [fout(name, 'maxItems', `Array bevat meer dan ${max} items.`)];
  return value.flatMap((item: unknown, at) => toetsItem(item, `${name}[${at}]`) ?? []);
}

const voldoet = (value: unknown, patroon: RegExp, name: string): OngeldigeParameter | undefined =>
  typeof value === 'string' && patroon.test(value)
    ? undefined
    : fout(name, 'pattern', `Waarde voldoet niet aan patroon ${patroon.source}.`);

function toetsVeld(value: unknown, name: string): OngeldigeParameter | undefined {
  const onleesbaar = voldoet(value, /^[a-zA-Z0-9._]{1,200}$/, name);
  if (onleesbaar !== undefined || isGeldigVeld(value as string)) return onleesbaar;
  return fout(name, 'fields', 'Parameter bevat een niet bestaande veldnaam.');
}

function toetsParameters(body: Readonly<Record<string, unknown>>): readonly OngeldigeParameter[] {
  const gemeente = body['gemeenteVanInschrijving'];
  return [
    ...toetsLijst(body['burgerservicenummer'], 'burgerservicenummer', 20, (item, name) =>
      voldoet(item, /^[0-9]{9}$/, name),
    ),
    ...toetsLijst(body['fields'], 'fields', 130, toetsVeld),
    ...(gemeente === undefined
      ? []
      : [voldoet(gemeente, /^[0-9]{4}$/, 'gemeenteVanInschrijving') ?? []].flat()),
    ...Object.keys(body)
      .filter((naam) => !parameters.has(naam))
      .map((naam) => fout(naam, 'unknownParam', 'Parameter is niet verwacht.')),
  ];
}

/**
 * Whether the body is a question that this stand-in answers. Only the raadpleging by number is: searching by
 * name or address is not what this project has a ground for.
 */
export function toetsVraag(value: unknown): Raadpleging | Probleem {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return problemen.geenJson;
  const body = value as Readonly<Record<string, unknown>>;
  const type = body['type'];
  if (type === undefined || type === null) return onjuisteParameters([verplicht('type')]);
  if (typeof type === 'string' && zoektypen.has(type)) return problemen.nietGeautoriseerd;
  if (type !== raadpleeg)
    return onjuisteParameters([fout('type', 'value', 'Waarde is geen geldig zoek type.')]);
  const fouten = toetsParameters(body);
  if (fouten.length > 0) return onjuisteParameters(fouten);
  return {
    burgerservicenummers: body['burgerservicenummer'] as readonly string[],
    velden: body['fields'] as readonly string[],
  };
}
