import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

export const aanMijKey = ['gezin', 'lijst', 'kijkvragen'] as const;

/** What families ask this worker because he looked. */
export function useKijkvragen() {
  return useQuery({
    queryKey: aanMijKey,
    queryFn: () => read(api.GET('/api/v1/kijkvragen')),
    staleTime: 0,
  });
}

export type Kijkvraag = NonNullable<ReturnType<typeof useKijkvragen>['data']>[number];

/** One answer, that stays as it is sent. */
export function useBeantwoord(vraag: Kijkvraag) {
  return useWrite(
    (tekst: string, header) =>
      read(
        api.POST('/api/v1/kijkvragen/{kijkvraagId}/antwoord', {
          params: {
            path: { kijkvraagId: vraag.id },
            header: { ...header, 'if-match': String(vraag.versie) },
          },
          body: { tekst },
        }),
      ),
    { invalidates: [['raadpleging'], ['gezin', 'lijst']] },
  );
}
