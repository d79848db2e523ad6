import { dayOf, formatDate } from '@rondom/taal';
import { ChevronRight } from 'lucide-react';
import { Go } from '../../platform/small-router.tsx';
import { useTaal } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import type { Portaal } from './use-portaal.ts';
import { useWoordenVan } from './use-woorden-van.ts';

/** The notes that were shared with this reader; the text opens on a page of its own, for opening is reading. */
export function GedeeldeNotities({ portaal }: { portaal: Portaal }) {
  const { z, eigen } = useWoordenVan(portaal);
  const { taal } = useTaal();
  if (portaal.notities.length === 0) return null;
  return (
    <Card title={eigen.notities}>
      <List>
        {portaal.notities.map((notitie) => (
          <ListRow
            key={notitie.id}
            link
            title={
              <Go to={`/mijn/notities/${notitie.id}`}>
                {`${z.notitiesoort[notitie.soort]}, ${formatDate(taal, dayOf(notitie.op), 'lang', { metJaar: true })}`}
              </Go>
            }
            text={z.notitieVan(notitie.schrijver)}
            aside={<ChevronRight size={20} />}
          />
        ))}
      </List>
    </Card>
  );
}
