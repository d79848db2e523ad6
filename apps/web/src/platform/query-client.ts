import { QueryClient } from '@tanstack/react-query';
import { ConnectionLost } from './problem.ts';

const HALF_A_MINUTE = 30_000;

/**
 * Reading persons is an act that is logged. So nothing is read again because a window got the focus:
 * the stream says what changed, and only that is read anew. Nothing is kept outside memory.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
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
