import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import { kijkKey, type WieKeek } from './use-wie-keek.ts';

export type Kijkvraag = WieKeek['vragen'][number];
export type Vraagsoort = Kijkvraag['soort'];

export interface Vraaginhoud extends Record<string, unknown> {
  readonly soort?: Vraagsoort;
  readonly tekst: string;
}

/** One draft per line, and one for what is asked in general. */
export const conceptOnderwerp = (regelId: string | null): string =>
  regelId === null ? 'algemeen' : `regel-${regelId}`;

export function useStelKijkvraag(regelId: string | null) {
  return useWrite(
    ({ soort, tekst }: { soort: Vraagsoort; tekst: string }, header) =>
      read(
        api.POST('/api/v1/portaal/kijkvragen', {
          params: { header },
          body: { regelId, soort, tekst, conceptOnderwerp: conceptOnderwerp(regelId) },
        }),
      ),
    { invalidates: [kijkKey] },
  );
}
