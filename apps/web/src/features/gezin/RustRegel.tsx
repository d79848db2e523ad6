import { omhetgezin } from '@rondom/taal/schermen/omhetgezin';
import { rustingezichten } from '@rondom/taal/schermen/rustingezichten';
import { lazy, Suspense, useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Blik } from './blik.ts';

const rooms = { omhetgezin, rustingezichten };
const RustSheet = lazy(() =>
  import('../rustingezichten/RustSheet.tsx').then((module) => ({ default: module.RustSheet })),
);

/** How many faces this family had since its vast gezicht came; behind the button, everybody who came, over time. */
export function RustRegel({ blik }: { blik: Blik }) {
  const words = useZinnen(rooms);
  const z = words.omhetgezin.rust;
  const [open, setOpen] = useState(false);
  const { sinds, vasteGezichten, wisselingen, erbij } = blik.rust;
  return (
    <div className="rust">
      {sinds === null ? (
        <p>{z.geen}</p>
      ) : (
        <p>
          <strong>{[z.vast(vasteGezichten), z.wisselingen(wisselingen), z.erbij(erbij)].join(' · ')}</strong>{' '}
          <span className="gedempt">{z.sinds(sinds)}</span>
        </p>
      )}
      {blik.acties.includes('leesRust') ? (
        <Button variant="plain" className="noprint" onClick={() => setOpen(true)}>
          {words.rustingezichten.knop}
        </Button>
      ) : null}
      {open ? (
        <Suspense>
          <RustSheet gezinId={blik.gezin.id} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
