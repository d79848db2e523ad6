import { api, read } from './api.ts';
import type { DraftStore } from './draft-writer.ts';
import { Refused } from './problem.ts';

const NOT_FOUND = 404;
const KEEPALIVE_LIMIT = 15_000;
const PATH = '/api/v1/concepten/{soort}/{onderwerp}';

/** The draft of before, with the moment it was taken. The caller knows what its form wrote. */
export async function loadDraft(
  soort: string,
  onderwerp: string,
): Promise<{ content: unknown; savedAt: string } | undefined> {
  try {
    const concept = await read(api.GET(PATH, { params: { path: { soort, onderwerp } } }));
    return { content: concept.inhoud, savedAt: concept.bewaardOp };
  } catch (failure) {
    if (failure instanceof Refused && failure.problem.status === NOT_FOUND) return undefined;
    throw failure;
  }
}

export function draftStore<T>(soort: string, onderwerp: string): DraftStore<T> {
  const params = { path: { soort, onderwerp } };
  return {
    put: async (content) => {
      // `keepalive` lets the last words arrive when the tab closes; browsers allow it for small bodies only.
      const keepalive = JSON.stringify(content).length < KEEPALIVE_LIMIT;
      const { bewaardOp } = await read(api.PUT(PATH, { params, body: { inhoud: content }, keepalive }));
      return { savedAt: bewaardOp };
    },
    remove: () => read(api.DELETE(PATH, { params })),
  };
}
