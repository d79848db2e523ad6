import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const OORDEEL = '/api/v1/noodkijken/{noodkijkId}/beoordeling';
export type Beoordeling = paths[typeof OORDEEL]['post']['requestBody']['content']['application/json'];

const teamKey = ['noodkijk', 'lijst'] as const;
const readTeam = () => read(api.GET('/api/v1/noodkijken'));
export type Teamnoodkijken = Awaited<ReturnType<typeof readTeam>>;
export type Teamnoodkijk = Teamnoodkijken['noodkijken'][number];

/** What of colleagues awaits a judgement; renewed by the stream. */
export function useTeamnoodkijken() {
  return useQuery({ queryKey: teamKey, queryFn: readTeam });
}

/** One look with its reason: opened for the judgement, kept only while it is on screen. */
export function useNoodkijk(noodkijkId: string) {
  return useQuery({
    queryKey: ['noodkijk', noodkijkId],
    queryFn: () => read(api.GET('/api/v1/noodkijken/{noodkijkId}', { params: { path: { noodkijkId } } })),
    gcTime: 0,
    staleTime: Infinity,
  });
}

export function useBeoordeel(noodkijkId: string) {
  return useWrite(
    (body: Beoordeling, header) =>
      read(api.POST(OORDEEL, { params: { path: { noodkijkId }, header }, body })),
    { invalidates: [teamKey] },
  );
}

export function useHefOp() {
  return useWrite(
    (beperkingId: string, header) =>
      read(
        api.POST('/api/v1/noodkijken/beperkingen/{beperkingId}/opheffing', {
          params: { path: { beperkingId }, header },
        }),
      ),
    { invalidates: [teamKey] },
  );
}
