import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const DELINGEN = '/api/v1/gezinnen/{gezinId}/delingen';
const TOESTEMMINGEN = '/api/v1/gezinnen/{gezinId}/toestemmingen';
const sleutel = (gezinId: string) => ['gezin', gezinId, 'grondslag'] as const;

/** Every answer for one receiver and one person; the page shows what is chosen. */
export function useDeeladviezen(gezinId: string, naar: string, over: string) {
  return useQuery({
    queryKey: [...sleutel(gezinId), 'adviezen', naar, over],
    queryFn: () =>
      read(
        api.GET('/api/v1/gezinnen/{gezinId}/deeladviezen', {
          params: { path: { gezinId }, query: { naar, over } },
        }),
      ),
    enabled: naar !== '' && over !== '',
  });
}
export type Deeladvies = NonNullable<ReturnType<typeof useDeeladviezen>['data']>['adviezen'][number];
export type Let = NonNullable<ReturnType<typeof useDeeladviezen>['data']>['let'][number];

export type Organisatiesoort = NonNullable<
  paths['/api/v1/organisaties']['get']['parameters']['query']
>['soort'];

export function useOrganisaties(soort: Organisatiesoort | undefined) {
  return useQuery({
    queryKey: ['organisaties', soort],
    queryFn: () =>
      read(api.GET('/api/v1/organisaties', { params: { query: { soort: soort ?? 'lokaalteam' } } })),
    enabled: soort !== undefined,
  });
}

export function useToestemmingen(gezinId: string) {
  return useQuery({
    queryKey: [...sleutel(gezinId), 'toestemmingen'],
    queryFn: () => read(api.GET(TOESTEMMINGEN, { params: { path: { gezinId } } })),
  });
}
export type Toestemmingen = NonNullable<ReturnType<typeof useToestemmingen>['data']>;
export type Toestemming = Toestemmingen['toestemmingen'][number];
export type Deling = Toestemmingen['delingen'][number];

type Body<P> = P extends { requestBody: { content: { 'application/json': infer B } } } ? B : never;
export type NieuweDeling = Body<paths[typeof DELINGEN]['post']>;
export type NieuweToestemming = Body<paths[typeof TOESTEMMINGEN]['post']>;

export const useDeel = (gezinId: string) =>
  useWrite(
    (body: NieuweDeling, header) => read(api.POST(DELINGEN, { params: { path: { gezinId }, header }, body })),
    { invalidates: [sleutel(gezinId)] },
  );

export const useVraagToestemming = (gezinId: string) =>
  useWrite(
    (body: NieuweToestemming, header) =>
      read(api.POST(TOESTEMMINGEN, { params: { path: { gezinId }, header }, body })),
    { invalidates: [sleutel(gezinId)] },
  );

export const useTrekIn = (gezinId: string) =>
  useWrite(
    ({ id, versie }: Pick<Toestemming, 'id' | 'versie'>, header) =>
      read(
        api.POST('/api/v1/gezinnen/{gezinId}/toestemmingen/{toestemmingId}/trekin', {
          params: {
            path: { gezinId, toestemmingId: id },
            header: { ...header, 'if-match': `"${String(versie)}"` },
          },
        }),
      ),
    { invalidates: [sleutel(gezinId)] },
  );
