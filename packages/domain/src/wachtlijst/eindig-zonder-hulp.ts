import { heeftLeeftijd } from '../gezin/index.ts';
import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import { geholpenOp } from './status.ts';
import type { EindeReden, Wacht, Wachtsoort } from './wacht.ts';

export type EindeRefusal =
  | { readonly kind: 'wachtGeeindigd'; readonly op: PlainDate }
  | { readonly kind: 'wachtGeholpen'; readonly op: PlainDate }
  | { readonly kind: 'eindeInToekomst'; readonly op: PlainDate; readonly vandaag: PlainDate }
  | { readonly kind: 'eindeVoorBegin'; readonly op: PlainDate; readonly sinds: PlainDate }
  | { readonly kind: 'redenPastNiet'; readonly reden: EindeReden; readonly soort: Wachtsoort }
  | { readonly kind: 'nogGeenAchttien' };

/**
 * A wait that ends without help, for a typed reason; never "geholpen". A family cannot step out of what a judge
 * ordered, and nobody is called eighteen who may not be.
 */
export function decideEindigZonderHulp(
  wacht: Wacht,
  command: { readonly reden: EindeReden; readonly op: PlainDate },
  today: PlainDate,
): Outcome<{ readonly einde: { readonly reden: EindeReden; readonly op: PlainDate } }, EindeRefusal> {
  const { reden, op } = command;
  if (wacht.einde !== undefined) return refuse({ kind: 'wachtGeeindigd', op: wacht.einde.op });
  const geholpen = geholpenOp(wacht);
  if (geholpen !== undefined) return refuse({ kind: 'wachtGeholpen', op: geholpen });
  const refusals: EindeRefusal[] = [];
  if (op > today) refusals.push({ kind: 'eindeInToekomst', op, vandaag: today });
  if (op < wacht.sinds) refusals.push({ kind: 'eindeVoorBegin', op, sinds: wacht.sinds });
  if (reden === 'gezinStoptVrijwilligeHulp' && wacht.soort === 'vastejeugdbeschermer')
    refusals.push({ kind: 'redenPastNiet', reden, soort: wacht.soort });
  if (reden === 'achttienGeworden' && !heeftLeeftijd(18, wacht.kind.geboorte, op))
    refusals.push({ kind: 'nogGeenAchttien' });
  return refusals.length > 0 ? refuse(...refusals) : accept({ einde: { reden, op } });
}
