import { volwassenenhulp } from '@rondom/taal/schermen/volwassenenhulp';
import { ListTodo } from 'lucide-react';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieRedenSheet } from './ActieRedenSheet.tsx';
import { Actiestand } from './Actiestand.tsx';
import { algemeen } from './faults.ts';
import { NieuweActieSheet } from './NieuweActieSheet.tsx';
import { useZetActie, type Bij, type Hulpactie } from './use-hulp.ts';

const rooms = { volwassenenhulp };

/** What the service does itself in the family's one plan. */
export function MijnActies({ bij, acties }: { bij: Bij; acties: readonly Hulpactie[] }) {
  const { actie: z } = useZinnen(rooms).volwassenenhulp;
  const [nieuw, setNieuw] = useState(false);
  return (
    <Card
      title={z.titel}
      icon={<ListTodo size={22} />}
      aside={
        <Button className="noprint" onClick={() => setNieuw(true)}>
          {z.nieuw}
        </Button>
      }
    >
      {acties.length === 0 ? (
        <EmptyState title={z.leeg} text={z.leegTekst} />
      ) : (
        <>
          <List label={z.titel}>
            {acties.map((actie) => (
              <ActieRij key={actie.id} bij={bij} actie={actie} />
            ))}
          </List>
          <p className="hulp__bij">{z.uitleg}</p>
        </>
      )}
      {nieuw ? <NieuweActieSheet bij={bij} onClose={() => setNieuw(false)} /> : null}
    </Card>
  );
}

function ActieRij({ bij, actie }: { bij: Bij; actie: Hulpactie }) {
  const { actie: z } = useZinnen(rooms).volwassenenhulp;
  const zet = useZetActie(bij, actie);
  const faults = useFaults(zet.error, algemeen);
  const [reden, setReden] = useState(false);
  return (
    <ListRow
      title={<span lang="nl">{actie.tekst}</span>}
      text={<Actiestand actie={actie} />}
      under={
        actie.stand === 'open' ? (
          <>
            <ErrorSummary faults={faults} />
            <div className="hulp__knoppen noprint">
              <Button
                busy={zet.isPending}
                onClick={() =>
                  zet.mutate({ stand: 'gedaan', reden: '' }, { onSuccess: () => toast(z.gezegd) })
                }
              >
                {z.gedaan}
              </Button>
              <Button variant="plain" onClick={() => setReden(true)}>
                {z.nietgedaan}
              </Button>
            </div>
            {reden ? <ActieRedenSheet bij={bij} actie={actie} onClose={() => setReden(false)} /> : null}
          </>
        ) : undefined
      }
    />
  );
}
