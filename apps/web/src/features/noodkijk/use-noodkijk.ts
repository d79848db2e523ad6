import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import { gezinKey } from '../gezin/use-gezin.ts';

const KIJK = '/api/v1/gezinnen/{gezinId}/noodkijk';
export type BeginNoodkijk = paths[typeof KIJK]['post']['requestBody']['content']['application/json'];
export type Noodreden = BeginNoodkijk['reden'];

const standKey = (gezinId: string) => ['noodkijkstand', gezinId] as const;

/** Whether one may look here and what runs; refused for who has no such work. Says nothing about the family. */
export function useNoodkijkstand(gezinId: string) {
  return useQuery({
    queryKey: standKey(gezinId),
    queryFn: () => read(api.GET(KIJK, { params: { path: { gezinId } } })),
    retry: false,
  });
}

export function useBeginNoodkijk(gezinId: string) {
  return useWrite(
    (body: BeginNoodkijk, header) => read(api.POST(KIJK, { params: { path: { gezinId }, header }, body })),
    { invalidates: [standKey(gezinId), gezinKey(gezinId)] },
  );
}

export function useEindigNoodkijk(gezinId: string) {
  return useWrite(
    (_niets: null, header) =>
      read(api.POST('/api/v1/gezinnen/{gezinId}/noodkijk/einde', { params: { path: { gezinId }, header } })),
    { invalidates: [standKey(gezinId), ['noodkijk', 'mijn']] },
  );
}

const readMijn = () => read(api.GET('/api/v1/noodkijken/mijn'));
export type EigenNoodkijk = Awaited<ReturnType<typeof readMijn>>['noodkijken'][number];

/** One's own looks; a role that never looks is refused, and the page shows nothing of it. */
export function useMijnNoodkijken(enabled: boolean) {
  return useQuery({ queryKey: ['noodkijk', 'mijn'], queryFn: readMijn, enabled, retry: false });
}

const SPOED = '/api/v1/gezinnen/{gezinId}/spoedkaart';
export type SpoedkaartInhoud = paths[typeof SPOED]['get']['responses'][200]['content']['application/json'];

/** The card. Each answer is an act of reading in the log, so it is asked once and then kept. */
export function useSpoedkaart(gezinId: string) {
  return useQuery({
    queryKey: ['spoedkaart', gezinId],
    gcTime: 0,
    queryFn: () => read(api.GET(SPOED, { params: { path: { gezinId } } })),
    staleTime: Infinity,
    retry: false,
  });
}

/** Where a household is: asked only when somebody presses, kept only while it is on screen. */
export function useSpoedadres(gezinId: string, huishoudenId: string) {
  return useQuery({
    queryKey: ['spoedadres', gezinId, huishoudenId],
    queryFn: () =>
      read(
        api.GET('/api/v1/gezinnen/{gezinId}/spoedkaart/{huishoudenId}/adres', {
          params: { path: { gezinId, huishoudenId } },
        }),
      ),
    enabled: false,
    gcTime: 0,
    staleTime: Infinity,
  });
}
