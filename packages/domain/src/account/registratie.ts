import { accept, daysBetween, refuse, type Outcome, type PlainDate } from '../kern/index.ts';

export const registratiesoorten = ['skj', 'big'] as const;
export type Registratiesoort = (typeof registratiesoorten)[number];

export interface ZetRegistratie {
  readonly soort: Registratiesoort;
  readonly nummer: string;
  /** First day on which it no longer holds. */
  readonly geldigTot: PlainDate;
}

export type ZetRegistratieRefusal =
  | { readonly kind: 'eigenAccount' }
  | { readonly kind: 'registratienummerOnjuist'; readonly soort: Registratiesoort };

/** A number of the register of youth professionals has 9 digits, of the BIG-register 11. */
const cijfers = { skj: 9, big: 11 } as const;

/**
 * The registration of a worker as the keeper of the accounts read it in the register; never one's own.
 * @source Besluit Jeugdwet art. 5.1.1 lid 1
 */
export function decideZetRegistratie(
  account: string,
  registratie: ZetRegistratie,
  door: string,
): Outcome<ZetRegistratie, ZetRegistratieRefusal> {
  const { soort, nummer } = registratie;
  const refusals: ZetRegistratieRefusal[] = [];
  if (account === door) refusals.push({ kind: 'eigenAccount' });
  if (!/^\d+$/.test(nummer) || nummer.length !== cijfers[soort])
    refusals.push({ kind: 'registratienummerOnjuist', soort });
  return refusals.length > 0 ? refuse(...refusals) : accept(registratie);
}

/** Who leads a team hears this long before. */
const dagenTevoren = 60;

/**
 * How a registration stands on a day: from its end on its worker stands towards no family.
 * @source Besluit Jeugdwet art. 5.1.1 lid 1
 */
export function registratiestand(
  geldigTot: PlainDate | undefined,
  today: PlainDate,
): 'geldig' | 'looptAf' | 'verlopen' | undefined {
  if (geldigTot === undefined) return undefined;
  if (geldigTot <= today) return 'verlopen';
  return daysBetween(today, geldigTot) <= dagenTevoren ? 'looptAf' : 'geldig';
}
