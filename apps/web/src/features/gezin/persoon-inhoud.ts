import type { paths } from '@rondom/api-client';
import { readDateText } from '../../ui/date-text.ts';
import type { Lid } from './contract.ts';

type Body =
  paths['/api/v1/gezinnen/{gezinId}/personen']['post']['requestBody']['content']['application/json'];

/** The form as somebody fills it in; this is also its draft. */
export type PersoonInhoud = {
  rol: Lid['rol'] | '';
  voornamen: string;
  roepnaam: string;
  voorvoegsel: string;
  geslachtsnaam: string;
  geslacht: Lid['geslacht'];
  geboorte: 'geboren' | 'verwacht' | 'onbekend';
  geboortedatum: string;
  uitgerekendeDatum: string;
  bsn: string;
};

export const emptyPersoon: PersoonInhoud = {
  rol: '',
  voornamen: '',
  roepnaam: '',
  voorvoegsel: '',
  geslachtsnaam: '',
  geslacht: 'onbekend',
  geboorte: 'geboren',
  geboortedatum: '',
  uitgerekendeDatum: '',
  bsn: '',
};

/**
 * A date of birth as people type it, in the notation of the contract: 3-9-2014, 9-2014 and 2014 are dates, and a
 * day that does not exist (30-2-1967) is kept as it was given. Anything else stays as typed, to be refused.
 */
export function readGeboortedatum(text: string): string {
  const typed = text.trim();
  const whole = readDateText(typed);
  if (whole !== undefined) return whole;
  const [, day, month = '', year = ''] = /^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})$/.exec(typed) ?? [];
  if (year === '') return typed;
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

const filled = <K extends string>(key: K, value: string): Partial<Record<K, string>> =>
  value.trim() === '' ? {} : ({ [key]: value.trim() } as Partial<Record<K, string>>);

/** What is sent: only what was filled in. Undefined while the role is not chosen. */
export function persoonBody(inhoud: PersoonInhoud): Body | undefined {
  const { rol, geslacht, geboorte } = inhoud;
  if (rol === '') return undefined;
  return {
    rol,
    geslacht,
    naam: {
      ...filled('voornamen', inhoud.voornamen),
      ...filled('roepnaam', inhoud.roepnaam),
      ...filled('voorvoegsel', inhoud.voorvoegsel),
      ...filled('geslachtsnaam', inhoud.geslachtsnaam),
    },
    ...(geboorte === 'onbekend' ? { geboortedatum: '0000' } : {}),
    ...(geboorte === 'geboren' ? filled('geboortedatum', readGeboortedatum(inhoud.geboortedatum)) : {}),
    ...(geboorte === 'verwacht' ? filled('uitgerekendeDatum', inhoud.uitgerekendeDatum) : {}),
    ...(geboorte === 'verwacht' ? {} : filled('bsn', inhoud.bsn)),
  };
}
