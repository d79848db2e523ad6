import { wacht as zinnen } from '@rondom/taal/schermen/wacht';
import { wachtloop } from '@rondom/taal/schermen/wachtloop';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Gezin, Overzicht, Wacht } from '../gezin/contract.ts';
import { useNaam } from '../maatregel/use-naam.ts';
import { BevestigingSheet } from './BevestigingSheet.tsx';
import { BeginSheet, EindeSheet, HelperSheet, RedenSheet } from './WachtSheets.tsx';
import './wacht-acties.css';

const rooms = { wacht: zinnen, wachtloop };

interface WachtActiesProps {
  gezin: Gezin;
  wacht: Wacht;
  /** What the API listed for this reader. */
  acties: Overzicht['acties'];
}

/** What a worker can do about one child that waits; nothing once the waiting is over. */
export function WachtActies({ gezin, wacht, acties }: WachtActiesProps) {
  const z = useZinnen(rooms);
  const naam = useNaam(gezin.leden);
  const [open, setOpen] = useState<'stem' | 'reden' | 'helper' | 'begin' | 'einde'>();
  const close = () => setOpen(undefined);
  if (wacht.beeindigdOp !== null) return null;
  const begun = wacht.begonnenOp !== null;
  // Of a jeugdbeschermer both are written with the measure.
  const apart = wacht.wachtOp !== 'vastejeugdbeschermer' && !begun;
  const may = {
    // Somebody can say that help has begun only after the helper said so.
    stem: acties.includes('tekenBevestigingOp') && begun,
    begin: acties.includes('meldBegonnen') && !begun && wacht.ikHelp && (apart || wacht.heropendVan !== null),
    helper: acties.includes('noemHelper') && apart && wacht.hulpverlenerId === null,
    reden: acties.includes('zegWachtreden') && !begun,
    einde: acties.includes('eindigWacht'),
  };
  const sheet = { gezin, wacht, kind: naam(wacht.persoonId), onClose: close };
  return (
    <div className="wacht-acties">
      {may.stem ? <Button onClick={() => setOpen('stem')}>{z.wacht.stem.knop}</Button> : null}
      {may.begin ? <Button onClick={() => setOpen('begin')}>{z.wachtloop.begin.knop}</Button> : null}
      {may.helper ? <Button onClick={() => setOpen('helper')}>{z.wachtloop.helper.knop}</Button> : null}
      {may.reden ? (
        <Button variant="plain" onClick={() => setOpen('reden')}>
          {z.wachtloop.reden.knop}
        </Button>
      ) : null}
      {may.einde ? (
        <details className="wacht-meer">
          <summary>{z.wachtloop.meer}</summary>
          <Button variant="plain" onClick={() => setOpen('einde')}>
            {z.wachtloop.einde.knop}
          </Button>
        </details>
      ) : null}
      {open === 'stem' ? <BevestigingSheet {...{ gezin, wacht, naam }} onClose={close} /> : null}
      {open === 'reden' ? <RedenSheet {...sheet} /> : null}
      {open === 'helper' ? <HelperSheet {...sheet} /> : null}
      {open === 'begin' ? <BeginSheet {...sheet} /> : null}
      {open === 'einde' ? <EindeSheet {...sheet} /> : null}
    </div>
  );
}
