import { getPlainDate } from '../kern/index.ts';
import {
  decideKolommen,
  leesRegel,
  verplichteKolommen,
  vrijeKolommen,
  type Kolom,
  type Plaatsenboek,
} from './index.ts';

export const vandaag = getPlainDate('2027-01-12');
export const boek: Plaatsenboek = {
  regios: new Map([['centraalgelderland', '7']]),
  gemeenten: new Map([
    ['arnhem', { code: 'GM0202', regio: '7' }],
    ['zwolle', { code: 'GM0193', regio: '9' }],
  ]),
};
export const kop: readonly Kolom[] = [...verplichteKolommen, ...vrijeKolommen];

const goed: Readonly<Partial<Record<Kolom, string>>> = {
  kenmerk: 'DB-1',
  voornamen: 'Fenna',
  achternaam: 'Kramer',
  geboortedatum: '3-9-2014',
  regio: 'Centraal Gelderland',
  soort_wacht: 'vaste jeugdbeschermer',
  maatregel: 'OTS',
  beschikking: '16-12-2026',
  ingangsdatum: '16-12-2026',
  einddatum: '16-12-2027',
  rechtbank: 'Gelderland',
  belast_op: '16-12-2026',
  geinformeerd_op: '2026-12-18',
};

/** One line of a list, with what a test wants otherwise. */
export const waarden = (anders: Partial<Record<Kolom, string>> = {}): string[] =>
  kop.map((kolom) => ({ ...goed, ...anders })[kolom] ?? '');

export const lees = (anders: Partial<Record<Kolom, string>> = {}) => {
  const plaatsen = decideKolommen(kop);
  if (!plaatsen.ok) throw new Error('columns');
  return leesRegel(waarden(anders), plaatsen.value, boek);
};
