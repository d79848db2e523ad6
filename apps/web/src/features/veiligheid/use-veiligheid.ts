import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';

/** What each voice says of each child, with what it said before. */
export function useVeiligheid(gezinId: string) {
  return useQuery({
    queryKey: ['gezin', gezinId, 'veiligheid'],
    queryFn: () => read(api.GET('/api/v1/gezinnen/{gezinId}/veiligheid', { params: { path: { gezinId } } })),
  });
}

export type Veiligheid = NonNullable<ReturnType<typeof useVeiligheid>['data']>;
export type VeiligheidKind = Veiligheid['kinderen'][number];
export type Stem = VeiligheidKind['stemmen'][number];
