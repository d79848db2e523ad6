import { useQuery } from '@tanstack/react-query';
import { portaalbel } from '@rondom/taal/schermen/portaalbel';
import { api, read } from '../../platform/api.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { voornaam } from './namen.ts';
import { portaalKey } from './use-portaal.ts';

const rooms = { portaalbel };

/** Who stands beside the vast gezicht, and that she stays. While danger stands the answer is empty. */
export function WieHelptGezicht({ gezinId }: { gezinId: string }) {
  const z = useZinnen(rooms).portaalbel;
  const { data } = useQuery({
    queryKey: [...portaalKey, 'veiligheidsteam'],
    queryFn: () =>
      read(api.GET('/api/v1/portaal/gezinnen/{gezinId}/veiligheidsteam', { params: { path: { gezinId } } })),
  });
  return (data ?? []).map(({ naam, thuisorganisatie, vastgezicht }) => (
    <p key={naam}>
      {z.helpt(voornaam(naam), voornaam(vastgezicht))} {z.komtVan(thuisorganisatie)}{' '}
      {z.blijft(voornaam(vastgezicht))}
    </p>
  ));
}
