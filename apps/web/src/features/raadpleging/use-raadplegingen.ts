import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';

/** Who looked at a family. Reading this is looking too, and becomes a line of its own. */
export function useRaadplegingen(gezinId: string) {
  return useQuery({
    queryKey: ['raadpleging', gezinId],
    queryFn: () =>
      read(api.GET('/api/v1/gezinnen/{gezinId}/raadplegingen', { params: { path: { gezinId } } })),
  });
}

export type WieKeekMee = NonNullable<ReturnType<typeof useRaadplegingen>['data']>;
export type Kijkregel = WieKeekMee['regels'][number];
