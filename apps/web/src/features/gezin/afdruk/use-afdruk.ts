import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../../platform/api.ts';

const PATH = '/api/v1/gezinnen/{gezinId}/afdrukken';

/** For whom of the family a print can be made. */
export function useAfdruklezers(gezinId: string, enabled: boolean) {
  return useQuery({
    queryKey: ['gezin', gezinId, 'afdrukken'],
    queryFn: () => read(api.GET(PATH, { params: { path: { gezinId } } })),
    enabled,
  });
}

/** What one person of the family may read, as it comes on paper. */
export function useAfdruk(gezinId: string, persoonId: string) {
  return useQuery({
    queryKey: ['gezin', gezinId, 'afdruk', persoonId],
    queryFn: () => read(api.GET(`${PATH}/{persoonId}`, { params: { path: { gezinId, persoonId } } })),
  });
}

export type Afdruk = NonNullable<ReturnType<typeof useAfdruk>['data']>;
