import { useQuery } from '@tanstack/react-query';
import type { paths } from '@rondom/api-client';
import { api, read } from '../../../platform/api.ts';
import { useWrite } from '../../../platform/use-write.ts';
import { gezinKey } from '../use-gezin.ts';

const BEREIKBAAR = '/api/v1/gezinnen/{gezinId}/personen/{persoonId}/veiligbereikbaar';
const ADRES = '/api/v1/gezinnen/{gezinId}/huishoudens/{huishoudenId}/adres';

export type VeiligBereikbaar = paths[typeof BEREIKBAAR]['put']['requestBody']['content']['application/json'];
export type BereikbaarAntwoord =
  paths[typeof BEREIKBAAR]['get']['responses'][200]['content']['application/json'];

/**
 * Asked only when somebody presses, never by itself and never again: each answer is an act in the log. Nothing is kept
 * once it leaves the screen.
 */
const ON_DEMAND = { enabled: false, gcTime: 0, staleTime: Infinity } as const;

export function useVeiligBereikbaar(gezinId: string, persoonId: string) {
  return useQuery({
    ...ON_DEMAND,
    queryKey: ['veiligbereikbaar', gezinId, persoonId],
    queryFn: () => read(api.GET(BEREIKBAAR, { params: { path: { gezinId, persoonId } } })),
  });
}

export function useAdres(gezinId: string, huishoudenId: string) {
  return useQuery({
    ...ON_DEMAND,
    queryKey: ['adres', gezinId, huishoudenId],
    queryFn: () => read(api.GET(ADRES, { params: { path: { gezinId, huishoudenId } } })),
  });
}

export function useZetVeiligBereikbaar(gezinId: string, persoonId: string) {
  return useWrite(
    ({ inhoud, versie }: { inhoud: VeiligBereikbaar; versie: number }, header) =>
      read(
        api.PUT(BEREIKBAAR, {
          params: { path: { gezinId, persoonId }, header: { ...header, 'if-match': String(versie) } },
          body: inhoud,
        }),
      ),
    { invalidates: [gezinKey(gezinId)] },
  );
}
