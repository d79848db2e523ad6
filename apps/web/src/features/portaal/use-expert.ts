import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import { portaalKey } from './use-portaal.ts';

const PATH = '/api/v1/portaal/expertvragen';
const key = [...portaalKey, 'expertvragen'] as const;

/** My own questions to the team of experts, and nobody else's. */
export function useEigenVragen() {
  return useQuery({ queryKey: key, queryFn: () => read(api.GET(PATH)) });
}
export type EigenVragen = NonNullable<ReturnType<typeof useEigenVragen>['data']>;
export type EigenVraag = EigenVragen['vragen'][number];

export const useVraagZelf = () =>
  useWrite(
    (body: { vraag: string; vertel: boolean }, header) => read(api.POST(PATH, { params: { header }, body })),
    { invalidates: [key] },
  );

export const useVraagTerug = ({ id, versie }: EigenVraag) =>
  useWrite(
    (_: undefined, header) =>
      read(
        api.POST('/api/v1/portaal/expertvragen/{expertvraagId}/terug', {
          params: { path: { expertvraagId: id }, header: { ...header, 'if-match': `"${String(versie)}"` } },
        }),
      ),
    { invalidates: [key] },
  );
