import { portaaltoestemming } from '@rondom/taal/schermen/portaaltoestemming';
import { ChevronRight } from 'lucide-react';
import { Go } from '../../platform/small-router.tsx';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import type { Portaal } from './use-portaal.ts';
import { useWoordenVan } from './use-woorden-van.ts';

const rooms = { portaaltoestemming };

/** To the questions about telling others: in amber while one waits for an answer. */
export default function ToestemmingLink({ portaal }: { portaal: Portaal }) {
  const z = useZinnen(rooms).portaaltoestemming;
  const { toon } = useWoordenVan(portaal);
  const { open } = portaal.toestemmingen;
  return (
    <Card tone={open > 0 ? 'amber' : 'plain'}>
      <List label={z.naarPagina}>
        <ListRow
          link
          title={<Go to="/mijn/toestemming">{open > 0 ? z[toon].open(open) : z.naarPagina}</Go>}
          aside={<ChevronRight size={20} />}
        />
      </List>
    </Card>
  );
}
