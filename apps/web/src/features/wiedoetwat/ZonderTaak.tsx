import { wiedoetwat } from '@rondom/taal/schermen/wiedoetwat';
import { useZinnen } from '../../platform/taal.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import type { Wie } from './use-wiedoetwat.ts';
import { wieNaam, wieSleutel } from './wie-naam.ts';

const rooms = { wiedoetwat };

/** Who takes part while no row says what for. */
export function ZonderTaak({ wie }: { wie: readonly Wie[] }) {
  const z = useZinnen(rooms).wiedoetwat;
  if (wie.length === 0) return null;
  return (
    <Card title={z.zonderTaak}>
      <p className="zacht">{z.zonderTaakTekst}</p>
      <List>
        {wie.map((een) => {
          const naam = wieNaam(een, z);
          return (
            <ListRow
              key={wieSleutel(een)}
              lead={<Avatar name={naam} tone="plain" />}
              title={<span lang="nl">{naam}</span>}
              text={een.bij ?? undefined}
            />
          );
        })}
      </List>
    </Card>
  );
}
