import { dubbelwerk as weigeringen } from '@rondom/taal/refusals/dubbelwerk';
import { dubbelwerk } from '@rondom/taal/schermen/dubbelwerk';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { List } from '../../ui/List.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import type { Blik } from '../gezin/blik.ts';
import { BeginSheet } from './BeginSheet.tsx';
import { OnderzoekRij } from './OnderzoekRij.tsx';
import { useAntwoord, useDoeMee, useEinde, useOnderzoeken, type Onderzoek } from './use-onderzoeken.ts';
import './dubbelwerk.css';

const rooms = { dubbelwerk };
const faultOptions = { refusals: { weigeringen } };

/** Who asks this family what, since when: never what was answered. */
export function OnderzoekKaart({ blik }: { blik: Blik }) {
  const z = useZinnen(rooms).dubbelwerk;
  const query = useOnderzoeken(blik.gezin.id);
  const [begint, setBegint] = useState(false);
  const onderzoeken = query.data?.onderzoeken ?? [];
  return (
    <Card
      title={z.titel}
      aside={
        query.data?.magBeginnen === true ? (
          <Button className="noprint" onClick={() => setBegint(true)}>
            {z.knop}
          </Button>
        ) : undefined
      }
    >
      <Vlak query={query} laden={<Skeleton shape="rows" count={2} />}>
        {(data) => <Lijst onderzoeken={data.onderzoeken} blik={blik} />}
      </Vlak>
      {begint ? <BeginSheet blik={blik} onderzoeken={onderzoeken} onClose={() => setBegint(false)} /> : null}
    </Card>
  );
}

function Lijst({ onderzoeken, blik }: { onderzoeken: readonly Onderzoek[]; blik: Blik }) {
  const z = useZinnen(rooms).dubbelwerk;
  const { id } = blik.gezin;
  const [mee, antwoord, einde] = [useDoeMee(id), useAntwoord(id), useEinde(id)];
  const faults = useFaults(mee.error ?? antwoord.error ?? einde.error, faultOptions);
  const rij = (onderzoek: Onderzoek) => (
    <OnderzoekRij key={onderzoek.id} onderzoek={onderzoek} blik={blik} acties={{ mee, antwoord, einde }} />
  );
  const loopt = onderzoeken.filter(({ klaarOp }) => klaarOp === null);
  const eerder = onderzoeken.filter(({ klaarOp }) => klaarOp !== null);
  return (
    <>
      <ErrorSummary faults={faults} />
      {loopt.length === 0 ? (
        <EmptyState title={z.leeg} text={z.leegTekst} />
      ) : (
        <List label={z.titel}>{loopt.map(rij)}</List>
      )}
      {eerder.length === 0 ? null : (
        <details className="eerder">
          <summary>{z.eerder(eerder.length)}</summary>
          <List label={z.eerder(eerder.length)}>{eerder.map(rij)}</List>
        </details>
      )}
      <p className="gedempt onderzoek__inhoud">{z.inhoud}</p>
    </>
  );
}
