import { lazy, Suspense, useState } from 'react';
import type { Portaal, Vraag } from './use-portaal.ts';

// Most people are asked nothing: the question comes when there is one.
const VraagKaart = lazy(() => import('./VraagKaart.tsx'));

/** The open questions; one that is answered here stays, with what happens next. */
export function Vragen({ portaal, vandaag }: { portaal: Portaal; vandaag: string }) {
  const [gekozen, setGekozen] = useState<readonly Vraag[]>([]);
  const open = portaal.vragen.filter(({ wachtId }) => !gekozen.some((vraag) => vraag.wachtId === wachtId));
  return [...gekozen, ...open].map((vraag) => (
    <Suspense key={vraag.wachtId} fallback={<div className="card vraagplek" aria-busy="true" />}>
      <VraagKaart
        vraag={vraag}
        portaal={portaal}
        vandaag={vandaag}
        onKies={() => setGekozen((eerder) => (eerder.includes(vraag) ? eerder : [...eerder, vraag]))}
      />
    </Suspense>
  ));
}
