import { werklast } from '@rondom/taal/schermen/werklast';
import { werklastafspraak } from '@rondom/taal/schermen/werklastafspraak';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import type { Proef } from './use-werklast.ts';

const rooms = { werklast, werklastafspraak };

/** What would move in each team, before anybody agreed to it. */
export function Proefblad({ proef: { rijen } }: { proef: Proef }) {
  const words = useZinnen(rooms);
  const z = words.werklastafspraak.afspraak;
  const schuift = rijen.filter(({ nu, dan }) => nu !== dan);
  return (
    <div role="status">
      <Card tone="sunken" title={z.proefTitel} level={3}>
        {rijen.length === 0 ? <p>{z.proefLeeg}</p> : null}
        {rijen.length > 0 && schuift.length === 0 ? <p>{z.proefGelijk}</p> : null}
        {schuift.length === 0 ? null : (
          <List>
            {schuift.map(({ team, nu, dan, beschikbaar }) => (
              <ListRow
                key={team ?? ''}
                title={z.proefRegel(team ?? z.kleine, nu, dan)}
                text={z.proefHeeft(beschikbaar)}
              />
            ))}
          </List>
        )}
      </Card>
    </div>
  );
}
