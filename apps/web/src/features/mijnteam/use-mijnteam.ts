import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';

const readMijnTeam = () => read(api.GET('/api/v1/mijnteam'));

/** The team of who is logged in; a change in any of its families renews it. */
export function useMijnTeam() {
  return useQuery({ queryKey: ['gezin', 'lijst', 'mijnteam'], queryFn: readMijnTeam });
}

export type MijnTeam = Awaited<ReturnType<typeof readMijnTeam>>;
export type Teamlid = MijnTeam['leden'][number];
export type Teamgezin = Teamlid['gezinnen'][number];
