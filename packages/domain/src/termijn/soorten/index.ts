import { aanwijzing } from './aanwijzing.ts';
import { gegevens } from './gegevens.ts';
import { gemeente } from './gemeente.ts';
import { gesloten } from './gesloten.ts';
import { gi } from './gi.ts';
import { huisverbod } from './huisverbod.ts';
import { jji } from './jji.ts';
import { maatregel } from './maatregel.ts';
import { raad } from './raad.ts';
import { veiligthuis } from './veiligthuis.ts';

/** The register by chapter, in the order in which it is printed. */
export const hoofdstukken = {
  gemeente,
  veiligthuis,
  huisverbod,
  raad,
  maatregel,
  gi,
  aanwijzing,
  gesloten,
  jji,
  gegevens,
};

export type Hoofdstuk = keyof typeof hoofdstukken;
export * from './zonder-lengte.ts';
