import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';

const readNuOnveilig = () => read(api.GET('/api/v1/nuonveilig'));

/** The families the safety team takes part in; a change in one of them renews the list. */
export function useNuOnveilig() {
  return useQuery({ queryKey: ['gezin', 'lijst', 'nuonveilig'], queryFn: readNuOnveilig });
}

export type Onveiliggezin = Awaited<ReturnType<typeof readNuOnveilig>>[number];
