import type { termijn } from '@rondom/taal/schermen/termijn';
import type { tijdigheid } from '@rondom/taal/schermen/tijdigheid';
import { codeZin } from '../gezin/code-zin.ts';

interface Woorden {
  readonly termijn: (typeof termijn)['nl'];
  readonly tijdigheid: (typeof tijdigheid)['nl'];
}

/** A reason in words; that nobody said one is an answer too. */
export const redenZin = ({ termijn: t, tijdigheid: z }: Woorden, reden: string): string =>
  reden === 'nietGezegd' ? z.nietGezegd : codeZin(t.reden, reden);
