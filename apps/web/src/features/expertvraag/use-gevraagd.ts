import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const ANTWOORD = '/api/v1/expertvragen/{expertvraagId}/antwoord';
const key = ['expertvragen', 'gevraagd'] as const;

/** The questions up the ladder that are put to the reader, oldest first. */
export function useGevraagd(enabled: boolean) {
  return useQuery({ queryKey: key, queryFn: () => read(api.GET('/api/v1/expertvragen')), enabled });
}

export type Gevraagd = NonNullable<ReturnType<typeof useGevraagd>['data']>[number];
export type Antwoord = paths[typeof ANTWOORD]['post']['requestBody']['content']['application/json'];
export type Gebied = Antwoord['gebieden'][number]['gebied'];

const headerOf = (header: { 'idempotency-key': string }, versie: number) => ({
  ...header,
  'if-match': String(versie),
});

export const useBeantwoord = ({ id, versie }: Gevraagd) =>
  useWrite(
    (body: Antwoord, header) =>
      read(
        api.POST(ANTWOORD, {
          params: { path: { expertvraagId: id }, header: headerOf(header, versie) },
          body,
        }),
      ),
    { invalidates: [key] },
  );

export const useStapUit = () =>
  useWrite(
    ({ id, versie }: Gevraagd, header) =>
      read(
        api.POST('/api/v1/expertvragen/{expertvraagId}/uitstap', {
          params: { path: { expertvraagId: id }, header: headerOf(header, versie) },
        }),
      ),
    { invalidates: [key] },
  );
