import { Link } from '@tanstack/react-router';
import { gezin as gezinZinnen } from '@rondom/taal/schermen/gezin';
import { wiekanmeedenken } from '@rondom/taal/schermen/wiekanmeedenken';
import { useZinnen } from '../../platform/taal.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { useMijnGezinnen } from '../gezin/use-gezin.ts';
import type { Mens } from './use-wiekanmeedenken.ts';

const rooms = { wiekanmeedenken, gezin: gezinZinnen };

/** For which family. Its page opens with the question, this person filled in; families are read only now. */
export function KiesGezinSheet({ mens, onClose }: { mens: Mens; onClose: () => void }) {
  const all = useZinnen(rooms);
  const z = all.wiekanmeedenken.gezin;
  const query = useMijnGezinnen();
  return (
    <Sheet isOpen onClose={onClose} title={z.titel(mens.naam ?? mens.organisatie)} lead={z.lead}>
      <Vlak query={query} laden={<Skeleton shape="rows" count={4} />}>
        {(gezinnen) => {
          const open = gezinnen.filter(({ geslotenOp }) => geslotenOp === null);
          if (open.length === 0) return <EmptyState title={z.leeg} />;
          return (
            <ul className="meedenkers__gezinnen">
              {open.map(({ id, naam }) => (
                <li key={id}>
                  <Link
                    to="/gezinnen/$gezinId"
                    params={{ gezinId: id }}
                    search={{ vraag: `${mens.organisatieId}.${mens.gebruikerId ?? ''}` }}
                  >
                    {all.gezin.titel(naam)}
                  </Link>
                </li>
              ))}
            </ul>
          );
        }}
      </Vlak>
    </Sheet>
  );
}
