import { omhetgezin } from '@rondom/taal/schermen/omhetgezin';
import { useZinnen } from '../../platform/taal.tsx';
import type { Blik } from './blik.ts';

const rooms = { omhetgezin };

/** How many faces this family had since its vast gezicht came: the same count wherever it stands. */
export function RustRegel({ blik }: { blik: Blik }) {
  const z = useZinnen(rooms).omhetgezin.rust;
  const { sinds, vasteGezichten, wisselingen, erbij } = blik.rust;
  if (sinds === null) return <p className="rust rust--geen">{z.geen}</p>;
  return (
    <p className="rust">
      <strong>{[z.vast(vasteGezichten), z.wisselingen(wisselingen), z.erbij(erbij)].join(' · ')}</strong>{' '}
      <span className="gedempt">{z.sinds(sinds)}</span>
    </p>
  );
}
