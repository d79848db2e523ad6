import { zicht as zinnen } from '@rondom/taal/schermen/zicht';
import { lazy, Suspense, useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Zicht } from './use-zicht.ts';

const CheckSheet = lazy(() => import('./CheckSheet.tsx').then((m) => ({ default: m.CheckSheet })));
const WachterSheet = lazy(() => import('./WachterSheet.tsx').then((m) => ({ default: m.WachterSheet })));
const UrgentieSheet = lazy(() => import('./UrgentieSheet.tsx').then((m) => ({ default: m.UrgentieSheet })));
const GezienSheet = lazy(() => import('./GezienSheet.tsx').then((m) => ({ default: m.GezienSheet })));

const rooms = { zicht: zinnen };

/** What this reader may do about the sight of one child: what the API listed, and nothing else. */
export function ZichtActies({ zicht, gezinId, kind }: { zicht: Zicht; gezinId: string; kind: string }) {
  const z = useZinnen(rooms).zicht;
  const [open, setOpen] = useState<'check' | 'wachter' | 'urgentie' | 'gezien'>();
  const close = () => setOpen(undefined);
  const { acties, wachtId, laatste } = zicht;
  const path = { gezinId, wachtId };
  if (acties.length === 0) return null;
  const may = (actie: Zicht['acties'][number]) => acties.includes(actie);
  return (
    <div className="zicht__acties noprint">
      {may('legCheckVast') ? <Button onClick={() => setOpen('check')}>{z.check.knop}</Button> : null}
      {may('noemWachter') ? (
        <Button onClick={() => setOpen('wachter')}>
          {zicht.wachter === null ? z.wachter.knop : z.wachter.anders}
        </Button>
      ) : null}
      {may('zetUrgentie') ? (
        <Button variant="plain" onClick={() => setOpen('urgentie')}>
          {z.urgentie.knop}
        </Button>
      ) : null}
      {may('leesChecks') && laatste !== null ? (
        <Button variant="plain" onClick={() => setOpen('gezien')}>
          {z.eerder.knop}
        </Button>
      ) : null}
      <Suspense>
        {open === 'check' ? <CheckSheet {...path} kind={kind} onClose={close} /> : null}
        {open === 'wachter' ? (
          <WachterSheet
            gezinId={gezinId}
            zicht={{ wachtId, ritme: zicht.wachter?.ritme ?? zicht.beginritme }}
            kind={kind}
            onClose={close}
          />
        ) : null}
        {open === 'urgentie' ? <UrgentieSheet {...path} kind={kind} onClose={close} /> : null}
        {open === 'gezien' ? <GezienSheet path={path} kind={kind} onClose={close} /> : null}
      </Suspense>
    </div>
  );
}
