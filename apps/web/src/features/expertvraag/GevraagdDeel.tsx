import { expertwacht } from '@rondom/taal/schermen/expertwacht';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List } from '../../ui/List.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { GevraagdKaart } from './GevraagdKaart.tsx';
import { useExpertwachten, type Expertwacht } from './use-expertwachten.ts';
import { VraagRij } from './VraagRij.tsx';
import { WachtendRij } from './WachtendRij.tsx';
import './gevraagd.css';

const rooms = { expertwacht };

/** For who is asked up the ladder: the questions, and for the experts the children who wait for their step. */
export function GevraagdDeel() {
  const isExpert = useSessie().data?.rol === 'expertteam';
  return (
    <div className="gevraagd">
      <GevraagdKaart />
      {isExpert ? <Wachtend /> : null}
    </div>
  );
}

function Wachtend() {
  const query = useExpertwachten();
  return (
    <Vlak
      query={query}
      laden={
        <Card>
          <Skeleton shape="rows" count={4} />
        </Card>
      }
    >
      {(rijen) => <Rijen rijen={rijen} />}
    </Vlak>
  );
}

function Rijen({ rijen }: { rijen: readonly Expertwacht[] }) {
  const z = useZinnen(rooms).expertwacht;
  const gevraagd = rijen.filter(({ soort }) => soort === 'vraag');
  const wachtend = rijen.filter(({ soort }) => soort === 'wacht');
  return (
    <>
      {gevraagd.length === 0 ? null : (
        <Card title={z.vragen(gevraagd.length)}>
          <List>
            {gevraagd.map((vraag, at) => (
              <VraagRij key={at} vraag={vraag} />
            ))}
          </List>
        </Card>
      )}
      <Card title={z.wachten(wachtend.length)}>
        {wachtend.length === 0 ? <EmptyState title={z.geenWachten} /> : null}
        <List>
          {wachtend.map((wacht) => (
            <WachtendRij key={wacht.nummer} wacht={wacht} />
          ))}
        </List>
      </Card>
    </>
  );
}
