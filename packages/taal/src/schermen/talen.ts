import type { Catalogus } from '../catalogus.ts';

/** Languages that are spoken around families, as a person reads them: "in het Tigrinya". */
const nl = {
  nl: 'Nederlands',
  en: 'Engels',
  ar: 'Arabisch',
  de: 'Duits',
  fa: 'Farsi',
  fr: 'Frans',
  pl: 'Pools',
  so: 'Somalisch',
  es: 'Spaans',
  ti: 'Tigrinya',
  tr: 'Turks',
  uk: 'Oekraïens',
};

const en: typeof nl = {
  nl: 'Dutch',
  en: 'English',
  ar: 'Arabic',
  de: 'German',
  fa: 'Farsi',
  fr: 'French',
  pl: 'Polish',
  so: 'Somali',
  es: 'Spanish',
  ti: 'Tigrinya',
  tr: 'Turkish',
  uk: 'Ukrainian',
};

export const talen = { nl, en } satisfies Catalogus;
