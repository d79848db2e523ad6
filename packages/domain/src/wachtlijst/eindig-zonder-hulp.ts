import { heeftLeeftijd } from '../gezin/index.ts';
import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import { geholpenOp } from './status.ts';
import type { EindeReden, Wacht, Wachtsoort } from './wacht.ts';

/** What comes now for a child whose wait ended without help; said by who ends it. */
export const vervolgen = [
  'nieuweplek',
  'anderehulp',
  'eigennetwerk',
  'anderegemeente',
  'volwassenenhulp',
  'geenhulpnodig',
] as const;
export type Hierna = (typeof vervolgen)[number];

export type EindeRefusal =
  | { readonly kind: 'wachtGeeindigd'; readonly op: PlainDate }
  | { readonly kind: 'wachtGeholpen'; readonly op: PlainDate }
  | { readonly kind: 'eindeInToekomst'; readonly op: PlainDate; readonly vandaag: PlainDate }
  | { readonly kind: 'wachteindeVoorBegin'; readonly op: PlainDate; readonly sinds: PlainDate }
  | { readonly kind: 'eindredenPastNiet'; readonly reden: EindeReden; readonly soort: Wachtsoort }
  | { readonly kind: 'nogGeenAchttien' }
  | { readonly kind: 'hiernaOntbreekt' };

export interface Einde {
  readonly einde: { readonly reden: EindeReden; readonly op: PlainDate };
  readonly hierna?: Hierna | undefined;
}

/**
 * A wait that ends without help, for a typed reason; never "geholpen". A family cannot step out of what a judge
 * ordered, nobody is called eighteen who may not be, and nobody lets a child go without saying what comes now.
 */
export function decideEindigZonderHulp(
  wacht: Wacht,
  command: { readonly reden: EindeReden; readonly op: PlainDate; readonly hierna?: Hierna | undefined },
  today: PlainDate,
): Outcome<Einde, EindeRefusal> {
  const { reden, op } = command;
  if (wacht.einde !== undefined) return refuse({ kind: 'wachtGeeindigd', op: wacht.einde.op });
  const geholpen = geholpenOp(wacht);
  if (geholpen !== undefined) return refuse({ kind: 'wachtGeholpen', op: geholpen });
  const refusals: EindeRefusal[] = [];
  if (op > today) refusals.push({ kind: 'eindeInToekomst', op, vandaag: today });
  if (op < wacht.sinds) refusals.push({ kind: 'wachteindeVoorBegin', op, sinds: wacht.sinds });
  if (reden === 'gezinStoptVrijwilligeHulp' && wacht.soort === 'vastejeugdbeschermer')
    refusals.push({ kind: 'eindredenPastNiet', reden, soort: wacht.soort });
  if (reden === 'achttienGeworden' && !heeftLeeftijd(18, wacht.kind.geboorte, op))
    refusals.push({ kind: 'nogGeenAchttien' });
  if (command.hierna === undefined && reden !== 'overleden') refusals.push({ kind: 'hiernaOntbreekt' });
  return refusals.length > 0 ? refuse(...refusals) : accept({ einde: { reden, op }, hierna: command.hierna });
}
