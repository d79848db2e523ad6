import { termijn } from '@rondom/taal/schermen/termijn';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List } from '../../ui/List.tsx';
import { AgendaRij } from './AgendaRij.tsx';
import type { Agendaregel } from './use-agenda.ts';

const rooms = { termijn };
/** Days from which a date is far away: two months. */
const VER = 60;

/** One part of the agenda with how many lines it has. */
export function AgendaVak({ vak, regels }: { vak: Agendaregel['vak']; regels: readonly Agendaregel[] }) {
  const z = useZinnen(rooms).termijn.agenda;
  // What is far away folds: a year of dates hides the one of next week.
  const isVer = (regel: Agendaregel) => vak === 'later' && regel.dagen > VER;
  const dichtbij = regels.filter((regel) => !isVer(regel));
  const ver = regels.filter(isVer);
  return (
    <Card
      title={z.vak[vak]}
      aside={<span className="agenda__aantal">{regels.length}</span>}
      tone={vak === 'teLaat' ? 'amber' : 'plain'}
    >
      <List label={z.vak[vak]}>
        {dichtbij.map((regel) => (
          <AgendaRij key={regel.id} regel={regel} />
        ))}
      </List>
      {ver.length === 0 ? null : (
        <details className="agenda__ver" open={dichtbij.length === 0}>
          <summary>{z.ver(ver.length)}</summary>
          <List label={z.ver(ver.length)}>
            {ver.map((regel) => (
              <AgendaRij key={regel.id} regel={regel} />
            ))}
          </List>
        </details>
      )}
    </Card>
  );
}
