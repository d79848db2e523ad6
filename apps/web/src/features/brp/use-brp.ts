import { useMutation } from '@tanstack/react-query';
import type { paths } from '@rondom/api-client';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import { gezinKey } from '../gezin/use-gezin.ts';

const VRAAG = '/api/v1/gezinnen/{gezinId}/brpbevragingen';
const OVERNAME = '/api/v1/gezinnen/{gezinId}/brpovername';

export type Bevraging = paths[typeof VRAAG]['post']['requestBody']['content']['application/json'];
export type Voorstel = paths[typeof VRAAG]['post']['responses'][200]['content']['application/json'];
export type Voorgesteld = Voorstel['leden'][number];

/** Asks one number. The answer stays in this window and is forgotten with it; the number is in no address. */
export function useBevraging(gezinId: string) {
  return useMutation({
    mutationFn: (body: Bevraging) => read(api.POST(VRAAG, { params: { path: { gezinId } }, body })),
  });
}

/** Adds whom the worker chose from the answer. */
export function useOvername(gezinId: string, onDone: (aantal: number) => void) {
  return useWrite(
    (sleutels: readonly string[], header) =>
      read(
        api.POST(OVERNAME, {
          params: { path: { gezinId }, header },
          body: { personen: sleutels.map((sleutel) => ({ sleutel })) },
        }),
      ),
    { invalidates: [gezinKey(gezinId)], onSuccess: ({ personen }) => onDone(personen.length) },
  );
}
