import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import { gezinKey, mijnGezinnenKey } from './use-gezin.ts';

/** Becomes the vast gezicht of a family, from today. */
export function useWordVastGezicht(gezinId: string, onDone: () => void) {
  return useWrite(
    (_input: null, header) =>
      read(api.POST('/api/v1/gezinnen/{gezinId}/vastgezicht', { params: { path: { gezinId }, header } })),
    { invalidates: [mijnGezinnenKey, gezinKey(gezinId)], onSuccess: onDone },
  );
}
