import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import type { Regiokeus } from '../regiocijfers/regiokeus.ts';

/** Who was there for a family, and when. Under the key of the family: what changes there is read again. */
export function useRust(gezinId: string) {
  return useQuery({
    queryKey: ['gezin', gezinId, 'rust'],
    queryFn: () => read(api.GET('/api/v1/gezinnen/{gezinId}/rust', { params: { path: { gezinId } } })),
  });
}
export type Rust = NonNullable<ReturnType<typeof useRust>['data']>;
export type Baan = Rust['banen'][number];

export const readRegiorust = (query: Regiokeus & { uitvoer?: boolean }) =>
  read(api.GET('/api/v1/rust', { params: { query } }));

/** What was counted of the own regions. */
export function useRegiorust(keus: Regiokeus) {
  return useQuery({
    queryKey: ['regiorust', keus],
    queryFn: () => readRegiorust(keus),
    placeholderData: keepPreviousData,
  });
}
export type Regiorust = NonNullable<ReturnType<typeof useRegiorust>['data']>;
export type Punt = Regiorust['punten'][number];
export type Regio = Regiorust['regios'][number];
export type Cijfer = Punt['cijfers'][number]['cijfer'];
