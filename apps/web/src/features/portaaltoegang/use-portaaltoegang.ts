import { useQuery } from '@tanstack/react-query';
import type { paths } from '@rondom/api-client';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const STANDEN = '/api/v1/gezinnen/{gezinId}/portaaltoegang';
const TOEGANG = '/api/v1/gezinnen/{gezinId}/personen/{persoonId}/portaaltoegang';
const TERUG = `${TOEGANG}/intrekking` as const;
const CODE = `${TOEGANG}/uitnodiging` as const;

export type Toegang = paths[typeof TOEGANG]['get']['responses'][200]['content']['application/json'];
export type VragenBody = paths[typeof TOEGANG]['post']['requestBody']['content']['application/json'];
export type Intrekreden = paths[typeof TERUG]['post']['requestBody']['content']['application/json']['reden'];

const standenKey = (gezinId: string) => ['gezin', gezinId, 'portaaltoegang'] as const;

/** Of everybody of the family whether the own portal is open; asked of who may open it alone. */
export function usePortaalstanden(gezinId: string, enabled: boolean) {
  return useQuery({
    queryKey: standenKey(gezinId),
    queryFn: () => read(api.GET(STANDEN, { params: { path: { gezinId } } })),
    enabled,
  });
}

/** What the sheet asks with. Each answer is an act in the log: asked when the sheet opens. */
export function usePortaaltoegang(gezinId: string, persoonId: string) {
  return useQuery({
    queryKey: [...standenKey(gezinId), persoonId],
    queryFn: () => read(api.GET(TOEGANG, { params: { path: { gezinId, persoonId } } })),
    gcTime: 0,
  });
}

/** The code, only while it is looked at. */
export function useUitnodiging(gezinId: string, persoonId: string) {
  return useQuery({
    queryKey: ['uitnodiging', gezinId, persoonId],
    queryFn: () => read(api.GET(CODE, { params: { path: { gezinId, persoonId } } })),
    gcTime: 0,
    staleTime: Infinity,
  });
}

export function useGeefToegang(gezinId: string, persoonId: string) {
  return useWrite(
    (body: VragenBody, header) =>
      read(api.POST(TOEGANG, { params: { path: { gezinId, persoonId }, header }, body })),
    { invalidates: [standenKey(gezinId)] },
  );
}

export function useNeemTerug(gezinId: string, persoonId: string, onSuccess: () => void) {
  return useWrite(
    (reden: Intrekreden, header) =>
      read(api.POST(TERUG, { params: { path: { gezinId, persoonId }, header }, body: { reden } })),
    { invalidates: [standenKey(gezinId)], onSuccess },
  );
}

export function useMaakUitnodiging(gezinId: string, persoonId: string) {
  return useWrite(
    (_: undefined, header) => read(api.POST(CODE, { params: { path: { gezinId, persoonId }, header } })),
    { invalidates: [['uitnodiging', gezinId, persoonId]] },
  );
}
