import type { paths } from '@rondom/api-client';
import { api, read } from './api.ts';
import { DraftElsewhere, type DraftStore } from './draft-writer.ts';
import { Refused } from './problem.ts';

const PATH = '/api/v1/concepten/{soort}/{onderwerp}';
const KEEPALIVE_LIMIT = 15_000;
const CONFLICT = 409;

/** The forms that keep a draft, as the contract lists them. */
export type Conceptsoort = paths[typeof PATH]['get']['parameters']['path']['soort'];

/** What a draft may hold: the fields of one form. */
export type DraftContent = Record<string, unknown>;

/** The server's draft of one form about one subject; remembers the version that the next write must name. */
export function createDraftStore<T extends DraftContent>(
  soort: Conceptsoort,
  onderwerp: string,
): DraftStore<T> {
  let versie = 0;
  const path = { soort, onderwerp };
  const params = () => ({ path, header: { 'idempotency-key': crypto.randomUUID() } });
  return {
    load: async () => {
      const concept = await read(api.GET(PATH, { params: { path } }));
      versie = concept.versie;
      if (concept.inhoud === null || concept.bijgewerktOp === null) return undefined;
      // The form that wrote a draft is the form that reads it.
      return { content: concept.inhoud as T, savedAt: concept.bijgewerktOp };
    },
    put: async (content) => {
      // `keepalive` lets the last words arrive when the tab closes; browsers allow it for small bodies only.
      const keepalive = JSON.stringify(content).length < KEEPALIVE_LIMIT;
      const body = { inhoud: content, versie };
      const saved = await read(api.PUT(PATH, { params: params(), body, keepalive })).catch(asElsewhere);
      versie = saved.versie;
      return { savedAt: saved.bijgewerktOp };
    },
    remove: async () => {
      const ended = await read(api.DELETE(PATH, { params: params() }));
      versie = ended.versie;
    },
  };
}

/** Another window of the same person was earlier: its words are not overwritten. */
function asElsewhere(failure: unknown): never {
  if (failure instanceof Refused && failure.problem.status === CONFLICT) throw new DraftElsewhere();
  throw failure;
}
