import { useQuery } from '@tanstack/react-query';
import type { paths } from '@rondom/api-client';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import { gezinKey } from '../gezin/use-gezin.ts';

const PAD = '/api/v1/gezinnen/{gezinId}/lieverniet';

/** Who is there, and whom somebody of the family would rather not have. */
export function useLieverNiet(gezinId: string) {
  return useQuery({
    queryKey: [...gezinKey(gezinId), 'lieverniet'],
    queryFn: () => read(api.GET(PAD, { params: { path: { gezinId } } })),
  });
}
export type LieverNiet = NonNullable<ReturnType<typeof useLieverNiet>['data']>;
export type ErbijEen = LieverNiet['erbij'][number];

export const useTekenLieverNietOp = (gezinId: string) =>
  useWrite(
    (body: paths[typeof PAD]['post']['requestBody']['content']['application/json'], header) =>
      read(api.POST(PAD, { params: { path: { gezinId }, header }, body })),
    { invalidates: [gezinKey(gezinId)] },
  );
