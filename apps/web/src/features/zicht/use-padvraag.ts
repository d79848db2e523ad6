import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import { gezinKey } from '../gezin/use-gezin.ts';
import { teamzichtKey, type Padstap } from './use-zicht.ts';

const VRAAG = '/api/v1/gezinnen/{gezinId}/padstappen/{padstapId}/vraag';

/** The question of this step: until when a team would answer, or what was asked and what came out. */
export function usePadvraag(gezinId: string, padstapId: string) {
  return useQuery({
    queryKey: ['gezin', gezinId, 'padvraag', padstapId],
    queryFn: () => read(api.GET(VRAAG, { params: { path: { gezinId, padstapId } } })),
  });
}
export type Padvraag = NonNullable<ReturnType<typeof usePadvraag>['data']>;

type Body = paths[typeof VRAAG]['post']['requestBody']['content']['application/json'];
export function useVraagOverPad(gezinId: string, { id, versie }: Padstap) {
  return useWrite(
    (body: Body, header) =>
      read(
        api.POST(VRAAG, {
          params: { path: { gezinId, padstapId: id }, header: { ...header, 'if-match': String(versie) } },
          body,
        }),
      ),
    { invalidates: [gezinKey(gezinId), teamzichtKey] },
  );
}
