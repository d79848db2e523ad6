import { lazy, Suspense, useState } from 'react';
import type { Antwoord, Portaal, Vraag } from './use-portaal.ts';

// Most people are asked nothing: the question comes when there is one.
const VraagKaart = lazy(() => import('./VraagKaart.tsx'));
const AntwoordKaart = lazy(() => import('./AntwoordKaart.tsx'));

/** The open questions; one that is answered here stays, with what happens next. What was answered before can change. */
export function Vragen({ portaal, vandaag }: { portaal: Portaal; vandaag: string }) {
  const [gekozen, setGekozen] = useState<readonly Vraag[]>([]);
  const open = portaal.vragen.filter(({ wachtId }) => !gekozen.some((vraag) => vraag.wachtId === wachtId));
  const kies = (vraag: Vraag) =>
    setGekozen((eerder) => (eerder.some(isWacht(vraag)) ? eerder : [...eerder, vraag]));
  const eerder = portaal.antwoorden.filter((antwoord) => !gekozen.some(isWacht(antwoord)));
  return [
    ...[...gekozen, ...open].map((vraag) => (
      <Suspense key={vraag.wachtId} fallback={<div className="card vraagplek" aria-busy="true" />}>
        <VraagKaart vraag={vraag} portaal={portaal} vandaag={vandaag} onKies={() => kies(vraag)} />
      </Suspense>
    )),
    ...eerder.map((antwoord) => (
      <Suspense key={antwoord.wachtId} fallback={null}>
        <AntwoordKaart
          antwoord={antwoord}
          portaal={portaal}
          vandaag={vandaag}
          onToch={() => kies(antwoord)}
        />
      </Suspense>
    )),
  ];
}

const isWacht =
  (een: Vraag | Antwoord) =>
  (ander: Vraag): boolean =>
    ander.wachtId === een.wachtId;
