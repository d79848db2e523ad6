import { portaalexpert } from '@rondom/taal/schermen/portaalexpert';
import { ChevronRight } from 'lucide-react';
import { Go } from '../../platform/small-router.tsx';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';

const rooms = { portaalexpert };

/** To Vraag het expertteam. */
export default function ExpertLink() {
  const z = useZinnen(rooms).portaalexpert;
  return (
    <Card>
      <List label={z.naarPagina}>
        <ListRow
          link
          title={<Go to="/mijn/expertteam">{z.naarPagina}</Go>}
          aside={<ChevronRight size={20} />}
        />
      </List>
    </Card>
  );
}
