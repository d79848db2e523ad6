import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../../platform/api.ts';
import { useWrite } from '../../../platform/use-write.ts';
import { gezinKey } from '../../gezin/use-gezin.ts';

const VERBLIJVEN = '/api/v1/gezinnen/{gezinId}/verblijfplaatsen';
const EINDE = '/api/v1/gezinnen/{gezinId}/verblijfplaatsen/{verblijfId}/einde';

export type Verblijven = paths[typeof VERBLIJVEN]['get']['responses']['200']['content']['application/json'];
export type Verblijf = Verblijven['verblijven'][number];
export type HoudBody = paths[typeof VERBLIJVEN]['post']['requestBody']['content']['application/json'];

const key = (gezinId: string) => ['verblijfplaatsen', gezinId];
const keys = (gezinId: string) => [key(gezinId), ['veiligheidsstanden', gezinId], gezinKey(gezinId)];

/** Opening it is an act that is logged, about the persons whose place is secret. */
export function useVerblijven(gezinId: string) {
  return useQuery({
    queryKey: key(gezinId),
    queryFn: () => read(api.GET(VERBLIJVEN, { params: { path: { gezinId } } })),
    staleTime: Infinity,
  });
}

export function useHoudGeheim(gezinId: string, onSuccess: () => void) {
  return useWrite(
    (body: HoudBody, header) => read(api.POST(VERBLIJVEN, { params: { path: { gezinId }, header }, body })),
    { invalidates: keys(gezinId), onSuccess },
  );
}

export function useEindigVerblijf(gezinId: string, { id, versie }: Verblijf, onSuccess: () => void) {
  return useWrite(
    (reden: string, header) =>
      read(
        api.POST(EINDE, {
          params: { path: { gezinId, verblijfId: id }, header: { ...header, 'if-match': String(versie) } },
          body: { reden },
        }),
      ),
    { invalidates: keys(gezinId), onSuccess },
  );
}
