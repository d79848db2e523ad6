import { lazy, Suspense } from 'react';
import { useDemo } from '../platform/sessie.ts';
import { useBrowserTaal } from './use-browser-taal.ts';
import './demo-bar.css';

// Parts of their own: a page of a family downloads nothing of them before it stands, and production has neither.
const DemoKeuze = lazy(() => import('./DemoKeuze.tsx'));
const DemoDagen = lazy(() => import('./DemoDagen.tsx'));

/** On every page of the demo: the bar, and under it a line when the days of the demo have passed. */
export function DemoBar() {
  const demo = useDemo();
  useBrowserTaal(demo !== undefined);
  if (demo === undefined) return null;
  return (
    <>
      <Suspense fallback={<div className="demo-bar" />}>
        <DemoKeuze demo={demo} />
      </Suspense>
      <Suspense>
        <DemoDagen />
      </Suspense>
    </>
  );
}
