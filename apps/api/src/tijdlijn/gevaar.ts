import type { Gevaarwoorden } from '@rondom/domain/tijdlijn';

/** What was said about the danger of sharing, as it is shown again. */
export interface GevaarView {
  readonly gevaar: string | null;
  readonly gedaan: string | null;
}

/** One sealed text of both answers; undefined when there was no danger to name. */
export function gevaarTekst({ gevaar, gedaan }: Gevaarwoorden): string | undefined {
  return gevaar === undefined ? undefined : JSON.stringify({ gevaar, gedaan: gedaan ?? null });
}

/** Older texts hold the danger alone. */
export function leesGevaar(tekst: string | null): GevaarView {
  if (tekst === null) return { gevaar: null, gedaan: null };
  // Written by us, from a checked form.
  return tekst.startsWith('{"gevaar":') ? (JSON.parse(tekst) as GevaarView) : { gevaar: tekst, gedaan: null };
}
