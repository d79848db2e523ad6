import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { MedewerkerId, OrganisatieId } from '../regio/index.ts';
import { ritmes, type Ritme } from './soorten.ts';

/** Whoever is to keep an eye on the child. */
export interface Kandidaat {
  readonly medewerker: MedewerkerId;
  readonly organisatie: OrganisatieId;
  /** An open account with a registration that holds. */
  readonly beschikbaar: boolean;
  /** Takes part in the family under his own name. */
  readonly doetMee: boolean;
}

export interface NoemWachter {
  readonly wachter: MedewerkerId;
  readonly ritme: number;
}

export type NoemRefusal =
  | { readonly kind: 'wachtGeeindigd'; readonly op: PlainDate }
  | { readonly kind: 'nietVerantwoordelijk' }
  | { readonly kind: 'wachterNietBeschikbaar' }
  | { readonly kind: 'wachterVanBuiten' }
  | { readonly kind: 'ritmeOnbekend' }
  | { readonly kind: 'zelfdeZicht' };

/**
 * Whoever is in charge of the child names who watches: somebody of its own, or somebody who already takes part in the
 * family. The organisation in charge stays responsible; the watcher gets none of its powers.
 * @source Afspraak van Rondom: docs/zicht.md
 */
export function decideNoemWachter(
  wacht: {
    readonly beeindigdOp?: PlainDate | undefined;
    readonly verantwoordelijk?: OrganisatieId | undefined;
    readonly nu?: { readonly wachter: MedewerkerId; readonly ritme: number; readonly zonderOog: boolean };
  },
  door: { readonly organisatie: OrganisatieId | null },
  kandidaat: Kandidaat | undefined,
  { ritme }: NoemWachter,
): Outcome<{ readonly ritme: Ritme; readonly verantwoordelijk: OrganisatieId }, NoemRefusal> {
  const { verantwoordelijk, nu } = wacht;
  if (wacht.beeindigdOp !== undefined) return refuse({ kind: 'wachtGeeindigd', op: wacht.beeindigdOp });
  if (verantwoordelijk === undefined || door.organisatie !== verantwoordelijk)
    return refuse({ kind: 'nietVerantwoordelijk' });
  if (kandidaat?.beschikbaar !== true) return refuse({ kind: 'wachterNietBeschikbaar' });
  if (!kandidaat.doetMee && kandidaat.organisatie !== verantwoordelijk)
    return refuse({ kind: 'wachterVanBuiten' });
  const gekozen = ritmes.find((een) => een === ritme);
  if (gekozen === undefined) return refuse({ kind: 'ritmeOnbekend' });
  if (nu && nu.wachter === kandidaat.medewerker && nu.ritme === ritme && !nu.zonderOog)
    return refuse({ kind: 'zelfdeZicht' });
  return accept({ ritme: gekozen, verantwoordelijk });
}
