import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';

/** The newest version of the plan, as far as this worker reads it. */
export function usePlan(gezinId: string) {
  return useQuery({
    queryKey: ['gezin', gezinId, 'plan'],
    queryFn: () => read(api.GET('/api/v1/gezinnen/{gezinId}/plan', { params: { path: { gezinId } } })),
  });
}

export type Plan = NonNullable<ReturnType<typeof usePlan>['data']>;
export type Planregel = Plan['regels'][number];
