import { useNavigate } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { afdruk } from '@rondom/taal/schermen/afdruk';
import { useZinnen } from '../../../platform/taal.tsx';
import { List, ListRow } from '../../../ui/List.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { Vlak } from '../../../ui/Vlak.tsx';
import type { Blik } from '../blik.ts';
import { useAfdruklezers } from './use-afdruk.ts';
import '../wie-hoort-bij-wie.css';

const rooms = { afdruk };

/** For whom: the worker himself, or one of the family who has an own plan. */
export function DrukAfSheet({ blik, onClose }: { blik: Blik; onClose: () => void }) {
  const z = useZinnen(rooms).afdruk;
  const navigate = useNavigate();
  const gezinId = blik.gezin.id;
  const forOthers = blik.acties.includes('maakAfdruk');
  const query = useAfdruklezers(gezinId, forOthers);
  function toMyself(): void {
    onClose();
    void navigate({ to: '/gezinnen/$gezinId/afdruk', params: { gezinId } });
  }
  const toLezer = (persoonId: string) => () =>
    void navigate({ to: '/gezinnen/$gezinId/afdruk/$persoonId', params: { gezinId, persoonId } });
  return (
    <Sheet isOpen onClose={onClose} title={z.titel} lead={z.uitleg}>
      <List label={z.titel}>
        <Keuze naam={z.uzelf} tekst={z.uzelfTekst} onKies={toMyself} />
      </List>
      {forOthers ? (
        <Vlak query={query} leeg={{ title: z.niemand }} laden={<Skeleton shape="rows" count={3} />}>
          {(lezers) => (
            <List>
              {lezers.map(({ id, roepnaam }) => {
                const naam = roepnaam ?? blik.roep(id);
                return <Keuze key={id} naam={naam} tekst={z.naamTekst(naam)} onKies={toLezer(id)} />;
              })}
            </List>
          )}
        </Vlak>
      ) : null}
    </Sheet>
  );
}

function Keuze({ naam, tekst, onKies }: { naam: string; tekst: string; onKies: () => void }) {
  return (
    <ListRow
      title={
        <button type="button" className="verwanten__open" onClick={onKies}>
          {naam}
        </button>
      }
      text={tekst}
      aside={<ChevronRight size={18} className="gedempt" />}
    />
  );
}
