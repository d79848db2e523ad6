import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';

export const tolken = ['geen', 'beroepstolk', 'telefoontolk', 'uitHetGezin'] as const;
/** Who interprets. Somebody of the family can be answered, so that the refusal can say why not. */
export type Tolk = (typeof tolken)[number];
export const naverteldcodes = ['nietGevraagd', 'ja', 'deels', 'nee'] as const;
export type Naverteld = (typeof naverteldcodes)[number];

/** That a decision was explained aloud, by whom, and whether it was told back in own words. */
export interface Uitleg {
  readonly wat: string;
  readonly door: string;
  readonly op: PlainDate;
  readonly naverteld: Naverteld;
}

/** How one talks with somebody so that it is understood. */
export interface Communicatie {
  /** ISO 639-1 or 639-3. */
  readonly taal: string;
  readonly tolk: Tolk;
  readonly gebarentaal: boolean;
  readonly laaggeletterd: boolean;
  readonly lvb: boolean;
  /** Who comes along, in the person's own words. */
  readonly steunpersoon: string;
  readonly uitleg: Uitleg | null;
}

export type CommunicatieRefusal =
  | { readonly kind: 'taalOnbekend' }
  | { readonly kind: 'tolkUitHetGezin' }
  | { readonly kind: 'uitlegOnvolledig' }
  | { readonly kind: 'uitlegInToekomst' };

/**
 * Whether this can be agreed. A child or a relative never interprets: it would hear what is not its burden, and who is in
 * danger cannot say so through it.
 * @source Jeugdwet art. 7.3.2 (informing in a way the person understands)
 */
export function decideCommunicatie(
  inhoud: Communicatie,
  today: PlainDate,
): Outcome<Communicatie, CommunicatieRefusal> {
  const refusals: CommunicatieRefusal[] = [];
  if (!/^[a-z]{2,3}$/.test(inhoud.taal)) refusals.push({ kind: 'taalOnbekend' });
  if (inhoud.tolk === 'uitHetGezin') refusals.push({ kind: 'tolkUitHetGezin' });
  const { uitleg } = inhoud;
  if (uitleg !== null && (uitleg.wat.trim() === '' || uitleg.door.trim() === ''))
    refusals.push({ kind: 'uitlegOnvolledig' });
  if (uitleg !== null && uitleg.op > today) refusals.push({ kind: 'uitlegInToekomst' });
  const [eerste, ...rest] = refusals;
  if (eerste !== undefined) return refuse(eerste, ...rest);
  return accept({
    ...inhoud,
    steunpersoon: inhoud.steunpersoon.trim(),
    uitleg: uitleg === null ? null : { ...uitleg, wat: uitleg.wat.trim(), door: uitleg.door.trim() },
  });
}
