import type { Taal } from '../taal.ts';
import { termijn as labels } from '../schermen/termijn.ts';
import { stapzinnenEn, vrijEn } from './en.ts';
import { stapzinnenNl, vrijNl } from './nl.ts';
import type { Bronstatuscode, Stap, Stapcode, Stapzinnen, Vrijedagcode } from './stap.ts';

export type * from './stap.ts';

const stapzinnen: Readonly<Record<Taal, Stapzinnen>> = { nl: stapzinnenNl, en: stapzinnenEn };

/** The name of a day that does not count; a day of the weekend has none. */
export const vrijedagNaam = (taal: Taal, reden: Vrijedagcode): string | undefined =>
  (taal === 'nl' ? vrijNl : vrijEn)[reden];

/** The sentence of one step of a clock. */
export function termijnZin<Code extends Stapcode>(taal: Taal, stap: Stap<Code>): string {
  const { code, parameters }: Stap<Code> = stap;
  return stapzinnen[taal][code](parameters);
}

/** A clock as the API gives it; `wacht` holds what became of it, where that may be shown. */
export interface Uitlegbaar {
  readonly uiterlijk: string;
  readonly bron: string;
  readonly bronstatus: Bronstatuscode;
  readonly stappen: readonly Stap[];
  readonly wacht?: readonly Stap[];
}

export interface Termijnuitleg {
  readonly kop: string;
  readonly regels: readonly string[];
  readonly bron: string;
  readonly bronstatus: string;
}

/** The whole explanation: the day that holds, why line by line, the source and how far it was checked. */
export function termijnUitleg(taal: Taal, termijn: Uitlegbaar): Termijnuitleg {
  const { kop, kopVervalt, bronstatus } = labels[taal];
  const { uiterlijk, stappen, wacht = [] } = termijn;
  const lapses = stappen.some((stap) => stap.code === 'vervalt');
  return {
    kop: lapses ? kopVervalt(uiterlijk) : kop(uiterlijk),
    regels: [...stappen, ...wacht].map((stap) => termijnZin(taal, stap)),
    bron: termijn.bron,
    bronstatus: bronstatus[termijn.bronstatus],
  };
}
