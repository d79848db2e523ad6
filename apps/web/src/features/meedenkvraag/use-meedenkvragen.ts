import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const VRAGEN = '/api/v1/gezinnen/{gezinId}/meedenkvragen';
const OVERNAME = '/api/v1/gezinnen/{gezinId}/meedenkvragen/{meedenkvraagId}/overname';
const key = (gezinId: string) => ['gezin', gezinId, 'meedenkvragen'] as const;
const change = (header: { 'idempotency-key': string }, versie: number) => ({
  ...header,
  'if-match': String(versie),
});

/** What the vast gezicht asked about this family, and what came of it. */
export function useMeedenkvragen(gezinId: string) {
  return useQuery({
    queryKey: key(gezinId),
    queryFn: () => read(api.GET(VRAGEN, { params: { path: { gezinId } } })),
  });
}

export type Meedenkvragen = NonNullable<ReturnType<typeof useMeedenkvragen>['data']>;
export type Meedenkvraag = Meedenkvragen['vragen'][number];

export function useMeedenkkeuze(gezinId: string) {
  return useQuery({
    queryKey: ['gezin', gezinId, 'meedenkkeuze'],
    queryFn: () =>
      read(api.GET('/api/v1/gezinnen/{gezinId}/meedenkvragen/keuze', { params: { path: { gezinId } } })),
  });
}

export type Meedenkkeuze = NonNullable<ReturnType<typeof useMeedenkkeuze>['data']>;

/** On what ground this organisation may be asked about this person, and what it would see. */
export function useMeedenkgrond(gezinId: string, naar: string, over: string) {
  return useQuery({
    queryKey: ['gezin', gezinId, 'meedenkgrond', naar, over],
    queryFn: () =>
      read(
        api.GET('/api/v1/gezinnen/{gezinId}/meedenkvragen/grond', {
          params: { path: { gezinId }, query: { naar, over } },
        }),
      ),
    enabled: naar !== '' && over !== '',
  });
}

export type Meedenkgrond = NonNullable<ReturnType<typeof useMeedenkgrond>['data']>;

export type NieuweMeedenkvraag = paths[typeof VRAGEN]['post']['requestBody']['content']['application/json'];
export const useVraagMeedenken = (gezinId: string) =>
  useWrite(
    (body: NieuweMeedenkvraag, header) =>
      read(api.POST(VRAGEN, { params: { path: { gezinId }, header }, body })),
    { invalidates: [key(gezinId), ['gezin', gezinId]] },
  );

export const useNeemTerug = (gezinId: string) =>
  useWrite(
    ({ id, versie }: Pick<Meedenkvraag, 'id' | 'versie'>, header) =>
      read(
        api.POST('/api/v1/gezinnen/{gezinId}/meedenkvragen/{meedenkvraagId}/terug', {
          params: { path: { gezinId, meedenkvraagId: id }, header: change(header, versie) },
        }),
      ),
    { invalidates: [key(gezinId), ['gezin', gezinId]] },
  );

type Overname = paths[typeof OVERNAME]['post']['requestBody']['content']['application/json'];
export const useNeemOver = (gezinId: string, { id, versie }: Pick<Meedenkvraag, 'id' | 'versie'>) =>
  useWrite(
    (body: Overname, header) =>
      read(
        api.POST(OVERNAME, {
          params: { path: { gezinId, meedenkvraagId: id }, header: change(header, versie) },
          body,
        }),
      ),
    { invalidates: [key(gezinId), ['gezin', gezinId]] },
  );
