import { lazy, Suspense } from 'react';
import type { Blik } from '../blik.ts';

const DoetMeeSheet = lazy(() =>
  import('./DoetMeeSheet.tsx').then((module) => ({ default: module.DoetMeeSheet })),
);
const DuoSheet = lazy(() => import('./DuoSheet.tsx').then((module) => ({ default: module.DuoSheet })));
const StopSheet = lazy(() => import('./StopSheet.tsx').then((module) => ({ default: module.StopSheet })));

export type Meeblad = { wat: 'erbij' } | { wat: 'duo' } | { wat: 'stop'; id: string; naam: string };

interface DoetMeeBladProps {
  blad: Meeblad;
  blik: Blik;
  onClose: () => void;
}

/** The sheet in which somebody is added, or stops. */
export function DoetMeeBlad({ blad, blik, onClose }: DoetMeeBladProps) {
  return <Suspense>{content()}</Suspense>;

  function content() {
    if (blad.wat === 'erbij') return <DoetMeeSheet blik={blik} onClose={onClose} />;
    if (blad.wat === 'duo') return <DuoSheet blik={blik} onClose={onClose} />;
    // The newest version of the row: a change by somebody else comes in while this is open.
    const now = blik.gezin.betrokkenen.find(({ id }) => id === blad.id);
    return now === undefined ? null : (
      <StopSheet betrokkene={now} naam={blad.naam} blik={blik} onClose={onClose} />
    );
  }
}
