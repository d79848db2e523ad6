import { menu } from '@rondom/taal/schermen/menu';
import { Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useSessie, type Rol } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import './zoek-knop.css';

const rooms = { menu };
const ZoekDialoog = lazy(() => import('./ZoekDialoog.tsx'));

/** Who has families to find; the server decides again. */
const zoekers: readonly Rol[] = [
  'lokaalteam',
  'teamleider',
  'crisisdienst',
  'veiligheidsteam',
  'jeugdbeschermer',
  'giteamleider',
  'veiligthuis',
];
const TYPING = 'input, textarea, select, [contenteditable], dialog';

/** The search field on top of the rail. Ctrl K from anywhere, or a slash while nobody types. */
export function ZoekKnop() {
  const z = useZinnen(rooms).menu;
  const rol = useSessie().data?.rol;
  const mag = rol !== undefined && zoekers.includes(rol);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!mag) return;
    function press(event: KeyboardEvent): void {
      const { target, key } = event;
      const busy = target instanceof Element && target.closest(TYPING) !== null;
      const ctrlK = (event.ctrlKey || event.metaKey) && !event.altKey && key.toLowerCase() === 'k';
      const slash = key === '/' && !busy && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!ctrlK && !slash) return;
      event.preventDefault();
      // A sheet that asks something stays in front.
      if (document.querySelector('dialog:modal') === null) setOpen(true);
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [mag]);
  if (!mag) return null;
  return (
    <>
      <button
        type="button"
        className="zoek-knop"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        onClick={() => setOpen(true)}
      >
        <Search size={18} />
        <span className="zoek-knop__tekst">{z.zoeken}</span>
        <kbd className="zoek-knop__toets" aria-hidden="true">
          Ctrl K
        </kbd>
      </button>
      {open ? (
        <Suspense>
          <ZoekDialoog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
