import { termijn } from '@rondom/taal/schermen/termijn';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List } from '../../ui/List.tsx';
import { AgendaRij } from './AgendaRij.tsx';
import type { Agendaregel } from './use-agenda.ts';

const rooms = { termijn };

/** One part of the agenda with how many lines it has. */
export function AgendaVak({ vak, regels }: { vak: Agendaregel['vak']; regels: readonly Agendaregel[] }) {
  const z = useZinnen(rooms).termijn.agenda;
  return (
    <Card
      title={z.vak[vak]}
      aside={<span className="agenda__aantal">{regels.length}</span>}
      tone={vak === 'teLaat' ? 'amber' : 'plain'}
    >
      <List label={z.vak[vak]}>
        {regels.map((regel) => (
          <AgendaRij key={regel.id} regel={regel} />
        ))}
      </List>
    </Card>
  );
}
