import { meekijkalarm } from '@rondom/taal/schermen/meekijkalarm';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { AlarmKaart } from './AlarmKaart.tsx';
import { AlarmSheet } from './AlarmSheet.tsx';
import { useAlarmen, type Alarm } from './use-meekijkalarm.ts';
import './meekijkalarm.css';

const rooms = { meekijkalarm };

/** Acts of reading that a person looks at: what is open first, oldest first. */
export function MeekijkalarmPage() {
  const z = useZinnen(rooms).meekijkalarm;
  return (
    <>
      <PageHeading tab={z.titel} lead={z.inleiding}>
        {z.titel}
      </PageHeading>
      <Vlak
        query={useAlarmen()}
        leeg={{ title: z.leeg, text: z.leegTekst }}
        laden={
          <Card>
            <Skeleton shape="rows" count={4} />
          </Card>
        }
      >
        {(alarmen) => <Alarmen alarmen={alarmen} />}
      </Vlak>
    </>
  );
}

function Alarmen({ alarmen }: { alarmen: readonly Alarm[] }) {
  const z = useZinnen(rooms).meekijkalarm;
  const [bekijkt, setBekijkt] = useState<Alarm>();
  const open = alarmen.filter(({ uitkomst }) => uitkomst === null);
  const gesloten = alarmen.filter(({ uitkomst }) => uitkomst !== null);
  return (
    <div className="alarmen">
      <section aria-labelledby="alarmen-open">
        <h2 id="alarmen-open">{z.open}</h2>
        {open.length === 0 ? (
          <EmptyState title={z.nietsOpen} />
        ) : (
          open.map((alarm) => <AlarmKaart key={alarm.id} alarm={alarm} onBekijk={() => setBekijkt(alarm)} />)
        )}
      </section>
      {gesloten.length === 0 ? null : (
        <section aria-labelledby="alarmen-gesloten">
          <h2 id="alarmen-gesloten">{z.gesloten}</h2>
          {gesloten.map((alarm) => (
            <AlarmKaart key={alarm.id} alarm={alarm} onBekijk={() => setBekijkt(alarm)} />
          ))}
        </section>
      )}
      {bekijkt === undefined ? null : (
        <AlarmSheet key={bekijkt.id} alarm={bekijkt} onClose={() => setBekijkt(undefined)} />
      )}
    </div>
  );
}
