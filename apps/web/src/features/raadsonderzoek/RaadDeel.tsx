import { lazy, Suspense } from 'react';
import type { Blik } from '../gezin/blik.ts';

const RaadKaart = lazy(() => import('./RaadKaart.tsx').then((module) => ({ default: module.RaadKaart })));

/** For whose organisation may ask the Raad; it comes after the first screen. */
export function RaadDeel({ blik }: { blik: Blik }) {
  if (!blik.acties.includes('leesRaadsverzoeken')) return null;
  return (
    <Suspense>
      <RaadKaart blik={blik} />
    </Suspense>
  );
}
