import { useQueryClient } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { Refused } from '../../platform/problem.ts';
import { useWrite } from '../../platform/use-write.ts';
import type { opdrachtVan } from './blik.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { toast } from '../../ui/toast-store.ts';
import { rooms } from './melding-zinnen.ts';
import { meldingKey, type Melding } from './melding-query.ts';

type Opdracht = NonNullable<ReturnType<typeof opdrachtVan>>;
const CONFLICT = 409;

/** Sends the first look. When somebody else was earlier, what changed is read anew and what was typed stays. */
export function useEersteBlik(melding: Melding) {
  const z = useZinnen(rooms).melding.klaarKaart;
  const client = useQueryClient();
  const key = meldingKey(melding.id);
  return useWrite(
    (body: Opdracht, header) =>
      read(
        api.POST('/api/v1/meldingen/{meldingId}/eersteblik', {
          params: {
            path: { meldingId: melding.id },
            header: { ...header, 'if-match': String(melding.versie) },
          },
          body,
        }),
      ).catch((failure: unknown) => {
        if (failure instanceof Refused && failure.problem.status === CONFLICT)
          void client.invalidateQueries({ queryKey: key });
        throw failure;
      }),
    {
      invalidates: [key, ['meldingen', 'lijst']],
      onSuccess: ({ status }) => toast(status === 'afgerond' ? z.titel : z.open),
    },
  );
}
