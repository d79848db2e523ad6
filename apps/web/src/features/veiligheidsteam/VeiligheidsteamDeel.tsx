import { lazy, Suspense } from 'react';
import type { Blik } from '../gezin/blik.ts';

const VeiligheidsteamKaart = lazy(() =>
  import('./VeiligheidsteamKaart.tsx').then((module) => ({ default: module.VeiligheidsteamKaart })),
);

/** For who works with the family; it comes after the first screen. */
export function VeiligheidsteamDeel({ blik }: { blik: Blik }) {
  if (!blik.acties.includes('leesVeiligheidsteam')) return null;
  return (
    <Suspense>
      <VeiligheidsteamKaart blik={blik} />
    </Suspense>
  );
}
