import { useQuery } from '@tanstack/react-query';
import type { paths } from '@rondom/api-client';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const AFWEZIG = '/api/v1/afwezigheden';
const lijst = ['gezin', 'lijst'] as const;
const key = [...lijst, 'afwezigheden'] as const;

export type AfwezigBody = paths[typeof AFWEZIG]['post']['requestBody']['content']['application/json'];

/** When I am away, and in these days: which families, what comes along, which colleagues. */
export function useAfwezigheden(dagen?: { vanaf: string; tot: string }) {
  return useQuery({
    queryKey: [...key, dagen?.vanaf ?? '', dagen?.tot ?? ''],
    queryFn: () => read(api.GET(AFWEZIG, dagen === undefined ? {} : { params: { query: dagen } })),
  });
}
export type Afwezigheden = NonNullable<ReturnType<typeof useAfwezigheden>['data']>;
export type Afwezigheid = Afwezigheden['afwezigheden'][number];
export type GaatMee = Afwezigheden['gezinnen'][number];

export const useMeldAfwezig = () =>
  useWrite((body: AfwezigBody, header) => read(api.POST(AFWEZIG, { params: { header }, body })), {
    invalidates: [lijst],
  });

export const useKiesVervanger = (afwezigheidId: string) =>
  useWrite(
    (body: { gezinId: string; gebruikerId: string }, header) =>
      read(
        api.POST(`${AFWEZIG}/{afwezigheidId}/vervangers`, {
          params: { path: { afwezigheidId }, header },
          body,
        }),
      ),
    { invalidates: [lijst] },
  );

export const useBenTerug = (onSuccess: () => void) =>
  useWrite(
    ({ id, versie }: { id: string; versie: number }, header) =>
      read(
        api.POST(`${AFWEZIG}/{afwezigheidId}/terug`, {
          params: { path: { afwezigheidId: id }, header: { ...header, 'if-match': String(versie) } },
        }),
      ),
    { invalidates: [lijst], onSuccess },
  );
