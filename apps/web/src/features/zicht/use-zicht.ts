import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import { gezinKey } from '../gezin/use-gezin.ts';

const CHECKS = '/api/v1/gezinnen/{gezinId}/wachten/{wachtId}/checks';
const EIGEN = '/api/v1/zicht/mijn/{wachtId}/checks';
const URGENTIES = '/api/v1/gezinnen/{gezinId}/wachten/{wachtId}/urgenties';
const WACHTERS = '/api/v1/gezinnen/{gezinId}/wachten/{wachtId}/wachters';

export interface Wachtpad {
  readonly gezinId: string;
  readonly wachtId: string;
}
// Lists are read again with every change of a family, also one that the clock made.
export const mijnZichtKey = ['gezin', 'lijst', 'zicht', 'mijn'] as const;
const tekortKey = ['gezin', 'lijst', 'zicht', 'tekort'] as const;
export const teamzichtKey = ['gezin', 'lijst', 'zicht', 'team'] as const;

/** Who watches the children of a family that wait. Under the key of the family: what changes there is read again. */
export function useZicht(gezinId: string) {
  return useQuery({
    queryKey: ['gezin', gezinId, 'zicht'],
    queryFn: () => read(api.GET('/api/v1/gezinnen/{gezinId}/zicht', { params: { path: { gezinId } } })),
  });
}
export type Zicht = NonNullable<ReturnType<typeof useZicht>['data']>[number];
export type Padstap = Zicht['pad'][number];

export function useWachters(path: Wachtpad) {
  return useQuery({
    queryKey: ['gezin', path.gezinId, 'wachters', path.wachtId],
    queryFn: () => read(api.GET(WACHTERS, { params: { path } })),
  });
}

export function useNoemWachter(path: Wachtpad) {
  return useWrite(
    (body: { gebruikerId: string; ritme: number }, header) =>
      read(
        api.POST('/api/v1/gezinnen/{gezinId}/wachten/{wachtId}/wachter', { params: { path, header }, body }),
      ),
    { invalidates: [gezinKey(path.gezinId), teamzichtKey] },
  );
}

export type NieuweCheck = paths[typeof CHECKS]['post']['requestBody']['content']['application/json'];
export type Veilig = NieuweCheck['veilig'];
export type Checkbron = NieuweCheck['bronnen'][number];

/** One look: on the page of the family, or on the own day of who was named. */
export function useLegCheckVast({ gezinId, wachtId }: { gezinId: string | null; wachtId: string }) {
  return useWrite(
    (body: NieuweCheck, header) =>
      gezinId === null
        ? read(api.POST(EIGEN, { params: { path: { wachtId }, header }, body }))
        : read(api.POST(CHECKS, { params: { path: { gezinId, wachtId }, header }, body })),
    { invalidates: [mijnZichtKey, ...(gezinId === null ? [] : [gezinKey(gezinId)])] },
  );
}

export function useChecks(path: Wachtpad) {
  return useQuery({
    queryKey: ['gezin', path.gezinId, 'checks', path.wachtId],
    queryFn: () => read(api.GET(CHECKS, { params: { path } })),
  });
}

export type NieuweUrgentie = paths[typeof URGENTIES]['post']['requestBody']['content']['application/json'];
export type Urgentie = NieuweUrgentie['urgentie'];

export function useZetUrgentie(path: Wachtpad) {
  return useWrite(
    (body: NieuweUrgentie, header) => read(api.POST(URGENTIES, { params: { path, header }, body })),
    { invalidates: [gezinKey(path.gezinId)] },
  );
}

export function useUrgenties(path: Wachtpad) {
  return useQuery({
    queryKey: ['gezin', path.gezinId, 'urgenties', path.wachtId],
    queryFn: () => read(api.GET(URGENTIES, { params: { path } })),
  });
}

export function useRondPadstapAf(gezinId: string) {
  return useWrite(
    ({ id, versie, uitkomst }: { id: string; versie: number; uitkomst: 'gedaan' | 'nietGelukt' }, header) =>
      read(
        api.POST('/api/v1/gezinnen/{gezinId}/padstappen/{padstapId}/uitkomst', {
          params: { path: { gezinId, padstapId: id }, header: { ...header, 'if-match': String(versie) } },
          body: { uitkomst },
        }),
      ),
    { invalidates: [gezinKey(gezinId), teamzichtKey] },
  );
}

export function useMijnZichten() {
  return useQuery({ queryKey: mijnZichtKey, queryFn: () => read(api.GET('/api/v1/zicht/mijn')) });
}
export type MijnZicht = NonNullable<ReturnType<typeof useMijnZichten>['data']>[number];

export function useTeamzicht() {
  return useQuery({ queryKey: teamzichtKey, queryFn: () => read(api.GET('/api/v1/zicht/team')) });
}
export type Teamzicht = NonNullable<ReturnType<typeof useTeamzicht>['data']>[number];

export function useTekort() {
  return useQuery({ queryKey: tekortKey, queryFn: () => read(api.GET('/api/v1/zicht/tekort')) });
}

export function useMeldTekort() {
  return useWrite(
    (regioId: string, header) =>
      read(api.POST('/api/v1/zicht/tekort/{regioId}/melding', { params: { path: { regioId }, header } })),
    { invalidates: [tekortKey, teamzichtKey] },
  );
}
