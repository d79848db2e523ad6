/** What a deed is made of: steps by somebody, each a request that may hang on the answers before it. */
import type { Verzoek } from '../kanarie/deuren.ts';

export interface Stap {
  readonly wie: string;
  readonly verzoek: (eerder: readonly string[]) => Verzoek & { readonly versie?: number };
}
export interface Daad extends Stap {
  /** What has to be done before, in the same breath; its answers are `eerder`. */
  readonly eerst: readonly Stap[];
  /** As the superuser, before. */
  readonly vooraf: readonly string[];
}

export const gezin = '8000000001';
export const pad = `/api/v1/gezinnen/${gezin}`;

export const stap = (
  wie: string,
  method: Verzoek['method'],
  url: string,
  body?: unknown,
  versie?: number,
): Stap => ({
  wie,
  verzoek: () => ({ method, url, body, ...(versie === undefined ? {} : { versie }) }),
});
export const daad = (...gegeven: Parameters<typeof stap>): Daad => ({
  ...stap(...gegeven),
  eerst: [],
  vooraf: [],
});
export const na = (eerst: readonly Stap[], laatste: Stap, vooraf: readonly string[] = []): Daad => ({
  ...laatste,
  eerst,
  vooraf,
});
export const idUit = (antwoord: string | undefined): string =>
  (JSON.parse(antwoord ?? '{}') as { readonly id?: string }).id ?? '0';

/** Numbers of the story that a body needs. */
export interface Mensen {
  readonly persoon: Readonly<Record<'noor' | 'sem' | 'linda' | 'mark' | 'ria', string>>;
  readonly gebruiker: Readonly<Record<string, string>>;
  readonly organisatie: Readonly<Record<string, string>>;
  readonly melding: { readonly id: string; readonly versie: number };
  readonly betrokkenheid: string;
  /** Debt help for Linda, and an action of it that is open. */
  readonly hulp: { readonly id: string; readonly actie: string };
}
