import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { Wacht } from './wacht.ts';

/** Why a child still waits: about those who should help, never a judgement on the family. */
export const wachtredenen = [
  'geenJeugdbeschermerVrij',
  'geenHulpverlenerVrij',
  'geenPlek',
  'budget',
  'contract',
  'wachtOpRechter',
  'gezinWilNiet',
  'gezinNietBereikbaar',
  'organisatiesOneens',
  'andereReden',
] as const;
export type Wachtreden = (typeof wachtredenen)[number];

/** Days that a child loses between organisations, and not for want of people: counted apart. */
export const isContractreden = (reden: Wachtreden): boolean =>
  reden === 'budget' || reden === 'contract' || reden === 'organisatiesOneens';

export type RedenRefusal =
  | { readonly kind: 'wachtGeeindigd'; readonly op: PlainDate }
  | { readonly kind: 'redenPastNietBijWacht'; readonly reden: Wachtreden };

/** Writing down why a child still waits. A family cannot refuse what a judge ordered, so that is no reason there. */
export function decideReden(wacht: Wacht, reden: Wachtreden): Outcome<Wachtreden, RedenRefusal> {
  if (wacht.einde !== undefined) return refuse({ kind: 'wachtGeeindigd', op: wacht.einde.op });
  const forWorker = wacht.soort === 'vastejeugdbeschermer';
  if (reden === 'geenJeugdbeschermerVrij' ? !forWorker : reden === 'gezinWilNiet' && forWorker)
    return refuse({ kind: 'redenPastNietBijWacht', reden });
  return accept(reden);
}
