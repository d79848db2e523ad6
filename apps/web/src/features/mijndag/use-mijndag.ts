import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';

const readMijnDag = () => read(api.GET('/api/v1/mijndag'));

/** The day of who is logged in; a change in any of the families renews it. */
export function useMijnDag() {
  return useQuery({ queryKey: ['gezin', 'lijst', 'mijndag'], queryFn: readMijnDag });
}

export type MijnDag = Awaited<ReturnType<typeof readMijnDag>>;
export type Dagregel = MijnDag['regels'][number];
