import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const VRAGEN = '/api/v1/gezinnen/{gezinId}/expertvragen';
const OVERLEG = '/api/v1/gezinnen/{gezinId}/expertvragen/{expertvraagId}/overleggen';
const key = (gezinId: string) => ['gezin', gezinId, 'expertvragen'] as const;

/** What was asked about this family, and what came out. */
export function useExpertvragen(gezinId: string) {
  return useQuery({
    queryKey: key(gezinId),
    queryFn: () => read(api.GET(VRAGEN, { params: { path: { gezinId } } })),
  });
}

export type Expertvragen = NonNullable<ReturnType<typeof useExpertvragen>['data']>;
export type Expertvraag = Expertvragen['vragen'][number];
export type Laddertermijn = Expertvragen['termijnen'][number];
export type Trede = Expertvraag['trede'];
export type Functie = Expertvraag['functie'];

export type NieuweVraag = paths[typeof VRAGEN]['post']['requestBody']['content']['application/json'];
export const useVraagExperts = (gezinId: string) =>
  useWrite(
    (body: NieuweVraag, header) => read(api.POST(VRAGEN, { params: { path: { gezinId }, header }, body })),
    { invalidates: [key(gezinId)] },
  );

export const useNeemTerug = (gezinId: string) =>
  useWrite(
    ({ id, versie }: Pick<Expertvraag, 'id' | 'versie'>, header) =>
      read(
        api.POST('/api/v1/gezinnen/{gezinId}/expertvragen/{expertvraagId}/terug', {
          params: { path: { gezinId, expertvraagId: id }, header: { ...header, 'if-match': String(versie) } },
        }),
      ),
    { invalidates: [key(gezinId)] },
  );

export type NieuwOverleg = paths[typeof OVERLEG]['post']['requestBody']['content']['application/json'];
export const useLegOverlegVast = (gezinId: string, expertvraagId: string) =>
  useWrite(
    (body: NieuwOverleg, header) =>
      read(api.POST(OVERLEG, { params: { path: { gezinId, expertvraagId }, header }, body })),
    { invalidates: [key(gezinId)] },
  );
