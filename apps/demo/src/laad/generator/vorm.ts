import type { Gezinsjabloon } from '../sjablonen/vorm.ts';
import type { Herkomst } from './namen.ts';
import type { Oorzaak } from './oorzaak.ts';
import type { Samenstelling } from './samenstelling.ts';

/** A family of the region that nobody wrote by hand. */
export interface Gegenereerd extends Gezinsjabloon {
  readonly samenstelling: Samenstelling;
  /** Known while making it; stands nowhere. */
  readonly herkomst: Herkomst;
  readonly oorzaak: Oorzaak;
}

/** What each kind of choice is drawn from; none feeds another. */
export interface Zaden {
  readonly namen: string;
  readonly samenstelling: string;
  readonly oorzaak: string;
  readonly verloop: string;
  readonly tekst: string;
}
export const zaden: Zaden = {
  namen: 'namen',
  samenstelling: 'samenstelling',
  oorzaak: 'oorzaak',
  verloop: 'verloop',
  tekst: 'tekst',
};
