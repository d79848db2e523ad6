import { dayOf } from '@rondom/taal';
import { volwassenenhulp } from '@rondom/taal/schermen/volwassenenhulp';
import { Archive } from 'lucide-react';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { useEerdereHulp, useHulpdossier, type Eerder } from './use-hulp.ts';

const rooms = { volwassenenhulp };

/** Whom he helped before: the own record, for as long as the service keeps it. Absent when there is nobody. */
export function EerderKaart() {
  const z = useZinnen(rooms).volwassenenhulp.eerder;
  const { data = [] } = useEerdereHulp();
  const [leest, setLeest] = useState<Eerder>();
  if (data.length === 0) return null;
  return (
    <Card level={2} tone="sunken" title={z.titel} icon={<Archive size={22} />}>
      <List label={z.titel}>
        {data.map((een) => (
          <ListRow
            key={een.id}
            title={een.persoon}
            text={z.tot(een.einde, een.leesbaarTot)}
            under={
              <div className="hulp__knoppen noprint">
                <Button onClick={() => setLeest(een)}>{z.lees(een.persoon)}</Button>
              </div>
            }
          />
        ))}
      </List>
      {leest === undefined ? null : <DossierToen eerder={leest} onClose={() => setLeest(undefined)} />}
    </Card>
  );
}

function DossierToen({ eerder, onClose }: { eerder: Eerder; onClose: () => void }) {
  const z = useZinnen(rooms).volwassenenhulp;
  const query = useHulpdossier(eerder.id);
  return (
    <Sheet isOpen onClose={onClose} title={eerder.persoon} lead={z.eerder.uitleg}>
      <Vlak query={query} laden={<Skeleton shape="rows" count={2} />}>
        {({ aantekeningen }) =>
          aantekeningen.length === 0 ? (
            <p className="hulp__bij">{z.eerder.leeg}</p>
          ) : (
            <ul className="hulp__notities">
              {aantekeningen.map(({ id, tekst, door, op }) => (
                <li key={id}>
                  <p lang="nl">{tekst}</p>
                  <p className="hulp__bij">{z.dossier.door(door, dayOf(op))}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Vlak>
    </Sheet>
  );
}
