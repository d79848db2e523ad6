import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const DEEL = '/api/v1/meedenkvragen/{meedenkvraagId}/deel';
const ANTWOORD = '/api/v1/meedenkvragen/{meedenkvraagId}/antwoord';
const key = ['meedenkvragen'] as const;
const at = (id: string, versie: number, header: { 'idempotency-key': string }) => ({
  params: { path: { meedenkvraagId: id }, header: { ...header, 'if-match': String(versie) } },
});

/** The questions put to the reader, the one that is due first on top. */
export function useVerzoeken() {
  return useQuery({ queryKey: [...key, 'lijst'], queryFn: () => read(api.GET('/api/v1/meedenkvragen')) });
}

export type Verzoek = NonNullable<ReturnType<typeof useVerzoeken>['data']>[number];

/** The part of the plan; never kept from before, for it may be gone. */
export function useMeedenkdeel(id: string) {
  return useQuery({
    queryKey: [...key, id, 'deel'],
    queryFn: () => read(api.GET(DEEL, { params: { path: { meedenkvraagId: id } } })),
    gcTime: 0,
    retry: false,
  });
}

const options = { invalidates: [key] };

export const useNeemAan = () =>
  useWrite(
    ({ id, versie }: Verzoek, header) =>
      read(api.POST('/api/v1/meedenkvragen/{meedenkvraagId}/aanname', at(id, versie, header))),
    options,
  );

export const useStapUit = () =>
  useWrite(
    ({ id, versie }: Verzoek, header) =>
      read(api.POST('/api/v1/meedenkvragen/{meedenkvraagId}/uitstap', at(id, versie, header))),
    options,
  );

export const useWeiger = ({ id, versie }: Verzoek) =>
  useWrite(
    (reden: string, header) =>
      read(
        api.POST('/api/v1/meedenkvragen/{meedenkvraagId}/weigering', {
          ...at(id, versie, header),
          body: { reden },
        }),
      ),
    options,
  );

export type Antwoord = paths[typeof ANTWOORD]['post']['requestBody']['content']['application/json'];
export const useBeantwoord = ({ id, versie }: Verzoek) =>
  useWrite(
    (body: Antwoord, header) => read(api.POST(ANTWOORD, { ...at(id, versie, header), body })),
    options,
  );
