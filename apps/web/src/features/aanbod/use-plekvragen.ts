import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const VRAGEN = '/api/v1/gezinnen/{gezinId}/plekvragen';
const BEHOEFTE = '/api/v1/gezinnen/{gezinId}/wachten/{wachtId}/plekbehoefte';
const AANBOD = '/api/v1/gezinnen/{gezinId}/wachten/{wachtId}/aanbod';
const VRAAG = '/api/v1/gezinnen/{gezinId}/wachten/{wachtId}/plekvragen';
const STAP = '/api/v1/gezinnen/{gezinId}/plekvragen/{plekvraagId}/stap';
const key = (gezinId: string) => ['gezin', gezinId, 'plekvragen'] as const;

/** Of every wait that goes on: what is needed, what was asked. */
export function usePlekvragen(gezinId: string) {
  return useQuery({
    queryKey: key(gezinId),
    queryFn: () => read(api.GET(VRAGEN, { params: { path: { gezinId } } })),
  });
}
export type Plekwacht = NonNullable<ReturnType<typeof usePlekvragen>['data']>['wachten'][number];
export type Plekvraag = Plekwacht['vragen'][number];
export type Plekstap = paths[typeof STAP]['post']['requestBody']['content']['application/json'];
export type Behoefte = paths[typeof BEHOEFTE]['put']['requestBody']['content']['application/json'];

/** Offers for what this child needs, the best fit first. */
export function usePassend(gezinId: string, wachtId: string) {
  return useQuery({
    queryKey: [...key(gezinId), wachtId, 'passend'],
    queryFn: () => read(api.GET(AANBOD, { params: { path: { gezinId, wachtId } } })),
  });
}
export type Passend = NonNullable<ReturnType<typeof usePassend>['data']>['passend'][number];

export const useZegBehoefte = (gezinId: string, wachtId: string) =>
  useWrite(
    (body: Behoefte, header) =>
      read(api.PUT(BEHOEFTE, { params: { path: { gezinId, wachtId }, header }, body })),
    { invalidates: [key(gezinId)] },
  );

export const useVraagPlek = (gezinId: string, wachtId: string) =>
  useWrite(
    (body: { aanbodId: string; antwoordUiterlijk: string }, header) =>
      read(api.POST(VRAAG, { params: { path: { gezinId, wachtId }, header }, body })),
    { invalidates: [key(gezinId)] },
  );

export const useZetPlekstap = (gezinId: string, { id, versie }: Plekvraag) =>
  useWrite(
    (body: Plekstap, header) =>
      read(
        api.POST(STAP, {
          params: {
            path: { gezinId, plekvraagId: id },
            header: { ...header, 'if-match': String(versie) },
          },
          body,
        }),
      ),
    { invalidates: [key(gezinId)] },
  );
