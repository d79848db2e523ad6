import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import { gezinKey } from '../gezin/use-gezin.ts';

const REDEN = '/api/v1/gezinnen/{gezinId}/termijnen/{termijnId}/reden';
const readAgenda = () => read(api.GET('/api/v1/termijnen'));

/** The running clocks of the reader's families; a change in any of them renews the list. */
export const useAgenda = () => useQuery({ queryKey: ['gezin', 'lijst', 'termijnen'], queryFn: readAgenda });

/** The same rows to take along; asking them records that they leave the house. */
export const neemAgendaMee = () => read(api.GET('/api/v1/termijnen/uitvoer'));

export type Agenda = Awaited<ReturnType<typeof readAgenda>>;
export type Agendaregel = Agenda['regels'][number];
export type NieuweReden = paths[typeof REDEN]['put']['requestBody']['content']['application/json'];

/** Says why a clock came late; the day stays what it was. */
export function useNoemReden(gezinId: string, termijnId: string) {
  return useWrite(
    ({ versie, ...body }: NieuweReden & { versie: number }, header) =>
      read(
        api.PUT(REDEN, {
          params: { path: { gezinId, termijnId }, header: { ...header, 'if-match': String(versie) } },
          body,
        }),
      ),
    { invalidates: [gezinKey(gezinId), ['gezin', 'lijst', 'termijnen']] },
  );
}
