import { useQuery } from '@tanstack/react-query';
import { api, read } from '../platform/api.ts';

/** How many rows of Mijn dag ask something today: a number, so that no page shows persons for the sake of the menu. */
export function useDagaantal(enabled: boolean): number | undefined {
  const { data } = useQuery({
    queryKey: ['gezin', 'lijst', 'mijndag', 'aantal'],
    queryFn: () => read(api.GET('/api/v1/mijndag/aantal')),
    enabled,
  });
  return data?.vandaag;
}
