import { klokloop } from '@rondom/taal/schermen/klokloop';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Blik } from '../gezin/blik.ts';
import { AanvraagSheet } from './AanvraagSheet.tsx';

const rooms = { klokloop };

/** Where a request that came in is written down, for who may start its clock. */
export function AanvraagKnop({ blik }: { blik: Blik }) {
  const z = useZinnen(rooms).klokloop.aanvraag;
  const [open, setOpen] = useState(false);
  if (blik.aanvraagklokken.length === 0) return null;
  return (
    <p>
      <Button onClick={() => setOpen(true)}>{z.knop}</Button>
      {open ? <AanvraagSheet blik={blik} onClose={() => setOpen(false)} /> : null}
    </p>
  );
}
