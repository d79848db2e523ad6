import { useQuery } from '@tanstack/react-query';
import { portaalzicht } from '@rondom/taal/schermen/portaalzicht';
import { api, read } from '../../platform/api.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { voornaam } from './namen.ts';
import { portaalKey, type Portaal } from './use-portaal.ts';

const rooms = { portaalzicht };

/** As long as somebody waits: who watches now, when he saw the child, and what to do in danger. */
export default function WieLetOp({ portaal }: { portaal: Portaal }) {
  const z = useZinnen(rooms).portaalzicht;
  const { gezinId } = portaal;
  const { data } = useQuery({
    queryKey: [...portaalKey, 'wieletop'],
    queryFn: () =>
      read(api.GET('/api/v1/portaal/gezinnen/{gezinId}/wieletop', { params: { path: { gezinId } } })),
  });
  // Most families do not wait: then there is no card, and while it is asked nothing moves.
  return (data ?? []).map(({ persoonId, wie }) => {
    const zelf = persoonId === portaal.persoon.id;
    const kind = portaal.kinderen.find(({ id }) => id === persoonId)?.roepnaam ?? '';
    return (
      <Card key={persoonId} title={zelf ? z.titelJij : z.titelU(kind)}>
        {wie.length === 0 ? <p>{zelf ? z.niemandJij : z.niemandU(kind)}</p> : null}
        {wie.map(({ naam, gezienOp }) => (
          <p key={naam}>
            {zelf ? z.jij(voornaam(naam)) : z.u(naam, kind)}{' '}
            {gezienOp === null
              ? zelf
                ? z.nogNiet
                : z.uNogNiet(voornaam(naam), kind)
              : zelf
                ? z.jijGezien(gezienOp)
                : z.uGezien(voornaam(naam), kind, gezienOp)}
          </p>
        ))}
        <p>{z.gevaar}</p>
      </Card>
    );
  });
}
