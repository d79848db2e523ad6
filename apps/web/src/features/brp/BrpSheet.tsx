import { useState } from 'react';
import { brp } from '@rondom/taal/schermen/brp';
import { useZinnen } from '../../platform/taal.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { BrpAntwoord } from './BrpAntwoord.tsx';
import { BrpVraag } from './BrpVraag.tsx';
import type { Voorstel } from './use-brp.ts';
import './brp.css';

const rooms = { brp };

/** One number to the BRP, then whom to add from its answer. */
export function BrpSheet({ gezinId, onClose }: { gezinId: string; onClose: () => void }) {
  const z = useZinnen(rooms).brp;
  const [voorstel, setVoorstel] = useState<Voorstel>();
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={voorstel === undefined ? z.titel : z.antwoordTitel}
      lead={voorstel === undefined ? undefined : z.antwoordUitleg}
    >
      {voorstel === undefined ? (
        <BrpVraag gezinId={gezinId} onAntwoord={setVoorstel} />
      ) : (
        <BrpAntwoord
          gezinId={gezinId}
          voorstel={voorstel}
          onAnderNummer={() => setVoorstel(undefined)}
          onClose={onClose}
        />
      )}
    </Sheet>
  );
}
