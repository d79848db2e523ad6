import { lazy, Suspense } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import type { Blik } from '../gezin/blik.ts';

const HulpKaart = lazy(() => import('./HulpKaart.tsx').then((module) => ({ default: module.HulpKaart })));

const werktMee: readonly Blik['relatie'][] = ['vastgezicht', 'vervanger'];

/** Who helps adults of the family: for the vast gezicht and who stands in. It comes after the first screen. */
export function HulpDeel({ blik }: { blik: Blik }) {
  const rol = useSessie().data?.rol;
  if (rol !== 'lokaalteam' || !werktMee.includes(blik.relatie)) return null;
  return (
    <Suspense>
      <HulpKaart blik={blik} />
    </Suspense>
  );
}
