import { accept, refuse, type Outcome } from '../kern/index.ts';

export const veiligbereikbaarvelden = [
  'nummer',
  'wanneer',
  'wieMagOpnemen',
  'voicemail',
  'codewoord',
  'post',
] as const;
export type Veiligbereikbaarveld = (typeof veiligbereikbaarvelden)[number];

/** How somebody can be reached without danger, in the words of whoever agreed it with that person. */
export type VeiligBereikbaar = Readonly<Record<Veiligbereikbaarveld, string>>;

export type VeiligBereikbaarRefusal =
  { readonly kind: 'veiligbereikbaarLeeg' } | { readonly kind: 'veiligbereikbaarZonderRegel' };

/**
 * Whether this says how somebody is reached safely. A number alone does not: without when, who may pick up or whether
 * a message may be left, the next caller believes that any moment is safe.
 * @source Handelingsprotocol Veilig Thuis (veilig contact)
 */
export function decideVeiligBereikbaar(
  inhoud: VeiligBereikbaar,
): Outcome<VeiligBereikbaar, VeiligBereikbaarRefusal> {
  const trimmed = Object.fromEntries(
    veiligbereikbaarvelden.map((veld) => [veld, inhoud[veld].trim()]),
  ) as Record<Veiligbereikbaarveld, string>;
  if (veiligbereikbaarvelden.every((veld) => trimmed[veld] === ''))
    return refuse({ kind: 'veiligbereikbaarLeeg' });
  const { nummer, wanneer, wieMagOpnemen, voicemail } = trimmed;
  if (nummer !== '' && wanneer === '' && wieMagOpnemen === '' && voicemail === '')
    return refuse({ kind: 'veiligbereikbaarZonderRegel' });
  return accept(trimmed);
}
