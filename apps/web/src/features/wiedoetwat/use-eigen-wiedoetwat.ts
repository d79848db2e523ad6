import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';

/** Who decides and does what about this reader. */
export function useEigenWieDoetWat() {
  return useQuery({
    queryKey: ['portaal', 'wiedoetwat'],
    queryFn: () => read(api.GET('/api/v1/portaal/wiedoetwat')),
  });
}
export type EigenWieDoetWat = NonNullable<ReturnType<typeof useEigenWieDoetWat>['data']>;
