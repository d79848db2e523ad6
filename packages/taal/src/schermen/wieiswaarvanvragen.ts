import type { Catalogus } from '../catalogus.ts';
import { kindEn } from '../vragen/kind-en.ts';
import { kindNl } from '../vragen/kind-nl.ts';
import { restEn } from '../vragen/rest-en.ts';
import { restNl } from '../vragen/rest-nl.ts';

/** Every kind of question in plain words, apart from the page around them. */
export const wieiswaarvanvragen = {
  nl: { ...kindNl, ...restNl },
  en: { ...kindEn, ...restEn },
} satisfies Catalogus;
