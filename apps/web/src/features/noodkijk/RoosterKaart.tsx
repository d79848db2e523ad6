import { CalendarClock } from 'lucide-react';
import { noodkijk } from '@rondom/taal/schermen/noodkijk';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import { DienstSheet } from './DienstSheet.tsx';
import { useRooster, useTrekDienstIn, type Rooster } from './use-rooster.ts';

const rooms = { noodkijk };

/** Who of the crisis service has duty; for who leads such a service, and absent for who does not. */
export function RoosterKaart() {
  const { rooster: z } = useZinnen(rooms).noodkijk;
  const query = useRooster();
  // A team without crisis service has no roster.
  if (query.data?.medewerkers.length === 0) return null;
  return (
    <Card title={z.titel} icon={<CalendarClock size={18} />}>
      <div className="rooster">
        <p className="rooster__uitleg">{z.uitleg}</p>
        <Vlak query={query}>{(rooster) => <Diensten rooster={rooster} />}</Vlak>
      </div>
    </Card>
  );
}

function Diensten({ rooster }: { rooster: Rooster }) {
  const { rooster: z } = useZinnen(rooms).noodkijk;
  const [open, setOpen] = useState(false);
  const trekIn = useTrekDienstIn();
  return (
    <>
      {rooster.diensten.length === 0 ? <p>{z.leeg}</p> : null}
      <List>
        {rooster.diensten.map(({ id, naam, regio, van, tot }) => (
          <ListRow
            key={id}
            title={<span lang="nl">{naam}</span>}
            text={`${regio} · ${z.regel(van, tot)}`}
            aside={
              <Button
                aria-label={z.trekIn(naam)}
                busy={trekIn.isPending}
                onClick={() => trekIn.mutate(id, { onSuccess: () => toast(z.ingetrokken) })}
              >
                {z.trekIn(naam)}
              </Button>
            }
          />
        ))}
      </List>
      <div>
        <Button onClick={() => setOpen(true)}>{z.zet}</Button>
      </div>
      {open ? <DienstSheet rooster={rooster} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
