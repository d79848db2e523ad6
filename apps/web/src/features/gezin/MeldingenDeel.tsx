import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List } from '../../ui/List.tsx';
import type { Blik } from './blik.ts';
import { MeldingItem } from './MeldingItem.tsx';

const rooms = { gezin: zinnen };

/** Meldingen that came to those who take part: when, and what the first look said. */
export function MeldingenDeel({ blik }: { blik: Blik }) {
  const { meldingen: z } = useZinnen(rooms).gezin;
  const { meldingen } = blik.gezin;
  if (meldingen.length === 0) return null;
  return (
    <Card title={z.titel}>
      <List>
        {meldingen.map((melding) => (
          <MeldingItem
            key={melding.id}
            gezinId={blik.gezin.id}
            eigen={blik.relatie === 'triage'}
            melding={melding}
          />
        ))}
      </List>
    </Card>
  );
}
