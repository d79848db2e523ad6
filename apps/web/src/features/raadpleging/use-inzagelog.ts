import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';

const readInzagelog = () => read(api.GET('/api/v1/inzagelog'));

/** What the reader himself opened. It is asked anew each time the page is opened. */
export function useInzagelog() {
  return useQuery({ queryKey: ['inzagelog'], queryFn: readInzagelog, staleTime: 0 });
}

export type Inzage = Awaited<ReturnType<typeof readInzagelog>>[number];
