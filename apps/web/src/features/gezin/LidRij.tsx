import { ChevronRight } from 'lucide-react';
import { persoon } from '@rondom/taal/schermen/persoon';
import { portaaltoegang } from '@rondom/taal/schermen/portaaltoegang';
import { useZinnen } from '../../platform/taal.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { ListRow } from '../../ui/List.tsx';
import type { Blik } from './blik.ts';
import type { Lid } from './contract.ts';
import { usePortaalstanden } from '../portaaltoegang/use-portaaltoegang.ts';
import { useLidWoorden } from './lid-woorden.ts';

const rooms = { persoon };
const toegang = { portaaltoegang };

/** For who may open it: whether this person reads in an own portal. Of who cannot read nothing is said. */
function useLeest(lid: Lid, blik: Blik): readonly string[] {
  const z = useZinnen(toegang).portaaltoegang;
  const may = blik.acties.includes('geefPortaaltoegang');
  const query = usePortaalstanden(blik.gezin.id, may);
  const stand = query.data?.find(({ persoonId }) => persoonId === lid.id);
  if (!may || stand === undefined || lid.uitgerekendeDatum !== null) return [];
  return [z.kort(stand.sinds)];
}

/** One person: name and age, then gezag or relations in words. The row opens what else stands about him. */
export function LidRij({ lid, blik, onOpen }: { lid: Lid; blik: Blik; onOpen: () => void }) {
  const z = useZinnen(rooms).persoon;
  const { leeftijd, feiten } = useLidWoorden(lid, blik);
  const leest = useLeest(lid, blik);
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
      text={[...feiten, ...leest].join(' · ')}
      aside={
        <>
          {lid.geheimhouding ? <Badge>{z.adresGeheim}</Badge> : null}
          <ChevronRight size={18} className="gedempt" />
        </>
      }
    />
  );
}
