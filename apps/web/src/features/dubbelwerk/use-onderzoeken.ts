import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const PAD = '/api/v1/gezinnen/{gezinId}/onderzoeken';
const VERZOEK = '/api/v1/gezinnen/{gezinId}/onderzoeken/{onderzoekId}/verzoeken';
const ANTWOORD = '/api/v1/gezinnen/{gezinId}/onderzoeken/{onderzoekId}/verzoeken/{verzoekId}/antwoord';
const EINDE = '/api/v1/gezinnen/{gezinId}/onderzoeken/{onderzoekId}/einde';
const key = (gezinId: string) => ['gezin', gezinId, 'onderzoeken'] as const;
const rust = (gezinId: string) => ['gezin', gezinId, 'rust'] as const;

/** Who asks this family what. */
export function useOnderzoeken(gezinId: string) {
  return useQuery({
    queryKey: key(gezinId),
    queryFn: () => read(api.GET(PAD, { params: { path: { gezinId } } })),
  });
}
export type Onderzoek = NonNullable<ReturnType<typeof useOnderzoeken>['data']>['onderzoeken'][number];
export type Begin = paths[typeof PAD]['post']['requestBody']['content']['application/json'];

export const useBegin = (gezinId: string) =>
  useWrite((body: Begin, header) => read(api.POST(PAD, { params: { path: { gezinId }, header }, body })), {
    invalidates: [key(gezinId), rust(gezinId)],
  });

export const useDoeMee = (gezinId: string) =>
  useWrite(
    (onderzoekId: string, header) =>
      read(api.POST(VERZOEK, { params: { path: { gezinId, onderzoekId }, header } })),
    { invalidates: [key(gezinId)] },
  );

export interface Antwoord {
  onderzoekId: string;
  verzoekId: string;
  versie: number;
  mag: boolean;
}
export const useAntwoord = (gezinId: string) =>
  useWrite(
    ({ onderzoekId, verzoekId, versie, mag }: Antwoord, header) =>
      read(
        api.POST(ANTWOORD, {
          params: {
            path: { gezinId, onderzoekId, verzoekId },
            header: { ...header, 'if-match': String(versie) },
          },
          body: { mag },
        }),
      ),
    { invalidates: [key(gezinId)] },
  );

export const useEinde = (gezinId: string) =>
  useWrite(
    ({ id, versie, als }: Pick<Onderzoek, 'id' | 'versie'> & { als: 'resultaat' | 'gestopt' }, header) =>
      read(
        api.POST(EINDE, {
          params: { path: { gezinId, onderzoekId: id }, header: { ...header, 'if-match': String(versie) } },
          body: { als },
        }),
      ),
    { invalidates: [key(gezinId), rust(gezinId)] },
  );
