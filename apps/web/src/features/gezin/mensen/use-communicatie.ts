import { useQuery } from '@tanstack/react-query';
import type { paths } from '@rondom/api-client';
import { api, read } from '../../../platform/api.ts';
import { useWrite } from '../../../platform/use-write.ts';
import { gezinKey } from '../use-gezin.ts';

const COMMUNICATIE = '/api/v1/gezinnen/{gezinId}/personen/{persoonId}/communicatie';
const WOORDEN = '/api/v1/gezinnen/{gezinId}/personen/{persoonId}/woorden';

export type Communicatie = paths[typeof COMMUNICATIE]['put']['requestBody']['content']['application/json'];
export type CommunicatieAntwoord =
  paths[typeof COMMUNICATIE]['get']['responses'][200]['content']['application/json'];
export type OptekenBody = paths[typeof WOORDEN]['post']['requestBody']['content']['application/json'];

/** Asked when somebody presses: opening it is an act in the log. */
export function useCommunicatie(gezinId: string, persoonId: string) {
  return useQuery({
    queryKey: ['communicatie', gezinId, persoonId],
    queryFn: () => read(api.GET(COMMUNICATIE, { params: { path: { gezinId, persoonId } } })),
    enabled: false,
    gcTime: 0,
    staleTime: Infinity,
  });
}

export function useZetCommunicatie(gezinId: string, persoonId: string, onSuccess: () => void) {
  return useWrite(
    ({ inhoud, versie }: { inhoud: Communicatie; versie: number }, header) =>
      read(
        api.PUT(COMMUNICATIE, {
          params: { path: { gezinId, persoonId }, header: { ...header, 'if-match': String(versie) } },
          body: inhoud,
        }),
      ),
    { invalidates: [['communicatie', gezinId, persoonId]], onSuccess },
  );
}

/** Whom a child can choose to read its words. */
export function useKiesbaar(gezinId: string, persoonId: string) {
  return useQuery({
    queryKey: ['kiesbaar', gezinId, persoonId],
    queryFn: () => read(api.GET(`${WOORDEN}/lezers`, { params: { path: { gezinId, persoonId } } })),
    gcTime: 0,
  });
}

export function useTekenOp(gezinId: string, persoonId: string) {
  return useWrite(
    (body: OptekenBody, header) =>
      read(api.POST(WOORDEN, { params: { path: { gezinId, persoonId }, header }, body })),
    { invalidates: [gezinKey(gezinId)] },
  );
}
