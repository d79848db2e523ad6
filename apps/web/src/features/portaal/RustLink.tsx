import { portaalrust } from '@rondom/taal/schermen/portaalrust';
import { ChevronRight } from 'lucide-react';
import { Go } from '../../platform/small-router.tsx';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';

const rooms = { portaalrust };

/** To Wie er voor ons was. */
export function RustLink() {
  const z = useZinnen(rooms).portaalrust;
  return (
    <Card className="noprint">
      <List label={z.link}>
        <ListRow link title={<Go to="/mijn/rust">{z.link}</Go>} aside={<ChevronRight size={20} />} />
      </List>
    </Card>
  );
}
