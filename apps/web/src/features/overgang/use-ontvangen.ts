import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';

/** The young people of whom something comes along to me. */
export function useOntvangen() {
  return useQuery({
    queryKey: ['ontvangen'],
    queryFn: () => read(api.GET('/api/v1/overgang/ontvangen')),
  });
}

/** What one of them chose for me. Asking it is reading it. */
export function useOntvangenDeel(ontvangerId: string) {
  return useQuery({
    queryKey: ['ontvangen', ontvangerId],
    queryFn: () =>
      read(api.GET('/api/v1/overgang/ontvangen/{ontvangerId}', { params: { path: { ontvangerId } } })),
    refetchOnWindowFocus: false,
  });
}
export type OntvangenDeel = NonNullable<ReturnType<typeof useOntvangenDeel>['data']>;
