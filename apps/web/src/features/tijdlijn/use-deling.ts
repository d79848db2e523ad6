import type { paths } from '@rondom/api-client';
import { tijdlijn } from '@rondom/taal/schermen/tijdlijn';
import { useQueryClient } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { useWrite } from '../../platform/use-write.ts';
import { toast } from '../../ui/toast-store.ts';

const rooms = { tijdlijn };
const LEZER = '/api/v1/gezinnen/{gezinId}/contactnotities/{notitieId}/lezers/{persoonId}';
const TERUG = '/api/v1/gezinnen/{gezinId}/contactnotities/{notitieId}/lezers/{persoonId}/terug';

export type Notitie =
  paths['/api/v1/gezinnen/{gezinId}/contactnotities/{notitieId}']['get']['responses']['200']['content']['application/json'];
export type DeelBody = paths[typeof LEZER]['post']['requestBody']['content']['application/json'];

/** Whom an act about readers is about. */
interface Wie {
  readonly id: string;
  readonly naam: string;
}

const keysOf = (gezinId: string, id: string) => [
  ['notitie', id],
  ['gezin', gezinId],
];

/** Takes a note back; when it was opened meanwhile, the page says so. */
export function useNeemTerug(gezinId: string, { id, versie }: Notitie, { naam }: Wie) {
  const z = useZinnen(rooms).tijdlijn.deling;
  const client = useQueryClient();
  const write = useWrite(
    (persoonId: string, header) =>
      read(
        api.POST(TERUG, {
          params: {
            path: { gezinId, notitieId: id, persoonId },
            header: { ...header, 'if-match': String(versie) },
          },
        }),
      ),
    { invalidates: keysOf(gezinId, id), onSuccess: () => toast(z.teruggenomen(naam)) },
  );
  return {
    ...write,
    mutate: (persoonId: string) =>
      // Refused means opened in the meantime: what is shown then says when.
      write.mutate(persoonId, {
        onError: () => void client.invalidateQueries({ queryKey: ['notitie', id] }),
      }),
  };
}

export function useDeelMet(gezinId: string, { id, versie }: Notitie, onSuccess: () => void) {
  return useWrite(
    ({ persoonId, ...body }: DeelBody & { persoonId: string }, header) =>
      read(
        api.POST(LEZER, {
          params: {
            path: { gezinId, notitieId: id, persoonId },
            header: { ...header, 'if-match': String(versie) },
          },
          body,
        }),
      ),
    { invalidates: keysOf(gezinId, id), onSuccess },
  );
}
