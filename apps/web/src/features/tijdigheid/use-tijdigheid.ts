import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import type { Regiokeus } from '../regiocijfers/regiokeus.ts';

export const readTijdigheid = (query: Regiokeus & { uitvoer?: boolean }) =>
  read(api.GET('/api/v1/tijdigheid', { params: { query } }));

/** How the clocks of the own regions were kept. */
export function useTijdigheid(keus: Regiokeus) {
  return useQuery({
    queryKey: ['tijdigheid', keus],
    queryFn: () => readTijdigheid(keus),
    placeholderData: keepPreviousData,
  });
}
export type Tijdigheid = NonNullable<ReturnType<typeof useTijdigheid>['data']>;
export type Soortregel = Tijdigheid['soorten'][number];
