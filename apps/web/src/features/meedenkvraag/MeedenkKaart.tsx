import { meedenkvraag as weigeringen } from '@rondom/taal/refusals/meedenkvraag';
import { meedenkvraag } from '@rondom/taal/schermen/meedenkvraag';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Lightbulb } from 'lucide-react';
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
import { MeedenkvraagRij } from './MeedenkvraagRij.tsx';
import { OvernameSheet } from './OvernameSheet.tsx';
import {
  useMeedenkvragen,
  useNeemTerug,
  type Meedenkvraag,
  type Meedenkvragen,
} from './use-meedenkvragen.ts';
import { VraagMeedenkenSheet } from './VraagMeedenkenSheet.tsx';
import './meedenkvraag.css';

const rooms = { meedenkvraag };
const faultOptions = { refusals: { weigeringen } };

/** Erbij, niet over: whom the vast gezicht asked to think along, until when, and what they answered. */
export function MeedenkKaart({ blik }: { blik: Blik }) {
  const z = useZinnen(rooms).meedenkvraag.vraag;
  const query = useMeedenkvragen(blik.gezin.id);
  const [vraagt, setVraagt] = useState(false);
  const { vraag: voor } = useSearch({ strict: false });
  const navigate = useNavigate();
  const magVragen = query.data?.acties.includes('vraag') === true;
  const sluit = () => {
    setVraagt(false);
    // Coming back to this page asks nothing again.
    if (voor !== undefined)
      void navigate({
        to: '/gezinnen/$gezinId',
        params: { gezinId: blik.gezin.id },
        search: {},
        replace: true,
      });
  };
  return (
    <Card
      id="meedenken"
      title={z.titel}
      icon={<Lightbulb size={22} />}
      aside={
        magVragen ? (
          <Button className="noprint" data-rondleiding="meedenken-vragen" onClick={() => setVraagt(true)}>
            {z.knop}
          </Button>
        ) : undefined
      }
    >
      <Vlak query={query} laden={<Skeleton shape="rows" count={2} />}>
        {(data) => <Vragen data={data} blik={blik} />}
      </Vlak>
      {vraagt || (magVragen && voor !== undefined) ? (
        <VraagMeedenkenSheet blik={blik} voor={voor} onClose={sluit} />
      ) : null}
    </Card>
  );
}

function Vragen({ data: { vragen, regels }, blik }: { data: Meedenkvragen; blik: Blik }) {
  const z = useZinnen(rooms).meedenkvraag.vraag;
  const terug = useNeemTerug(blik.gezin.id);
  const faults = useFaults(terug.error, faultOptions);
  const [over, setOver] = useState<Meedenkvraag>();
  if (vragen.length === 0) return <EmptyState title={z.geen} />;
  return (
    <>
      <ErrorSummary faults={faults} />
      <List label={z.titel}>
        {vragen.map((vraag) => (
          <MeedenkvraagRij
            key={vraag.id}
            vraag={vraag}
            onTerug={() => {
              if (!terug.isPending) terug.mutate(vraag, { onSuccess: () => toast(z.teruggenomen) });
            }}
            onOver={() => setOver(vraag)}
          />
        ))}
      </List>
      {over === undefined ? null : (
        <OvernameSheet blik={blik} vraag={over} regels={regels} onClose={() => setOver(undefined)} />
      )}
    </>
  );
}
