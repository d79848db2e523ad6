import type { QueryClient } from '@tanstack/react-query';
import type { WieKeek } from '../features/portaal/use-wie-keek.ts';
import { api, read } from '../platform/api.ts';
import { druk } from './doen.ts';
import type { Kijk } from './kijk.ts';

const FORM_MS = 5_000;
const ANTWOORD = 'Ik keek hoe het met jullie gaat. Zo hoeft u het niet weer te vertellen.';

/** Opens the question under a line and sends it as it stands there: "Waarom keek u?" */
export async function stelVraag(kijk: Kijk): Promise<void> {
  const verstuur = ['[data-rondleiding="verstuur-kijkvraag"]'];
  if (kijk.vind(verstuur) === undefined) await druk(kijk);
  const einde = performance.now() + FORM_MS;
  while (kijk.vind(verstuur) === undefined) {
    if (performance.now() > einde) throw new Error('not on this page');
    await new Promise((done) => setTimeout(done, 50));
  }
  kijk.vind(verstuur)?.click();
}

/** Answers as the sheet does. */
export async function beantwoordVraag(
  vraag: WieKeek['vragen'][number] | undefined,
  client: QueryClient,
): Promise<void> {
  if (vraag === undefined) throw new Error('nothing was asked');
  const header = { 'idempotency-key': crypto.randomUUID(), 'if-match': String(vraag.versie) };
  await read(
    api.POST('/api/v1/kijkvragen/{kijkvraagId}/antwoord', {
      params: { path: { kijkvraagId: vraag.id }, header },
      body: { tekst: ANTWOORD },
    }),
  ).finally(() => client.invalidateQueries({ queryKey: ['raadpleging'] }));
}
