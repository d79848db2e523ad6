import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';

export type WieKeek = NonNullable<ReturnType<typeof useWieKeek>['data']>;

export const kijkKey = ['gezin', 'lijst', 'wiekeek'] as const;
/** Reading tells nobody by itself: within a minute a look stands on a page that is open. */
const ververs = 45_000;

/** Who looked at what is about me. Always asked anew: it is the page where one looks whether somebody did. */
export function useWieKeek() {
  return useQuery({
    queryKey: kijkKey,
    queryFn: () => read(api.GET('/api/v1/portaal/raadplegingen')),
    staleTime: 0,
    refetchInterval: ververs,
  });
}
