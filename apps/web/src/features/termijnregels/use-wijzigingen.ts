import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const readWijzigingen = () => read(api.GET('/api/v1/regelwijzigingen'));
const key = ['regelwijzigingen'] as const;
const busyMs = 700;

export type Wijziging = Awaited<ReturnType<typeof readWijzigingen>>[number];

/** The changes; asked again while one is being applied, so that its progress is seen. */
export function useWijzigingen() {
  return useQuery({
    queryKey: key,
    queryFn: readWijzigingen,
    refetchInterval: ({ state }) =>
      state.data?.some(({ status }) => status === 'bevestigd') === true ? busyMs : false,
  });
}

const path = (wijzigingId: string) => ({ wijzigingId });

export function useVoorbeeld(wijzigingId: string) {
  return useQuery({
    queryKey: ['regelwijzigingvoorbeeld', wijzigingId],
    queryFn: () =>
      read(
        api.GET('/api/v1/regelwijzigingen/{wijzigingId}/voorbeeld', { params: { path: path(wijzigingId) } }),
      ),
    gcTime: 0,
    retry: false,
  });
}

type Body<P extends keyof paths> = paths[P] extends {
  post: { requestBody: { content: { 'application/json': infer B } } };
}
  ? B
  : never;
export type NieuweDag = Body<'/api/v1/regelwijzigingen/kalenderdagen'>;
export type NieuweVersie = Body<'/api/v1/regelwijzigingen/termijnversies'>;

export function useVoegDagToe(onSuccess: (id: string) => void) {
  return useWrite(
    (body: NieuweDag, header) =>
      read(api.POST('/api/v1/regelwijzigingen/kalenderdagen', { params: { header }, body })),
    { invalidates: [key], onSuccess: ({ id }) => onSuccess(id) },
  );
}

export function useVoegVersieToe(onSuccess: (id: string) => void) {
  return useWrite(
    (body: NieuweVersie, header) =>
      read(api.POST('/api/v1/regelwijzigingen/termijnversies', { params: { header }, body })),
    { invalidates: [key], onSuccess: ({ id }) => onSuccess(id) },
  );
}

const changed = { invalidates: [key, ['termijnregels']] };

/** Confirms a change, with how many moves were seen. */
export function useBevestig({ id, versie }: Wijziging, onSuccess: () => void) {
  return useWrite(
    (body: { verplaatst: number }, header) =>
      read(
        api.POST('/api/v1/regelwijzigingen/{wijzigingId}/bevestiging', {
          params: { path: path(id), header: { ...header, 'if-match': String(versie) } },
          body,
        }),
      ),
    { ...changed, onSuccess },
  );
}

export function useTrekIn({ id, versie }: Wijziging, onSuccess: () => void) {
  return useWrite(
    (_input: Record<string, never>, header) =>
      read(
        api.POST('/api/v1/regelwijzigingen/{wijzigingId}/intrekking', {
          params: { path: path(id), header: { ...header, 'if-match': String(versie) } },
        }),
      ),
    { ...changed, onSuccess },
  );
}
