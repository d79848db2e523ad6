import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';

export const gezinKey = (gezinId: string) => ['gezin', gezinId] as const;
export const mijnGezinnenKey = ['gezin', 'lijst'] as const;

/** The family page. Each answer is an act of reading in the log, so it is asked once and then kept. */
export function useGezin(gezinId: string) {
  return useQuery({
    queryKey: gezinKey(gezinId),
    queryFn: () => read(api.GET('/api/v1/gezinnen/{gezinId}', { params: { path: { gezinId } } })),
  });
}

/** The families of who is logged in. */
export function useMijnGezinnen() {
  return useQuery({
    queryKey: mijnGezinnenKey,
    queryFn: () => read(api.GET('/api/v1/gezinnen')),
  });
}

/** The words that this reader may read. Not asked for when the page knows of none. */
export function useWoorden(gezinId: string, enabled: boolean) {
  return useQuery({
    queryKey: ['gezin', gezinId, 'woorden'],
    queryFn: () => read(api.GET('/api/v1/gezinnen/{gezinId}/woorden', { params: { path: { gezinId } } })),
    enabled,
  });
}

/** Whom a worker without relation may ask: a name only for colleagues of the same organisation. */
export function useVraagVastGezicht(gezinId: string) {
  return useQuery({
    queryKey: ['vastgezicht', gezinId],
    queryFn: () => read(api.GET('/api/v1/gezinnen/{gezinId}/vastgezicht', { params: { path: { gezinId } } })),
  });
}
