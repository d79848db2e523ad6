import { Link } from '@tanstack/react-router';
import { gezinstijdlijn } from '@rondom/taal/schermen/gezinstijdlijn';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import type { Blik } from './blik.ts';
import { TijdlijnItem } from './TijdlijnItem.tsx';
import { tijdlijnVan } from './tijdlijn.ts';
import './tijdlijn.css';

const SHOWN = 6;
const rooms = { gezinstijdlijn };

/** The last things that happened; the whole of it has its own address. */
export function TijdlijnKort({ blik }: { blik: Blik }) {
  const z = useZinnen(rooms).gezinstijdlijn;
  const events = tijdlijnVan(blik.gezin, blik.vandaag);
  return (
    <Card
      title={z.titel}
      aside={
        events.length <= SHOWN ? undefined : (
          <Link to="/gezinnen/$gezinId/tijdlijn" params={{ gezinId: blik.gezin.id }}>
            {z.hele(events.length)}
          </Link>
        )
      }
    >
      {events.length === 0 ? <EmptyState title={z.leeg} text={z.leegTekst} /> : null}
      <ol className="tijdlijn tijdlijn--kort" role="list">
        {events.slice(0, SHOWN).map((gebeurtenis) => (
          <TijdlijnItem key={gebeurtenis.id} gebeurtenis={gebeurtenis} blik={blik} />
        ))}
      </ol>
    </Card>
  );
}
