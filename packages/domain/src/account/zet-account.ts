import { accept, refuse, type Outcome } from '../kern/index.ts';

/** Why an account closes or opens; a closed list, for a text about a colleague would be a file about him. */
export const accountredenen = {
  dicht: ['uitDienst', 'anderWerk', 'langAfwezig', 'misbruikVermoed', 'vergissing'],
  open: ['terug', 'vergissing'],
} as const;
export type Accountreden = (typeof accountredenen)['dicht' | 'open'][number];

export interface Account {
  readonly id: string;
  readonly actief: boolean;
  readonly isBeheerder: boolean;
}

export interface ZetAccount {
  readonly actief: boolean;
  readonly reden: Accountreden;
}

export type ZetAccountRefusal =
  | { readonly kind: 'eigenAccount' }
  | { readonly kind: 'laatsteBeheerder' }
  | { readonly kind: 'accountAlZo'; readonly actief: boolean }
  | { readonly kind: 'redenPastNiet' };

/**
 * Somebody else decides about one's own account, and there is always one who can open the door again.
 * @source Afspraak van Rondom: wie toegang beheert, beheert die van zichzelf niet
 */
export function decideZetAccount(
  account: Account,
  { actief, reden }: ZetAccount,
  feiten: { readonly door: string; readonly actieveBeheerders: number },
): Outcome<ZetAccount, ZetAccountRefusal> {
  const redenen: readonly Accountreden[] = accountredenen[actief ? 'open' : 'dicht'];
  const refusals: ZetAccountRefusal[] = [];
  if (account.id === feiten.door) refusals.push({ kind: 'eigenAccount' });
  if (account.actief === actief) refusals.push({ kind: 'accountAlZo', actief });
  else if (!actief && account.isBeheerder && feiten.actieveBeheerders <= 1)
    refusals.push({ kind: 'laatsteBeheerder' });
  if (!redenen.includes(reden)) refusals.push({ kind: 'redenPastNiet' });
  return refusals.length > 0 ? refuse(...refusals) : accept({ actief, reden });
}
