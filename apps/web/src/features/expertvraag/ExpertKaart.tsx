import { expertvraag } from '@rondom/taal/schermen/expertvraag';
import { expertvraag as weigeringen } from '@rondom/taal/refusals/expertvraag';
import { MessageCircleQuestion } from 'lucide-react';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { List } from '../../ui/List.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import type { Blik } from '../gezin/blik.ts';
import { ExpertvraagRij } from './ExpertvraagRij.tsx';
import { OverlegSheet } from './OverlegSheet.tsx';
import { useExpertvragen, useNeemTerug, type Expertvraag, type Expertvragen } from './use-expertvragen.ts';
import { VraagSheet } from './VraagSheet.tsx';
import './expertvraag.css';

const rooms = { expertvraag };
const faultOptions = { refusals: { weigeringen } };

/** Meedenken: what was asked of whom, by when, and what they said. The vast gezicht stays. */
export function ExpertKaart({ blik }: { blik: Blik }) {
  const z = useZinnen(rooms).expertvraag;
  const query = useExpertvragen(blik.gezin.id);
  const [vraagt, setVraagt] = useState(false);
  const may = query.data?.acties.includes('vraag') === true;
  return (
    <Card
      title={z.titel}
      icon={<MessageCircleQuestion size={22} />}
      className="experts"
      aside={
        may ? (
          <Button className="noprint" onClick={() => setVraagt(true)}>
            {z.knop}
          </Button>
        ) : undefined
      }
    >
      <Vlak query={query} laden={<Skeleton shape="rows" count={2} />}>
        {(data) => <Vragen data={data} blik={blik} />}
      </Vlak>
      {vraagt && query.data !== undefined ? (
        <VraagSheet blik={blik} termijnen={query.data.termijnen} onClose={() => setVraagt(false)} />
      ) : null}
    </Card>
  );
}

function Vragen({ data: { vragen }, blik }: { data: Expertvragen; blik: Blik }) {
  const z = useZinnen(rooms).expertvraag;
  const terug = useNeemTerug(blik.gezin.id);
  const faults = useFaults(terug.error, faultOptions);
  const [overleg, setOverleg] = useState<Expertvraag>();
  if (vragen.length === 0) return <EmptyState title={z.geen} />;
  return (
    <>
      <ErrorSummary faults={faults} />
      <List label={z.titel}>
        {vragen.map((vraag) => (
          <ExpertvraagRij
            key={vraag.id}
            vraag={vraag}
            blik={blik}
            onTerug={() => {
              if (!terug.isPending) terug.mutate(vraag, { onSuccess: () => toast(z.teruggenomen) });
            }}
            onOverleg={() => setOverleg(vraag)}
          />
        ))}
      </List>
      {overleg === undefined ? null : (
        <OverlegSheet gezinId={blik.gezin.id} vraag={overleg} onClose={() => setOverleg(undefined)} />
      )}
    </>
  );
}
