import { lazy, Suspense, useEffect } from 'react';
import { matchPath, usePath } from '../platform/small-router.tsx';
import { AfterAWhile } from '../ui/Skeleton.tsx';
import { BeginStap } from './BeginStap.tsx';
import { MeldenFrame } from './MeldenFrame.tsx';
import { laadStandPage, laadVragen } from './laad-later.ts';
import { useBericht } from './use-bericht.ts';

const Vragen = lazy(laadVragen);
const StandPage = lazy(laadStandPage);

/** The first page at once; the questions arrive while somebody reads it. */
export function MeldenApp() {
  const path = usePath();
  const state = useBericht();
  useEffect(() => void laadVragen(), []);
  return (
    <MeldenFrame>
      <Suspense fallback={<AfterAWhile>{null}</AfterAWhile>}>
        {matchPath('/melden/stand', path) ? (
          <StandPage />
        ) : state.bericht.stap === 'begin' && state.bewijs === undefined ? (
          <BeginStap state={state} />
        ) : (
          <Vragen state={state} />
        )}
      </Suspense>
    </MeldenFrame>
  );
}
