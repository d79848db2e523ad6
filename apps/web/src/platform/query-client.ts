import { QueryCache, QueryClient } from '@tanstack/react-query';
import { keepWords } from './kept-words.ts';
import { ConnectionLost, Refused } from './problem.ts';
import { takeAway } from './rights.ts';

const HALF_A_MINUTE = 30_000;
const REFUSED: ReadonlySet<number> = new Set([403, 404]);

/**
 * Reading persons is an act that is logged. So nothing is read again because a window got the focus:
 * the stream says what changed, and only that is read anew. Nothing is kept outside memory.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      // What was readable and is refused now does not stay on screen until somebody goes away.
      onError: (error, query) => {
        if (!(error instanceof Refused) || !REFUSED.has(error.problem.status)) return;
        if (query.state.data === undefined) return;
        keepWords();
        takeAway(query);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: HALF_A_MINUTE,
        refetchOnWindowFocus: false,
        retry: (failures, error) => error instanceof ConnectionLost && failures < 1,
        retryDelay: 1000,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
