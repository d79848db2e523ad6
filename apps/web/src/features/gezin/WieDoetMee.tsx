import { UserPlus } from 'lucide-react';
import { doetmee } from '@rondom/taal/schermen/doetmee';
import { omhetgezin } from '@rondom/taal/schermen/omhetgezin';
import { lazy, Suspense, useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List } from '../../ui/List.tsx';
import { BetrokkeneRij } from './BetrokkeneRij.tsx';
import type { Blik } from './blik.ts';
import { kanStoppen } from './doetmee/doetmee-inhoud.ts';
import './wie-doet-mee.css';

const rooms = { doetmee, omhetgezin };

const DoetMeeSheet = lazy(() =>
  import('./doetmee/DoetMeeSheet.tsx').then((module) => ({ default: module.DoetMeeSheet })),
);
const StopSheet = lazy(() =>
  import('./doetmee/StopSheet.tsx').then((module) => ({ default: module.StopSheet })),
);

type Blad = { wat: 'erbij' } | { wat: 'stop'; id: string; naam: string };

/** Who takes part: the vast gezicht first, then who carries out, others and the network; who did before, folded. */
export function WieDoetMee({ blik }: { blik: Blik }) {
  const words = useZinnen(rooms);
  const z = words.omhetgezin.wieDoetMee;
  const [blad, setBlad] = useState<Blad>();
  const close = () => setBlad(undefined);
  const decides = blik.acties.includes('voegBetrokkeneToe');
  const { betrokkenen } = blik.gezin;
  const now = betrokkenen.filter(({ nu, vanaf }) => nu || vanaf > blik.vandaag);
  const before = betrokkenen.filter(({ nu, vanaf }) => !nu && vanaf <= blik.vandaag);
  return (
    <Card title={z.titel} id="wie-doet-mee">
      {now.length === 0 ? <EmptyState title={z.leeg} /> : null}
      <List>
        {now.map((betrokkene) => (
          <BetrokkeneRij
            key={betrokkene.id}
            betrokkene={betrokkene}
            blik={blik}
            onStop={
              decides && kanStoppen(betrokkene, blik.vandaag)
                ? (naam) => setBlad({ wat: 'stop', id: betrokkene.id, naam })
                : undefined
            }
          />
        ))}
      </List>
      {decides ? (
        <div className="doetmee__erbij">
          <Button icon={<UserPlus size={18} />} onClick={() => setBlad({ wat: 'erbij' })}>
            {words.doetmee.knop}
          </Button>
        </div>
      ) : null}
      {before.length === 0 ? null : (
        <details className="eerder">
          <summary>{z.eerder(before.length)}</summary>
          <List>
            {before.map((betrokkene) => (
              <BetrokkeneRij key={betrokkene.id} betrokkene={betrokkene} blik={blik} />
            ))}
          </List>
        </details>
      )}
      <Suspense>
        {blad === undefined ? null : <DoetMeeBlad blad={blad} blik={blik} onClose={close} />}
      </Suspense>
    </Card>
  );
}

function DoetMeeBlad({ blad, blik, onClose }: { blad: Blad; blik: Blik; onClose: () => void }) {
  if (blad.wat === 'erbij') return <DoetMeeSheet blik={blik} onClose={onClose} />;
  // The newest version of the row: a change by somebody else comes in while this is open.
  const now = blik.gezin.betrokkenen.find(({ id }) => id === blad.id);
  return now === undefined ? null : (
    <StopSheet betrokkene={now} naam={blad.naam} blik={blik} onClose={onClose} />
  );
}
