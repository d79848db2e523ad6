import { useQuery } from '@tanstack/react-query';
import { api, read } from '../platform/api.ts';

/** How many dilemmas wait for the reader: a number, so that the menu shows nobody. */
export function useDilemmaaantal(enabled: boolean): number | undefined {
  const { data } = useQuery({
    queryKey: ['dilemmas', 'aantal'],
    queryFn: () => read(api.GET('/api/v1/dilemmas/aantal')),
    enabled,
  });
  return data?.lopend;
}
