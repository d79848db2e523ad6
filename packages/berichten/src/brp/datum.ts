import { findOnvolledigeDatum, type OnvolledigeDatum } from '@rondom/domain/kern';
import { asObject, asText, type Json } from './json.ts';
import type { Lezing } from './lezing.ts';

/** A date of which nothing is known. */
export const datumOnbekend = '0000' as OnvolledigeDatum;

const cijfers = (value: unknown, lengte: number): string | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value > 0
    ? String(value).padStart(lengte, '0')
    : undefined;

function geschreven(json: Json): string | undefined {
  const jaar = cijfers(json['jaar'], 4);
  const maand = cijfers(json['maand'], 2);
  switch (json['type']) {
    case 'Datum':
      return asText(json['datum']);
    case 'JaarMaandDatum':
      return jaar && maand && `${jaar}-${maand}`;
    case 'JaarDatum':
      return jaar;
    case 'DatumOnbekend':
      return datumOnbekend;
    default:
      return undefined;
  }
}

/**
 * A date of the BRP API in its four forms, kept as given: a day that does not exist in the calendar stays
 * (1967-02-30). Of a day that cannot be written as a date at all (1982-12-91) year and month stay, with a remark.
 * @source BRP API personen 2.7, AbstractDatum
 */
export function readDatum(value: unknown, pad: string, lezing: Lezing): OnvolledigeDatum | undefined {
  if (value === undefined || value === null) return undefined;
  const json = asObject(value);
  const text = json && geschreven(json);
  const datum = text === undefined ? undefined : findOnvolledigeDatum(text);
  if (datum !== undefined) return datum;
  lezing.merkOp('datumOnleesbaar', pad);
  const maand = /^(\d{4}-\d{2})-/.exec(text ?? '')?.[1];
  return maand === undefined ? undefined : findOnvolledigeDatum(maand);
}

/** The day on which something happened that certainly happened: unknown rather than not at all. */
export function readGebeurtenis(
  json: Json | undefined,
  pad: string,
  lezing: Lezing,
): OnvolledigeDatum | undefined {
  if (json === undefined) return undefined;
  return readDatum(json['datum'], `${pad}.datum`, lezing) ?? datumOnbekend;
}
