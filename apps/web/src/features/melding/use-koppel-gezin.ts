import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import { toast } from '../../ui/toast-store.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { meldingKey, type Melding } from './melding-query.ts';
import { rooms } from './melding-zinnen.ts';

type Keuze = { gezinId: string } | { nieuw: { naam?: string } };

/** Puts a melding with a family that was found, or makes one. */
export function useKoppelGezin(melding: Melding) {
  const z = useZinnen(rooms).melding.gezin;
  return useWrite(
    (keuze: Keuze, header) =>
      read(
        api.POST('/api/v1/meldingen/{meldingId}/gezin', {
          params: {
            path: { meldingId: melding.id },
            header: { ...header, 'if-match': String(melding.versie) },
          },
          body: keuze,
        }),
      ),
    {
      invalidates: [meldingKey(melding.id), ['meldingen', 'lijst']],
      onSuccess: () => toast(z.gekoppeld),
    },
  );
}
