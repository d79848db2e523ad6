import type { paths } from '@rondom/api-client';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import { gezinKey, mijnGezinnenKey } from './use-gezin.ts';

const PAD = '/api/v1/gezinnen/{gezinId}/vastgezicht';
export type Gezichtreden = paths[typeof PAD]['post']['requestBody']['content']['application/json']['reden'];

/** Becomes the vast gezicht of a family, from today, and says why. */
export function useWordVastGezicht(gezinId: string, onDone: () => void) {
  return useWrite(
    (reden: Gezichtreden, header) =>
      read(api.POST(PAD, { params: { path: { gezinId }, header }, body: { reden } })),
    { invalidates: [mijnGezinnenKey, gezinKey(gezinId)], onSuccess: onDone },
  );
}
