import { daysBetween, type PlainDate } from '../kern/index.ts';

/** Older than this is said in amber; older than the second is not offered as free. Our own agreement: no law sets it. */
export const verouderdNa = 14;
export const vervallenNa = 30;

export type Versheid = 'vers' | 'verouderd' | 'vervallen';

/** How far what an owner said can still be relied on, by its age in whole days. */
export function versheidVan(bijgewerktOp: PlainDate, vandaag: PlainDate): Versheid {
  const dagen = daysBetween(bijgewerktOp, vandaag);
  if (dagen > vervallenNa) return 'vervallen';
  return dagen > verouderdNa ? 'verouderd' : 'vers';
}

/** Places that are offered as free: none where nobody confirmed them for too long. */
export const vrijNu = (
  aanbod: { readonly vrij: number; readonly bijgewerktOp: PlainDate },
  vandaag: PlainDate,
): number => (versheidVan(aanbod.bijgewerktOp, vandaag) === 'vervallen' ? 0 : aanbod.vrij);
