import { wachtloop } from '@rondom/taal/schermen/wachtloop';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import type { Blik } from '../gezin/blik.ts';
import { codeZin } from '../gezin/code-zin.ts';
import type { Gezin } from '../gezin/contract.ts';
import { BesluitSheet } from './BesluitSheet.tsx';
import { IntrekSheet } from './IntrekSheet.tsx';
import './wacht-acties.css';

const rooms = { wachtloop };
type Besluit = Gezin['besluiten'][number];

/** What was decided for a child outside the measures; each began a wait. */
export function BesluitenKaart({ blik }: { blik: Blik }) {
  const { besluit: z } = useZinnen(rooms).wachtloop;
  const [open, setOpen] = useState<'nieuw' | Besluit>();
  const { besluiten } = blik.gezin;
  const mayRecord = blik.acties.includes('legBesluitVast');
  if (besluiten.length === 0 && !mayRecord) return null;
  const close = () => setOpen(undefined);
  return (
    <Card title={z.titel}>
      {besluiten.length === 0 ? <EmptyState title={z.leeg} /> : null}
      <ul className="besluiten" role="list">
        {besluiten.map((besluit) => (
          <li key={besluit.id} className="besluiten__item">
            <h3>
              <span lang="nl">{blik.roep(besluit.persoonId)}</span>: {codeZin(z.soorten, besluit.soort)}
            </h3>
            <p>{standVan(z, besluit)}</p>
            {mayRecord && besluit.ingetrokkenOp === null && besluit.uitgevoerdOp === null ? (
              <Button variant="plain" onClick={() => setOpen(besluit)}>
                {z.trekIn}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {mayRecord ? <Button onClick={() => setOpen('nieuw')}>{z.knop}</Button> : null}
      {open === 'nieuw' ? <BesluitSheet blik={blik} onClose={close} /> : null}
      {typeof open === 'object' ? (
        <IntrekSheet gezinId={blik.gezin.id} besluit={open} onClose={close} />
      ) : null}
    </Card>
  );
}

/** Its days in one line: made, until when, and what became of it. */
function standVan(z: (typeof wachtloop.nl)['besluit'], besluit: Besluit): string {
  const { beslotenOp, tot, vervaltOp, uitgevoerdOp, ingetrokkenOp } = besluit;
  const runs = uitgevoerdOp === null && ingetrokkenOp === null;
  return [
    z.van(beslotenOp),
    tot === null ? '' : z.geldtTot(tot),
    vervaltOp === null || !runs ? '' : z.vervalt(vervaltOp),
    uitgevoerdOp === null ? '' : z.uitgevoerd(uitgevoerdOp),
    ingetrokkenOp === null ? '' : z.ingetrokken(ingetrokkenOp),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
