import { portaalovergang } from '@rondom/taal/schermen/portaalovergang';
import { ChevronRight } from 'lucide-react';
import { Go } from '../../platform/small-router.tsx';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';

const rooms = { portaalovergang };

/** To what changes at eighteen. */
export default function OvergangLink({ na }: { na: boolean }) {
  const z = useZinnen(rooms).portaalovergang;
  const naam = na ? z.linkNa : z.link;
  return (
    <Card className="noprint">
      <List label={naam}>
        <ListRow link title={<Go to="/mijn/overgang">{naam}</Go>} aside={<ChevronRight size={20} />} />
      </List>
    </Card>
  );
}
