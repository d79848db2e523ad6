import { useState } from 'react';
import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { agendaVan } from './agenda.ts';
import { AgendaKaart } from './AgendaKaart.tsx';
import type { Blik } from './blik.ts';
import './agenda.css';

const SHOWN = 5;
const rooms = { gezin: zinnen };

interface AgendaStrookProps {
  blik: Blik;
  onWaarom: (termijnId: string) => void;
}

/** What comes, a date on each card: five at most, the others on demand. */
export function AgendaStrook({ blik, onWaarom }: AgendaStrookProps) {
  const z = useZinnen(rooms);
  const [all, setAll] = useState(false);
  const items = agendaVan(blik.gezin, blik.vandaag);
  const shown = all ? items : items.slice(0, SHOWN);
  const hidden = items.length - shown.length;
  return (
    <section className="agenda" aria-labelledby="agenda-titel">
      <h2 id="agenda-titel" className="unseen">
        {z.gezin.agenda.titel}
      </h2>
      {items.length === 0 ? <p className="gedempt">{z.gezin.agenda.leeg}</p> : null}
      <ul className="agenda__lijst" role="list">
        {shown.map((punt) => (
          <AgendaKaart key={punt.id} punt={punt} blik={blik} onWaarom={onWaarom} />
        ))}
      </ul>
      {hidden > 0 ? (
        <Button variant="plain" onClick={() => setAll(true)}>
          {z.algemeen.knop.toonMeer(hidden)}
        </Button>
      ) : null}
    </section>
  );
}
