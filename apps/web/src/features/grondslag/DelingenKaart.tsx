import { grondslag } from '@rondom/taal/schermen/grondslag';
import { capitalise } from '@rondom/taal';
import { Share2 } from 'lucide-react';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import type { Blik } from '../gezin/blik.ts';
import type { Deling } from './use-grondslag.ts';

const rooms = { grondslag };

/** That something went out, to whom and on which article; what was said stands elsewhere. */
export function DelingenKaart({ blik, delingen }: { blik: Blik; delingen: readonly Deling[] }) {
  const z = useZinnen(rooms).grondslag;
  return (
    <Card title={z.delingen} icon={<Share2 size={22} />}>
      {delingen.length === 0 ? (
        <EmptyState title={z.geenDeling} text={z.geenDelingTekst} />
      ) : (
        <List label={z.delingen}>
          {delingen.map((een) => (
            <ListRow
              key={een.id}
              title={z.delingRegel(blik.roep(een.overId), een.naar)}
              text={z.delingTekst(
                capitalise(z.soorten[een.gegevens]),
                een.gedeeldDoor,
                blik.wanneer(een.gedeeldOp),
              )}
              aside={<span className="zacht">{een.artikel}</span>}
            />
          ))}
        </List>
      )}
    </Card>
  );
}
