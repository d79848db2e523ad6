import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Vlak } from '../../ui/Vlak.tsx';
import { isNoLonger } from '../../platform/rights.ts';
import { isDicht } from './dicht.ts';
import { GezinDicht } from './GezinDicht.tsx';
import { GezinInhoud } from './GezinInhoud.tsx';
import { GezinLaden } from './GezinLaden.tsx';
import { NietMeer } from './NietMeer.tsx';
import { useGezin } from './use-gezin.ts';
import './gezin.css';

const NoodPage = lazy(() =>
  import('../noodkijk/NoodPage.tsx').then((module) => ({ default: module.NoodPage })),
);

/** The family is the page; its parts stand inside it. */
export function GezinPage() {
  const { gezinId } = useParams({ from: '/gezinnen/$gezinId' });
  const query = useGezin(gezinId);
  // A relation that ended while the page was open closes it too.
  if (isNoLonger(query.error)) return <NietMeer />;
  if (isDicht(query.error)) return <GezinDicht gezinId={gezinId} error={query.error} />;
  return (
    <Vlak query={query} laden={<GezinLaden />}>
      {(overzicht) =>
        overzicht.relatie === 'nood' ? (
          <Suspense fallback={<GezinLaden />}>
            <NoodPage gezinId={gezinId} naam={overzicht.gezin.naam} />
          </Suspense>
        ) : (
          <GezinInhoud overzicht={overzicht} />
        )
      }
    </Vlak>
  );
}
