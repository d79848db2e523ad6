import { lazy, Suspense } from 'react';
import { AfterAWhile, Skeleton } from '../../ui/Skeleton.tsx';
import type { Blik } from './blik.ts';

const ZichtKaart = lazy(() =>
  import('../zicht/ZichtKaart.tsx').then(({ ZichtKaart }) => ({ default: ZichtKaart })),
);

/** Whether a child of this family waits: without it there is nothing to keep sight of. */
export const isWachtOpen = ({ gezin }: Blik): boolean =>
  gezin.wachten.some(({ beeindigdOp }) => beeindigdOp === null);

/** Who keeps an eye on the children that wait; it comes after the first screen. */
export function ZichtDeel({ blik }: { blik: Blik }) {
  return (
    <Suspense
      fallback={
        <AfterAWhile>
          <Skeleton count={3} shape="rows" />
        </AfterAWhile>
      }
    >
      <ZichtKaart blik={blik} />
    </Suspense>
  );
}
