import { lazy, Suspense } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import type { Blik } from '../gezin/blik.ts';

const MeedenkKaart = lazy(() =>
  import('./MeedenkKaart.tsx').then((module) => ({ default: module.MeedenkKaart })),
);

const werktMee: readonly Blik['relatie'][] = ['vastgezicht', 'vervanger'];

/** Asking is up to the vast gezicht; who stands in sees what was asked. It comes after the first screen. */
export function MeedenkDeel({ blik }: { blik: Blik }) {
  const rol = useSessie().data?.rol;
  if (rol !== 'lokaalteam' || !werktMee.includes(blik.relatie)) return null;
  return (
    <Suspense>
      <MeedenkKaart blik={blik} />
    </Suspense>
  );
}
