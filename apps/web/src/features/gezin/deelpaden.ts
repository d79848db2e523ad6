import type { Gezinsdeel } from './delen-van.ts';

/** Where each part of a family page lives. */
export const deelpaden = {
  overzicht: '/gezinnen/$gezinId',
  tijdlijn: '/gezinnen/$gezinId/tijdlijn',
  mensen: '/gezinnen/$gezinId/mensen',
  besluiten: '/gezinnen/$gezinId/besluiten',
  wieDoetWat: '/gezinnen/$gezinId/wie-doet-wat',
  overgang: '/gezinnen/$gezinId/overgang',
  delen: '/gezinnen/$gezinId/delen',
  wieKeekMee: '/gezinnen/$gezinId/wie-keek-mee',
} as const satisfies Record<Gezinsdeel, string>;
