import type { Maatregelsoort } from '../maatregel/index.ts';

/** The worker as each law calls him; on screen always "jeugdbeschermer" or "jeugdreclasseerder". */
export const uitvoerdersoorten = [
  'gezinsvoogdijwerker',
  'voogdijwerker',
  'jeugdreclasseringswerker',
] as const;
export type Uitvoerdersoort = (typeof uitvoerdersoorten)[number];

/**
 * Who carries out which measure.
 * @source Besluit Jeugdwet art. 4.2.1 (voogdij), 4.2.2 (ondertoezichtstelling), 4.2.3 (jeugdreclassering)
 */
export const uitvoerderVan = {
  ondertoezichtstelling: 'gezinsvoogdijwerker',
  voogdij: 'voogdijwerker',
  jeugdreclassering: 'jeugdreclasseringswerker',
} as const satisfies Record<Maatregelsoort, Uitvoerdersoort>;
