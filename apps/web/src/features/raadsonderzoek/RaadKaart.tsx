import { raadsonderzoek } from '@rondom/taal/schermen/raadsonderzoek';
import { Scale } from 'lucide-react';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List } from '../../ui/List.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import type { Blik } from '../gezin/blik.ts';
import { RaadRij } from './RaadRij.tsx';
import { useRaadsverzoeken } from './use-raadsonderzoek.ts';
import { VraagRaadSheet } from './VraagRaadSheet.tsx';
import './raadsonderzoek.css';

const rooms = { raadsonderzoek };

/** What the own organisation asked the Raad about this family, what went along, and what the Raad asks since. */
export function RaadKaart({ blik }: { blik: Blik }) {
  const z = useZinnen(rooms).raadsonderzoek;
  const query = useRaadsverzoeken(blik.gezin.id);
  const [vraagt, setVraagt] = useState(false);
  const mag = query.data?.magVragen === true;
  return (
    <Card
      id="raad"
      title={z.titel}
      icon={<Scale size={22} />}
      aside={
        mag ? (
          <Button className="noprint" onClick={() => setVraagt(true)}>
            {z.vraag.knop}
          </Button>
        ) : undefined
      }
    >
      <Vlak query={query} laden={<Skeleton shape="rows" count={2} />}>
        {({ verzoeken }) =>
          verzoeken.length === 0 ? (
            <EmptyState title={z.leeg} />
          ) : (
            <List label={z.titel}>
              {verzoeken.map((verzoek) => (
                <RaadRij key={verzoek.id} verzoek={verzoek} blik={blik} />
              ))}
            </List>
          )
        }
      </Vlak>
      {vraagt ? <VraagRaadSheet gezinId={blik.gezin.id} onClose={() => setVraagt(false)} /> : null}
    </Card>
  );
}
