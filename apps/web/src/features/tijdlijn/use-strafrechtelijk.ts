import type { paths } from '@rondom/api-client';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import type { Notitie } from './use-deling.ts';

const PATH = '/api/v1/gezinnen/{gezinId}/contactnotities/{notitieId}/strafrechtelijk';
export type NieuwMerk = NonNullable<paths[typeof PATH]['post']['requestBody']>['content']['application/json'];

const changes = (gezinId: string, notitieId: string) => ({
  invalidates: [
    ['notitie', notitieId],
    ['gezin', gezinId],
  ],
});

export const useMerk = (gezinId: string, notitieId: string) =>
  useWrite(
    (body: NieuwMerk, header) =>
      read(api.POST(PATH, { params: { path: { gezinId, notitieId }, header }, body })),
    changes(gezinId, notitieId),
  );

export const useEindigMerk = (gezinId: string, notitieId: string) =>
  useWrite(
    ({ versie }: NonNullable<Notitie['strafrechtelijk']>, header) =>
      read(
        api.POST('/api/v1/gezinnen/{gezinId}/contactnotities/{notitieId}/strafrechtelijk/einde', {
          params: { path: { gezinId, notitieId }, header: { ...header, 'if-match': `"${String(versie)}"` } },
        }),
      ),
    changes(gezinId, notitieId),
  );
