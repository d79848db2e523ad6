import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import { gezinKey } from '../gezin/use-gezin.ts';

const NOTEER = '/api/v1/gezinnen/{gezinId}/veiligheidscijfers';

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
export type Spreker = Stem['stem'];
export type NieuweCijfers = NonNullable<
  paths[typeof NOTEER]['post']['requestBody']
>['content']['application/json'];

/** Writes down what everybody said on one day. */
export function useNoteerCijfers(gezinId: string) {
  return useWrite(
    (body: NieuweCijfers, header) => read(api.POST(NOTEER, { params: { path: { gezinId }, header }, body })),
    { invalidates: [gezinKey(gezinId)] },
  );
}
