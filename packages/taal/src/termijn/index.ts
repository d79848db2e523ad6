import type { Taal } from '../taal.ts';
import { termijn as labels } from '../schermen/termijn.ts';
import { stapzinnenEn, vrijEn } from './en.ts';
import { stapzinnenNl, vrijNl } from './nl.ts';
import type { Bronstatuscode, Stap, Stapcode, Stapzinnen, Vrijedagcode } from './stap.ts';

export * from './gevolg.ts';
export * from './zonder-lengte.ts';
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
  /** The instant at which a clock ends that runs from the hour. */
  readonly moment?: string | null;
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

const has = (stappen: readonly Stap[], code: Stapcode): boolean => stappen.some((stap) => stap.code === code);

/** The day that holds, in the words that fit what it is: act, lapse, earliest, to the hour, or no day at all. */
function kopVan(taal: Taal, { uiterlijk, moment, stappen }: Uitlegbaar): string {
  const z = labels[taal];
  if (has(stappen, 'ingetrokken')) return z.kopIngetrokken;
  if (has(stappen, 'staatStil')) return z.kopStaatStil;
  if (has(stappen, 'vroegst')) return z.kopVroegst(uiterlijk);
  if (moment !== undefined && moment !== null)
    return has(stappen, 'vervaltOm') ? z.kopVervaltOm(moment) : z.kopUiterlijkOm(moment);
  return has(stappen, 'vervalt') ? z.kopVervalt(uiterlijk) : z.kop(uiterlijk);
}

/** The whole explanation: the day that holds, why line by line, the source and how far it was checked. */
export function termijnUitleg(taal: Taal, termijn: Uitlegbaar): Termijnuitleg {
  const { stappen, wacht = [] } = termijn;
  return {
    kop: kopVan(taal, termijn),
    regels: [...stappen, ...wacht].map((stap) => termijnZin(taal, stap)),
    bron: termijn.bron,
    bronstatus: labels[taal].bronstatus[termijn.bronstatus],
  };
}
