import { portaalbericht } from '@rondom/taal/schermen/portaalbericht';
import { portaalrust } from '@rondom/taal/schermen/portaalrust';
import { ChevronRight } from 'lucide-react';
import { Go } from '../../platform/small-router.tsx';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import type { Portaal } from './use-portaal.ts';

const rooms = { portaalbericht, portaalrust };

/** To Wie er voor ons was, for the family itself; and to messages, off or on, for everybody. */
export function RustLink({ als }: { als: Portaal['als'] }) {
  const z = useZinnen(rooms);
  return (
    <Card className="noprint">
      <List>
        {als === 'netwerk' ? null : (
          <ListRow
            link
            title={<Go to="/mijn/rust">{z.portaalrust.link}</Go>}
            aside={<ChevronRight size={20} />}
          />
        )}
        <ListRow
          link
          title={<Go to="/mijn/berichten">{z.portaalbericht.link}</Go>}
          aside={<ChevronRight size={20} />}
        />
      </List>
    </Card>
  );
}
