import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';

export type WieKeek = NonNullable<ReturnType<typeof useWieKeek>['data']>;

/** Who looked at what is about me. Always asked anew: it is the page where one looks whether somebody did. */
export function useWieKeek() {
  return useQuery({
    queryKey: ['gezin', 'lijst', 'wiekeek'],
    queryFn: () => read(api.GET('/api/v1/portaal/raadplegingen')),
    staleTime: 0,
  });
}
