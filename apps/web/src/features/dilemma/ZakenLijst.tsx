import { dilemma } from '@rondom/taal/schermen/dilemma';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List } from '../../ui/List.tsx';
import { UitkomstSheet } from './UitkomstSheet.tsx';
import type { Zaak } from './use-zaken.ts';
import { ZaakRij } from './ZaakRij.tsx';

const rooms = { dilemma };
/** So many stand open; the rest is one press away. */
const EERST = 3;

/** What asks something of the reader stands first, by its last day; then what lies with somebody else; then what ended. */
export function ZakenLijst({ zaken }: { zaken: readonly Zaak[] }) {
  const z = useZinnen(rooms).dilemma.zaak;
  const [afTeRonden, setAfTeRonden] = useState<Zaak>();
  const vraagt = zaken.filter(({ acties }) => acties.length > 0);
  const anderen = zaken.filter(({ acties, klaarOp }) => acties.length === 0 && klaarOp === null);
  const klaar = zaken.filter(({ klaarOp }) => klaarOp !== null);
  const lijst = (rijen: readonly Zaak[]) => (
    <List>
      {rijen.map((zaak) => (
        <ZaakRij key={zaak.id} zaak={zaak} onRondAf={() => setAfTeRonden(zaak)} />
      ))}
    </List>
  );
  const eerste = (rijen: readonly Zaak[]) => (
    <>
      {lijst(rijen.slice(0, EERST))}
      {rijen.length <= EERST ? null : (
        <details className="dilemma__klaar">
          <summary>{z.nog(rijen.length - EERST)}</summary>
          {lijst(rijen.slice(EERST))}
        </details>
      )}
    </>
  );
  return (
    <>
      {vraagt.length === 0 ? null : (
        <Card title={z.vraagt(vraagt.length)} tone={vraagt.some(({ teLaat }) => teLaat) ? 'amber' : 'plain'}>
          {eerste(vraagt)}
        </Card>
      )}
      {anderen.length === 0 ? null : <Card title={z.anderen(anderen.length)}>{eerste(anderen)}</Card>}
      {klaar.length === 0 ? null : (
        <details className="dilemma__klaar">
          <summary>{z.klaar(klaar.length)}</summary>
          <Card>{lijst(klaar)}</Card>
        </details>
      )}
      {afTeRonden === undefined ? null : (
        <UitkomstSheet zaak={afTeRonden} onClose={() => setAfTeRonden(undefined)} />
      )}
    </>
  );
}
