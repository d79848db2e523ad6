import { wacht as zinnen } from '@rondom/taal/schermen/wacht';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Gezin, Overzicht, Wacht } from '../gezin/contract.ts';
import { useNaam } from '../maatregel/use-naam.ts';
import { BevestigingSheet } from './BevestigingSheet.tsx';
import './wacht-acties.css';

const rooms = { wacht: zinnen };

interface WachtActiesProps {
  gezin: Gezin;
  wacht: Wacht;
  /** What the API listed for this reader. */
  acties: Overzicht['acties'];
}

/** What a worker can do about one child that waits; nothing once the waiting is over. */
export function WachtActies({ gezin, wacht, acties }: WachtActiesProps) {
  const z = useZinnen(rooms).wacht;
  const naam = useNaam(gezin.leden);
  const [open, setOpen] = useState<'stem'>();
  const close = () => setOpen(undefined);
  if (wacht.beeindigdOp !== null) return null;
  const may = {
    // Somebody can say that help has begun only after the helper said so.
    stem: acties.includes('tekenBevestigingOp') && wacht.begonnenOp !== null,
  };
  if (!may.stem) return null;
  return (
    <div className="wacht-acties">
      <Button onClick={() => setOpen('stem')}>{z.stem.knop}</Button>
      {open === 'stem' ? <BevestigingSheet {...{ gezin, wacht, naam }} onClose={close} /> : null}
    </div>
  );
}
