import { ChevronRight } from 'lucide-react';
import { persoon } from '@rondom/taal/schermen/persoon';
import { useZinnen } from '../../platform/taal.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { ListRow } from '../../ui/List.tsx';
import type { Blik } from './blik.ts';
import type { Lid } from './contract.ts';
import { useLidWoorden } from './lid-woorden.ts';

const rooms = { persoon };

/** One person: name and age, then gezag or relations in words. The row opens what else stands about him. */
export function LidRij({ lid, blik, onOpen }: { lid: Lid; blik: Blik; onOpen: () => void }) {
  const z = useZinnen(rooms).persoon;
  const { leeftijd, feiten } = useLidWoorden(lid, blik);
  return (
    <ListRow
      title={
        <>
          <button type="button" className="verwanten__open print-text" onClick={onOpen}>
            <span lang="nl">{blik.voluit(lid)}</span>
          </button>{' '}
          <span className="verwanten__leeftijd">{leeftijd}</span>
        </>
      }
      text={feiten.join(' · ')}
      aside={
        <>
          {lid.geheimhouding ? <Badge>{z.adresGeheim}</Badge> : null}
          <ChevronRight size={18} className="gedempt" />
        </>
      }
    />
  );
}
