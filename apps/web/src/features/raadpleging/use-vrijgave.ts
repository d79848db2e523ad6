import type { paths } from '@rondom/api-client';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import type { Kijkregel } from './use-raadplegingen.ts';

const GEEF = '/api/v1/gezinnen/{gezinId}/raadplegingen/vrijgaven';
type GeefVrij = NonNullable<paths[typeof GEEF]['post']['requestBody']>['content']['application/json'];
export type Vrijgave = Kijkregel['vrijgaven'][number];
export type Achtergehouden = Kijkregel['achtergehouden'][number];
export type Vrijgavereden = GeefVrij['reden'];
export type Verteldwijze = GeefVrij['verteld'];

export function useGeefVrij(gezinId: string) {
  return useWrite(
    (body: GeefVrij, header) => read(api.POST(GEEF, { params: { path: { gezinId }, header }, body })),
    { invalidates: [['raadpleging', gezinId]] },
  );
}

export function useNeemTerug(gezinId: string) {
  return useWrite(
    ({ id, versie }: Vrijgave, header) =>
      read(
        api.POST('/api/v1/gezinnen/{gezinId}/raadplegingen/vrijgaven/{vrijgaveId}/terug', {
          params: {
            path: { gezinId, vrijgaveId: id },
            header: { ...header, 'if-match': String(versie) },
          },
        }),
      ),
    { invalidates: [['raadpleging', gezinId]] },
  );
}
