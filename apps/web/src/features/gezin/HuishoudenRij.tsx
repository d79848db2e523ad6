import { ChevronRight, House } from 'lucide-react';
import { joinNames } from '@rondom/taal';
import { persoon } from '@rondom/taal/schermen/persoon';
import { useZinnen } from '../../platform/taal.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { ListRow } from '../../ui/List.tsx';
import type { Blik } from './blik.ts';
import type { Gezin } from './contract.ts';

const rooms = { persoon };

interface HuishoudenRijProps {
  huishouden: Gezin['huishoudens'][number];
  blik: Blik;
  onOpen: () => void;
}

/** Who live together, by their own name for it; never a place. */
export function HuishoudenRij({ huishouden, blik, onOpen }: HuishoudenRijProps) {
  const z = useZinnen(rooms).persoon;
  const residents = blik.roepAllen(huishouden.bewoners);
  // A name such as "Mark en Ilse" says it already.
  const said = residents.every((name) => huishouden.naam.includes(name));
  return (
    <ListRow
      lead={<House size={18} />}
      title={
        <button type="button" className="verwanten__open print-text" lang="nl" onClick={onOpen}>
          {huishouden.naam}
        </button>
      }
      text={said ? undefined : joinNames(blik.taal, residents)}
      aside={
        <>
          {huishouden.adresGeheim ? <Badge>{z.adresGeheim}</Badge> : null}
          <ChevronRight size={18} className="gedempt" />
        </>
      }
    />
  );
}
