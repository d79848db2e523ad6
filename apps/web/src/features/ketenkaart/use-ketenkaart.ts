import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import type { Regiokeus } from '../regiocijfers/regiokeus.ts';

export const readKetenkaart = (query: Regiokeus & { uitvoer?: boolean }) =>
  read(api.GET('/api/v1/ketenkaart', { params: { query } }));

/** Which way families go through the chain in the own regions. */
export function useKetenkaart(keus: Regiokeus) {
  return useQuery({
    queryKey: ['ketenkaart', keus],
    queryFn: () => readKetenkaart(keus),
    placeholderData: keepPreviousData,
  });
}
export type Ketenkaart = NonNullable<ReturnType<typeof useKetenkaart>['data']>;
export type Weg = Ketenkaart['wegen'][number];
