import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { Werkuren } from './werklast.ts';

export type ZetUrenRefusal =
  | { readonly kind: 'contractOnjuist' }
  | { readonly kind: 'gezinsurenOnjuist' }
  | { readonly kind: 'meerDanContract' }
  | { readonly kind: 'urenVoorVandaag' };

const kwartier = 15;
const isUren = (minuten: number, hoogstens: number): boolean =>
  Number.isInteger(minuten) && minuten >= 0 && minuten <= hoogstens && minuten % kwartier === 0;

/** Who leads the team writes how much time a worker has. What was written for a day that passed stays as it was. */
export function decideZetUren(uren: Werkuren, today: PlainDate): Outcome<Werkuren, ZetUrenRefusal> {
  const { contractMinuten, gezinsMinuten, vanaf } = uren;
  const refusals: ZetUrenRefusal[] = [];
  if (!isUren(contractMinuten, 48 * 60) || contractMinuten === 0) refusals.push({ kind: 'contractOnjuist' });
  if (!isUren(gezinsMinuten, 48 * 60)) refusals.push({ kind: 'gezinsurenOnjuist' });
  else if (gezinsMinuten > contractMinuten) refusals.push({ kind: 'meerDanContract' });
  if (vanaf < today) refusals.push({ kind: 'urenVoorVandaag' });
  return refusals.length > 0 ? refuse(...refusals) : accept(uren);
}
