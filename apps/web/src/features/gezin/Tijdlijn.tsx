import { useState } from 'react';
import { gezinstijdlijn } from '@rondom/taal/schermen/gezinstijdlijn';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import type { Blik } from './blik.ts';
import { TijdlijnItem } from './TijdlijnItem.tsx';
import { tijdlijnVan } from './tijdlijn.ts';
import './tijdlijn.css';

const FIRST = 20;
const STEP = 20;
const rooms = { gezinstijdlijn };

/** What happened, newest first: titles and dates; a text is read when somebody opens it. */
export function Tijdlijn({ blik }: { blik: Blik }) {
  const z = useZinnen(rooms).gezinstijdlijn;
  const [length, setLength] = useState(FIRST);
  const events = tijdlijnVan(blik.gezin, blik.vandaag);
  const hidden = Math.max(0, events.length - length);
  return (
    <Card title={z.titel}>
      {events.length === 0 ? <EmptyState title={z.leeg} text={z.leegTekst} /> : null}
      <ol className="tijdlijn" role="list">
        {events.slice(0, length).map((gebeurtenis) => (
          <TijdlijnItem key={gebeurtenis.id} gebeurtenis={gebeurtenis} blik={blik} />
        ))}
      </ol>
      {hidden === 0 ? null : (
        <Button variant="plain" onClick={() => setLength(length + STEP)}>
          {z.meer(Math.min(hidden, STEP))}
        </Button>
      )}
    </Card>
  );
}
