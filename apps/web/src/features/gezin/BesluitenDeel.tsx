import { lazy, Suspense } from 'react';
import { DeelKop } from './DeelKop.tsx';
import { useOpenGezin } from './gezin-context.ts';
import { ziet } from './onderdelen.ts';
import { WatGeldtNu } from './WatGeldtNu.tsx';

const BesluitenKaart = lazy(() =>
  import('../wachtlijst/BesluitenKaart.tsx').then((module) => ({ default: module.BesluitenKaart })),
);

const AanvraagKnop = lazy(() =>
  import('../termijn/AanvraagKnop.tsx').then((module) => ({ default: module.AanvraagKnop })),
);

/** What a judge decided, who carries it out, and until when. */
export function BesluitenDeel() {
  const { blik } = useOpenGezin();
  if (!ziet(blik.relatie, 'maatregelen')) return null;
  return (
    <div className="gezin__breed">
      <DeelKop gezinId={blik.gezin.id} deel="besluiten" />
      <WatGeldtNu blik={blik} />
      <Suspense>
        <BesluitenKaart blik={blik} />
        <AanvraagKnop blik={blik} />
      </Suspense>
    </div>
  );
}
