import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { portaalKey } from './use-portaal.ts';

/** The own plan: the lines that name this reader. */
export function useEigenPlan() {
  return useQuery({
    queryKey: [...portaalKey, 'plan'],
    queryFn: () => read(api.GET('/api/v1/portaal/plan')),
  });
}

export type EigenPlan = NonNullable<ReturnType<typeof useEigenPlan>['data']>;
export type EigenRegel = EigenPlan['regels'][number];
