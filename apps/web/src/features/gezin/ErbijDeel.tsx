import { lazy, Suspense } from 'react';
import { MeedenkDeel } from '../meedenkvraag/MeedenkDeel.tsx';
import { HulpDeel } from '../volwassenenhulp/HulpDeel.tsx';
import { RaadDeel } from '../raadsonderzoek/RaadDeel.tsx';
import { VeiligheidsteamDeel } from '../veiligheidsteam/VeiligheidsteamDeel.tsx';
import type { Blik } from './blik.ts';
import { vraagtMee } from './vraagt-mee.ts';
import './erbij.css';

const OnderzoekKaart = lazy(() =>
  import('../dubbelwerk/OnderzoekKaart.tsx').then((module) => ({ default: module.OnderzoekKaart })),
);
const ExpertKaart = lazy(() =>
  import('../expertvraag/ExpertKaart.tsx').then((module) => ({ default: module.ExpertKaart })),
);

/** Everybody who was asked to come beside: each a card, close together whatever its height. */
export function ErbijDeel({ blik }: { blik: Blik }) {
  return (
    <div className="erbij">
      <VeiligheidsteamDeel blik={blik} />
      <MeedenkDeel blik={blik} />
      <RaadDeel blik={blik} />
      <HulpDeel blik={blik} />
      {vraagtMee(blik) ? (
        <Suspense>
          <ExpertKaart blik={blik} />
        </Suspense>
      ) : null}
      {blik.acties.includes('leesOnderzoek') ? (
        <Suspense>
          <OnderzoekKaart blik={blik} />
        </Suspense>
      ) : null}
    </div>
  );
}
