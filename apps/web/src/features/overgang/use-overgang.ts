import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import { gezinKey } from '../gezin/use-gezin.ts';

const PAD = '/api/v1/gezinnen/{gezinId}/overgang';
type Body<P extends keyof paths> = paths[P] extends {
  post: { requestBody: { content: { 'application/json': infer B } } };
}
  ? B
  : never;
export type NieuwPunt = Body<'/api/v1/gezinnen/{gezinId}/overgang/punten'>;
export type PuntWijziging = Body<'/api/v1/gezinnen/{gezinId}/overgang/punten/{puntId}'>;
export type NieuweOntvanger = Body<'/api/v1/gezinnen/{gezinId}/overgang/ontvangers'>;

/** Who grows up in one family. Under the key of the family: what changes there is read again. */
export function useOvergang(gezinId: string) {
  return useQuery({
    queryKey: [...gezinKey(gezinId), 'overgang'],
    queryFn: () => read(api.GET(PAD, { params: { path: { gezinId } } })),
  });
}
export type Overgang = NonNullable<ReturnType<typeof useOvergang>['data']>;
export type Jongere = Overgang['jongeren'][number];
export type Punt = Jongere['punten'][number];
export type Ontvanger = Jongere['ontvangers'][number];

export const useMaakPunt = (gezinId: string) =>
  useWrite(
    (body: NieuwPunt, header) =>
      read(api.POST(`${PAD}/punten`, { params: { path: { gezinId }, header }, body })),
    { invalidates: [gezinKey(gezinId)] },
  );

export const useWijzigPunt = (gezinId: string) =>
  useWrite(
    ({ punt, body }: { punt: Punt; body: PuntWijziging }, header) =>
      read(
        api.POST(`${PAD}/punten/{puntId}`, {
          params: {
            path: { gezinId, puntId: punt.id },
            header: { ...header, 'if-match': String(punt.versie) },
          },
          body,
        }),
      ),
    { invalidates: [gezinKey(gezinId)] },
  );

export const useNoemOntvanger = (gezinId: string) =>
  useWrite(
    (body: NieuweOntvanger, header) =>
      read(api.POST(`${PAD}/ontvangers`, { params: { path: { gezinId }, header }, body })),
    { invalidates: [gezinKey(gezinId)] },
  );
