import type { Geslacht } from '../gezin/index.ts';
import { veiligheden, wachtredenen, type IntussenVeilig, type Wachtreden } from '../wachtlijst/index.ts';
import { woordsleutel } from './lees-velden.ts';

const map = <T extends string>(codes: readonly T[], ook: Readonly<Record<string, T>> = {}) =>
  new Map<string, T>([
    ...codes.map((code) => [woordsleutel(code), code] as const),
    ...Object.entries(ook).map(([text, code]) => [woordsleutel(text), code] as const),
  ]);

/** How lists of instellingen write things, beside the codes of Rondom. */
export const wachtwoorden = map(
  ['vastejeugdbeschermer', 'passendehulp', 'pleeggezin', 'onderzoek'] as const,
  {
    'vaste jeugdbeschermer': 'vastejeugdbeschermer',
    jeugdbeschermer: 'vastejeugdbeschermer',
    'passende hulp': 'passendehulp',
    jeugdhulp: 'passendehulp',
  },
);
export const maatregelwoorden = map(['ondertoezichtstelling', 'voogdij', 'jeugdreclassering'] as const, {
  ots: 'ondertoezichtstelling',
});
export const geslachtwoorden = map<Geslacht>(['man', 'vrouw', 'onbekend'], {
  m: 'man',
  v: 'vrouw',
  jongen: 'man',
  meisje: 'vrouw',
  x: 'onbekend',
});
export const redenwoorden = map<Wachtreden>(wachtredenen, {
  'geen plaats': 'geenPlek',
  'wacht op de rechter': 'wachtOpRechter',
});
export const veiligwoorden = map<IntussenVeilig>(veiligheden, {
  deels: 'tenDele',
  onbekend: 'nietBekend',
  'weten wij niet': 'nietBekend',
});
