import { rustingezichten } from '@rondom/taal/schermen/rustingezichten';
import { useZinnen } from '../../platform/taal.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { RustBanen } from './RustBanen.tsx';
import { useRust, type Rust } from './use-rust.ts';
import './rust.css';

const rooms = { rustingezichten };
const cijfers = [
  'gezichten',
  'wisselingen',
  'eersteContacten',
  'gatdagen',
  'naElkaar',
  'erbij',
  'samenDagen',
  'intakes',
  'hertellingen',
  'dubbel',
] as const;

/** Who was there for this family since the first came, and what was counted from it. */
export function RustSheet({ gezinId, onClose }: { gezinId: string; onClose: () => void }) {
  const z = useZinnen(rooms).rustingezichten;
  const query = useRust(gezinId);
  const meting = query.data?.meting;
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={z.titel}
      lead={meting === undefined ? undefined : z.lead(meting.dagenVastGezicht, meting.dagen)}
    >
      <Vlak query={query} laden={<Skeleton shape="rows" count={6} />}>
        {(rust) => (rust.meting.begin === null ? <EmptyState title={z.leeg} /> : <Inhoud rust={rust} />)}
      </Vlak>
    </Sheet>
  );
}

function Inhoud({ rust }: { rust: Rust }) {
  const z = useZinnen(rooms).rustingezichten;
  return (
    <>
      <RustBanen rust={rust} />
      <h3 className="rust__kop">{z.geteld}</h3>
      <ul className="rust__cijfers" role="list">
        {cijfers.map((cijfer) => (
          <li key={cijfer}>{z.cijfer[cijfer](rust.meting[cijfer])}</li>
        ))}
      </ul>
      <p className="gedempt">{z.uitleg}</p>
    </>
  );
}
