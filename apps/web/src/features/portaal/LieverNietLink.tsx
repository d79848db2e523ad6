import { lieverniet } from '@rondom/taal/schermen/lieverniet';
import { ChevronRight } from 'lucide-react';
import { Go } from '../../platform/small-router.tsx';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';

const rooms = { lieverniet };

/** To Liever niet. */
export default function LieverNietLink() {
  const z = useZinnen(rooms).lieverniet.portaal;
  return (
    <Card className="noprint">
      <List label={z.titel}>
        <ListRow link title={<Go to="/mijn/liever-niet">{z.link}</Go>} aside={<ChevronRight size={20} />} />
      </List>
    </Card>
  );
}
