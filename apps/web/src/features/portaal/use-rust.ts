import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { portaalKey } from './use-portaal.ts';

/** How many faces one's own family had. */
export function useEigenRust() {
  return useQuery({
    queryKey: [...portaalKey, 'rust'],
    queryFn: () => read(api.GET('/api/v1/portaal/rust')),
  });
}
export type EigenRust = NonNullable<ReturnType<typeof useEigenRust>['data']>;
