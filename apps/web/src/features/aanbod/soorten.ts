import type { Aanbod, Hulpsoort } from './use-aanbod.ts';

/** In the order in which they are offered to choose from; the contract refuses what is missing here. */
export const HULPSOORTEN: readonly Hulpsoort[] = [
  'vastgezicht',
  'jeugdbescherming',
  'jeugdreclassering',
  'hulpthuis',
  'behandeling',
  'pleegzorg',
  'gezinshuis',
  'verblijf',
  'crisisplek',
  'jji',
];
export const EXPERTISES: readonly Aanbod['expertise'][number][] = [
  'huiselijkgeweld',
  'seksueelgeweld',
  'eergerelateerdgeweld',
  'trauma',
  'scheiding',
  'verslaving',
  'lvb',
  'psychiatrie',
  'autisme',
  'jongekind',
  'zwangerschap',
];
export const VEILIGHEIDSEISEN: readonly Aanbod['veiligheid'][number][] = [
  'adresGeheim',
  'nachtToezicht',
  'contactOnderToezicht',
];
export const TALEN: readonly Aanbod['talen'][number][] = [
  'nederlands',
  'engels',
  'arabisch',
  'turks',
  'pools',
  'oekraiens',
  'tigrinya',
  'gebarentaal',
];
/** Where a worker carries families, and a caseload means something. */
export const MET_CASELOAD: readonly Hulpsoort[] = ['vastgezicht', 'jeugdbescherming', 'jeugdreclassering'];
