import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../../platform/api.ts';
import { useWrite } from '../../../platform/use-write.ts';
import { gezinKey } from '../../gezin/use-gezin.ts';

const STANDEN = '/api/v1/gezinnen/{gezinId}/veiligheidsstanden';
const EINDE = '/api/v1/gezinnen/{gezinId}/veiligheidsstanden/{standId}/einde';
const HEROPENING = '/api/v1/gezinnen/{gezinId}/veiligheidsstanden/{standId}/heropening';

export type Standen = paths[typeof STANDEN]['get']['responses']['200']['content']['application/json'];
export type Stand = Standen['standen'][number];
export type ZetBody = paths[typeof STANDEN]['post']['requestBody']['content']['application/json'];
export type EindeBody = paths[typeof EINDE]['post']['requestBody']['content']['application/json'];

const standenKey = (gezinId: string) => ['veiligheidsstanden', gezinId];
const keys = (gezinId: string) => [standenKey(gezinId), gezinKey(gezinId), ['notitielezers', gezinId]];

/** Reading why danger stands is an act that is logged: once per opening of the sheet. */
export function useStanden(gezinId: string) {
  return useQuery({
    queryKey: standenKey(gezinId),
    queryFn: () => read(api.GET(STANDEN, { params: { path: { gezinId } } })),
    staleTime: Infinity,
  });
}

export function useZetStand(gezinId: string, onSuccess: () => void) {
  return useWrite(
    (body: ZetBody, header) => read(api.POST(STANDEN, { params: { path: { gezinId }, header }, body })),
    { invalidates: keys(gezinId), onSuccess },
  );
}

export function useEindigStand(gezinId: string, { id, versie }: Stand, onSuccess: () => void) {
  return useWrite(
    (body: EindeBody, header) =>
      read(
        api.POST(EINDE, {
          params: { path: { gezinId, standId: id }, header: { ...header, 'if-match': String(versie) } },
          body,
        }),
      ),
    { invalidates: keys(gezinId), onSuccess },
  );
}

export function useHeropenStand(gezinId: string, { id }: Stand, onSuccess: () => void) {
  return useWrite(
    (bron: string, header) =>
      read(api.POST(HEROPENING, { params: { path: { gezinId, standId: id }, header }, body: { bron } })),
    { invalidates: keys(gezinId), onSuccess },
  );
}
