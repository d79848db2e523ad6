import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';

const readExpertwachten = () => read(api.GET('/api/v1/expertvragen/wachtend'));

/** What waits for the reader's team, without names. */
export function useExpertwachten() {
  return useQuery({ queryKey: ['expertvragen', 'wachtend'], queryFn: readExpertwachten });
}

export type Expertwacht = Awaited<ReturnType<typeof readExpertwachten>>[number];
