import { wisseling } from '@rondom/taal/schermen/wisseling';
import { useZinnen } from '../../platform/taal.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import type { Blik } from '../gezin/blik.ts';
import { BeginWissel } from './BeginWissel.tsx';
import { WisselStappen } from './WisselStappen.tsx';
import { useWisselingen } from './use-wisseling.ts';
import './betrokkenheid.css';

const rooms = { wisseling };

/** A change of face: where none runs it is asked here; where one runs, what is still to be done. */
export function WisselSheet({ blik, onClose }: { blik: Blik; onClose: () => void }) {
  const z = useZinnen(rooms).wisseling;
  const query = useWisselingen(blik.gezin.id);
  return (
    <Sheet isOpen onClose={onClose} title={z.titel} lead={z.lead}>
      <Vlak query={query} laden={<Skeleton shape="rows" count={3} />}>
        {(alle) => {
          const loopt = alle.find((een) => een.loopt && een.ikGeefOver);
          return loopt === undefined ? (
            <BeginWissel blik={blik} />
          ) : (
            <WisselStappen key={loopt.versie} wisseling={loopt} blik={blik} />
          );
        }}
      </Vlak>
    </Sheet>
  );
}
