import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';

const readMeedenkvragen = () => read(api.GET('/api/v1/meedenkvragen'));

/** What the reader was asked, without names. */
export function useMeedenkvragen() {
  return useQuery({ queryKey: ['meedenkvragen', 'lijst'], queryFn: readMeedenkvragen });
}

export type Meedenkvraag = Awaited<ReturnType<typeof readMeedenkvragen>>[number];
