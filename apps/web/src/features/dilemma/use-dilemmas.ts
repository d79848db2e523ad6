import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

/** Under the family's own key, so that news about the family renews it. */
const sleutel = (gezinId: string) => ['gezin', gezinId, 'dilemmas'] as const;

/** What was raised about this family. */
export function useDilemmas(gezinId: string, enabled = true) {
  return useQuery({
    queryKey: sleutel(gezinId),
    queryFn: () => read(api.GET('/api/v1/gezinnen/{gezinId}/dilemmas', { params: { path: { gezinId } } })),
    enabled,
  });
}
export type Dilemmas = NonNullable<ReturnType<typeof useDilemmas>['data']>;
export type Dilemma = Dilemmas['dilemmas'][number];
export type Dilemmasoort = Dilemma['soort'];

export interface NieuwDilemma {
  soort: Dilemmasoort;
  vraag: string;
  vandaag: string;
  aan: Dilemma['aan'];
  organisaties: string[];
}

export const useMaakDilemma = (gezinId: string) =>
  useWrite(
    (body: NieuwDilemma, header) =>
      read(api.POST('/api/v1/gezinnen/{gezinId}/dilemmas', { params: { path: { gezinId }, header }, body })),
    { invalidates: [sleutel(gezinId)] },
  );

export const useTrekIn = (gezinId: string) =>
  useWrite(
    ({ id, versie }: Pick<Dilemma, 'id' | 'versie'>, header) =>
      read(
        api.POST('/api/v1/gezinnen/{gezinId}/dilemmas/{dilemmaId}/terug', {
          params: { path: { gezinId, dilemmaId: id }, header: { ...header, 'if-match': String(versie) } },
        }),
      ),
    { invalidates: [sleutel(gezinId)] },
  );
