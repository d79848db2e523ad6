import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import type { Melding } from './melding-query.ts';
import { rooms } from './melding-zinnen.ts';

const VELDEN = ['gezien', 'gehoord', 'gedacht'] as const;

/** Facts and thoughts apart, each in the reporter's own words. */
export function MeldingWoorden({ waarneming }: { waarneming: Melding['waarneming'] }) {
  const z = useZinnen(rooms).melding.woorden;
  return (
    <Card title={z.titel}>
      <dl className="melding-woorden">
        {VELDEN.map((veld) => (
          <div key={veld} data-veld={veld}>
            <dt>{z[veld]}</dt>
            {waarneming[veld]?.trim() ? (
              <dd lang="nl">{waarneming[veld]}</dd>
            ) : (
              <dd className="melding-woorden__niets">{z.niets}</dd>
            )}
          </div>
        ))}
      </dl>
    </Card>
  );
}
