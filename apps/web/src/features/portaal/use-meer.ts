import { useQuery } from '@tanstack/react-query';
import type { paths } from '@rondom/api-client';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import { portaalKey } from './use-portaal.ts';

const LEZERS = '/api/v1/portaal/woorden/{woordId}/lezers';
export type GekozenLezers = paths[typeof LEZERS]['post']['requestBody']['content']['application/json'];

/** Who may read an own text, and who has opened it. */
export function useWoordLezers(woordId: string) {
  return useQuery({
    queryKey: [...portaalKey, 'lezers', woordId],
    queryFn: () => read(api.GET(LEZERS, { params: { path: { woordId } } })),
  });
}

export function useKiesLezers(woordId: string) {
  return useWrite(
    (body: GekozenLezers, header) => read(api.POST(LEZERS, { params: { path: { woordId }, header }, body })),
    { invalidates: [portaalKey] },
  );
}

/** How the workers reach and address this person: asked when somebody opens it. */
export function useContact(enabled: boolean) {
  return useQuery({
    queryKey: [...portaalKey, 'contact'],
    queryFn: () => read(api.GET('/api/v1/portaal/contact')),
    enabled,
    gcTime: 0,
  });
}
