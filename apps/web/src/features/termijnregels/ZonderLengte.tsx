import { termijnWoord, type Termijnwoordcode } from '@rondom/taal';
import { termijnregels } from '@rondom/taal/schermen/termijnregels';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { Bronmerk } from '../termijn/Bronmerk.tsx';
import type { Zonder } from './use-gevonden.ts';

const rooms = { termijnregels };

/** Duties in time to which nobody gave a number: the word of the law instead of a length. */
export function ZonderLengte({ rijen }: { rijen: readonly Zonder[] }) {
  const z = useZinnen(rooms).termijnregels;
  const { taal } = useTaal();
  if (rijen.length === 0) return null;
  return (
    <Card title={z.hoofdstuk.zonderLengte} aside={z.gevonden(rijen.length)}>
      <p className="regels__aantal">{z.zonderLengteUitleg}</p>
      <List>
        {rijen.map(({ soort, naam, woord, bron, bronstatus }) => (
          <ListRow
            key={soort}
            title={naam}
            text={
              <>
                <span lang="nl">{bron}</span> <Bronmerk status={bronstatus} />
              </>
            }
            aside={termijnWoord(taal, woord as Termijnwoordcode)}
          />
        ))}
      </List>
    </Card>
  );
}
