import { omhetgezin } from '@rondom/taal/schermen/omhetgezin';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List } from '../../ui/List.tsx';
import { BetrokkeneRij } from './BetrokkeneRij.tsx';
import type { Blik } from './blik.ts';
import './wie-doet-mee.css';

const rooms = { omhetgezin };

/** Who takes part: the vast gezicht first, then who carries out, others and the network; who did before, folded. */
export function WieDoetMee({ blik }: { blik: Blik }) {
  const z = useZinnen(rooms).omhetgezin.wieDoetMee;
  const { betrokkenen } = blik.gezin;
  const now = betrokkenen.filter(({ nu, vanaf }) => nu || vanaf > blik.vandaag);
  const before = betrokkenen.filter(({ nu, vanaf }) => !nu && vanaf <= blik.vandaag);
  return (
    <Card title={z.titel}>
      {now.length === 0 ? <EmptyState title={z.leeg} /> : null}
      <List>
        {now.map((betrokkene) => (
          <BetrokkeneRij key={betrokkene.id} betrokkene={betrokkene} blik={blik} />
        ))}
      </List>
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
    </Card>
  );
}
