import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import { portaalKey } from './use-portaal.ts';

export type Antwoord = 'ja' | 'neeNogNiet' | 'weetNiet';

/** Answering whether help has begun, in the own portal. */
export function useAntwoord(gezinId: string, wachtId: string) {
  return useWrite(
    (antwoord: Antwoord, header) =>
      read(
        api.POST('/api/v1/portaal/gezinnen/{gezinId}/wachten/{wachtId}/bevestiging', {
          params: { path: { gezinId, wachtId }, header },
          body: { antwoord },
        }),
      ),
    { invalidates: [portaalKey] },
  );
}
