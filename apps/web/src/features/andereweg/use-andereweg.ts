import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite, type WriteHeader } from '../../platform/use-write.ts';

const WEGEN = '/api/v1/gezinnen/{gezinId}/anderewegen';
const ZOEK = '/api/v1/gezinnen/{gezinId}/wachten/{wachtId}/anderewegen';
const WEG = '/api/v1/gezinnen/{gezinId}/anderewegen/{anderewegId}';
const START = '/api/v1/gezinnen/{gezinId}/anderewegen/{anderewegId}/start';
const key = (gezinId: string) => ['gezin', gezinId, 'anderewegen'] as const;

/** The other ways of this family. */
export function useWegen(gezinId: string) {
  return useQuery({
    queryKey: key(gezinId),
    queryFn: () => read(api.GET(WEGEN, { params: { path: { gezinId } } })),
  });
}

export type Wegen = NonNullable<ReturnType<typeof useWegen>['data']>;
export type Weg = Wegen['wegen'][number];
export type Weginhoud = paths[typeof ZOEK]['post']['requestBody']['content']['application/json'];
export type Start = paths[typeof START]['post']['requestBody']['content']['application/json'];
export type Plicht = NonNullable<Weg['plicht']>;
export type Hindernis = Weginhoud['hindernis'];
export type Toestaander = Weginhoud['toestaat'];

/** Looks for a way at a wait; or fills in the one that was asked for. */
export const useZoekWeg = (gezinId: string, wachtId: string, weg: Weg | undefined) =>
  useWrite(
    (body: Weginhoud, header) =>
      weg === undefined
        ? read(api.POST(ZOEK, { params: { path: { gezinId, wachtId }, header }, body }))
        : read(api.PUT(WEG, { params: paramsOf(gezinId, weg, header), body })),
    { invalidates: [key(gezinId)] },
  );

const paramsOf = (gezinId: string, { id, versie }: Weg, header: WriteHeader) => ({
  path: { gezinId, anderewegId: id },
  header: { ...header, 'if-match': String(versie) },
});

export const useStartWeg = (gezinId: string, weg: Weg) =>
  useWrite((body: Start, header) => read(api.POST(START, { params: paramsOf(gezinId, weg, header), body })), {
    invalidates: [key(gezinId)],
  });

export const usePapieren = (gezinId: string) =>
  useWrite(
    (weg: Weg, header) => read(api.POST(`${WEG}/papieren`, { params: paramsOf(gezinId, weg, header) })),
    { invalidates: [key(gezinId)] },
  );

/** A step of one text: what was learned, or why not. */
export const useTekststap = (gezinId: string, weg: Weg, stap: 'geleerd' | 'stop') =>
  useWrite(
    (tekst: string, header) => {
      const params = paramsOf(gezinId, weg, header);
      return stap === 'geleerd'
        ? read(api.POST(`${WEG}/geleerd`, { params, body: { geleerd: tekst } }))
        : read(api.POST(`${WEG}/stop`, { params, body: { reden: tekst } }));
    },
    { invalidates: [key(gezinId)] },
  );
