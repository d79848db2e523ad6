import { useQuery } from '@tanstack/react-query';
import type { paths } from '@rondom/api-client';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import { portaalKey } from './use-portaal.ts';

const PAD = '/api/v1/portaal/lieverniet';

/** Who is there that I know of, and what I said. */
export function useEigenLieverNiet() {
  return useQuery({ queryKey: [...portaalKey, 'lieverniet'], queryFn: () => read(api.GET(PAD)) });
}
export type EigenLieverNiet = NonNullable<ReturnType<typeof useEigenLieverNiet>['data']>;
export type Iemand = EigenLieverNiet['erbij'][number];

export const useZegLieverNiet = () =>
  useWrite(
    (body: paths[typeof PAD]['post']['requestBody']['content']['application/json'], header) =>
      read(api.POST(PAD, { params: { header }, body })),
    { invalidates: [portaalKey] },
  );
