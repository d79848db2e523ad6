import type { paths } from '@rondom/api-client';
import { api, read } from '../../../platform/api.ts';
import { useWrite } from '../../../platform/use-write.ts';
import { gezinKey } from '../use-gezin.ts';

const GEZAG = '/api/v1/gezinnen/{gezinId}/gezag';
const RELATIE = '/api/v1/gezinnen/{gezinId}/relaties';
const EINDE = '/api/v1/gezinnen/{gezinId}/relaties/{relatieId}/einde';
const HUISHOUDEN = '/api/v1/gezinnen/{gezinId}/huishoudens';
const BEWONER = '/api/v1/gezinnen/{gezinId}/huishoudens/{huishoudenId}/bewoners';

type Body<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer Sent } } };
}
  ? Sent
  : never;

export type GezagBody = Body<typeof GEZAG>;
export type RelatieBody = Body<typeof RELATIE>;
export type HuishoudenBody = Body<typeof HUISHOUDEN>;
export type VerhuisBody = Body<typeof BEWONER> & { huishoudenId: string };

export function useLegGezagVast(gezinId: string, onSuccess: () => void) {
  return useWrite(
    (body: GezagBody, header) => read(api.POST(GEZAG, { params: { path: { gezinId }, header }, body })),
    { invalidates: [gezinKey(gezinId)], onSuccess },
  );
}

export function useLegRelatieVast(gezinId: string, onSuccess: () => void) {
  return useWrite(
    (body: RelatieBody, header) => read(api.POST(RELATIE, { params: { path: { gezinId }, header }, body })),
    { invalidates: [gezinKey(gezinId)], onSuccess },
  );
}

interface Relatie {
  id: string;
  versie: number;
}

export function useEindigRelatie(gezinId: string, { id, versie }: Relatie, onSuccess: () => void) {
  const path = { gezinId, relatieId: id };
  return useWrite(
    (tot: string, header) =>
      read(
        api.POST(EINDE, {
          params: { path, header: { ...header, 'if-match': String(versie) } },
          body: { tot },
        }),
      ),
    { invalidates: [gezinKey(gezinId)], onSuccess },
  );
}

export function useMaakHuishouden(gezinId: string, onSuccess: () => void) {
  return useWrite(
    (body: HuishoudenBody, header) =>
      read(api.POST(HUISHOUDEN, { params: { path: { gezinId }, header }, body })),
    { invalidates: [gezinKey(gezinId)], onSuccess },
  );
}

export function useVerhuis(gezinId: string, onSuccess: () => void) {
  return useWrite(
    ({ huishoudenId, ...body }: VerhuisBody, header) =>
      read(api.POST(BEWONER, { params: { path: { gezinId, huishoudenId }, header }, body })),
    { invalidates: [gezinKey(gezinId)], onSuccess },
  );
}
