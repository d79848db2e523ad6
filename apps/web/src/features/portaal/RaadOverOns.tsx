import { useQuery } from '@tanstack/react-query';
import { portaalraad } from '@rondom/taal/schermen/portaalraad';
import { api, read } from '../../platform/api.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { voornaam } from './namen.ts';
import { portaalKey } from './use-portaal.ts';

const rooms = { portaalraad };

/** That the Raad is asked, for who was told. For everybody else the answer is empty. */
export function RaadOverOns({ gezinId }: { gezinId: string }) {
  const z = useZinnen(rooms).portaalraad;
  const { data } = useQuery({
    queryKey: [...portaalKey, 'raadsonderzoek'],
    queryFn: () =>
      read(api.GET('/api/v1/portaal/gezinnen/{gezinId}/raadsonderzoek', { params: { path: { gezinId } } })),
  });
  return (data ?? []).map(({ door, gevraagdOp, begonnen }) => (
    <p key={gevraagdOp}>
      {z.vroeg(voornaam(door))} {z.op(gevraagdOp)} {begonnen ? z.begonnen : z.nogNiet}
    </p>
  ));
}
