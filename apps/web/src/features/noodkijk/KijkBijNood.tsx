import { Siren } from 'lucide-react';
import { useLocation } from '@tanstack/react-router';
import { noodkijk } from '@rondom/taal/schermen/noodkijk';
import { lazy, Suspense, useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { useNoodkijkstand } from './use-noodkijk.ts';
import './noodkijk.css';

const rooms = { noodkijk };
const NoodkijkSheet = lazy(() =>
  import('./NoodkijkSheet.tsx').then((module) => ({ default: module.NoodkijkSheet })),
);

/** On the page without relation, for who may be called out at night. The same for a family that does not exist. */
export function KijkBijNood({ gezinId }: { gezinId: string }) {
  const z = useZinnen(rooms).noodkijk;
  const stand = useNoodkijkstand(gezinId).data;
  // Back from a fresh log-in: the sheet stands open with what was typed.
  const back = useLocation().pathname.endsWith('/nood');
  const [open, setOpen] = useState(back);
  if (stand === undefined) return null;
  if (stand.beperkt) return <p className="rooster__uitleg">{z.beperkt}</p>;
  return (
    <div className="noodknop">
      <p>{z.uitleg}</p>
      <Button icon={<Siren size={20} />} onClick={() => setOpen(true)}>
        {z.knop}
      </Button>
      <Suspense>
        {open ? <NoodkijkSheet gezinId={gezinId} vers={stand.vers} onClose={() => setOpen(false)} /> : null}
      </Suspense>
    </div>
  );
}
