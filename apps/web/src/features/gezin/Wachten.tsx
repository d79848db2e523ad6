import { lazy, Suspense } from 'react';
import { omhetgezin } from '@rondom/taal/schermen/omhetgezin';
import { useZinnen } from '../../platform/taal.tsx';
import type { Blik } from './blik.ts';
import { Deel } from './Deel.tsx';
import { WachtItem } from './WachtItem.tsx';
import './wachten.css';

const KetenRegel = lazy(() =>
  import('../wachtlijst/KetenRegel.tsx').then((module) => ({ default: module.KetenRegel })),
);
const VerhuisRegio = lazy(() =>
  import('../wachtlijst/VerhuisRegio.tsx').then((module) => ({ default: module.VerhuisRegio })),
);
const rooms = { omhetgezin };

/** For whom of this family is still waited, and for whom the waiting ended. */
export function Wachten({ blik, onWaarom }: { blik: Blik; onWaarom: (termijnId: string) => void }) {
  const z = useZinnen(rooms).omhetgezin.wachten;
  const { wachten } = blik.gezin;
  if (wachten.length === 0) return null;
  const open = wachten.filter(({ beeindigdOp }) => beeindigdOp === null);
  const ended = wachten.filter(({ beeindigdOp }) => beeindigdOp !== null);
  return (
    <Deel title={z.titel} count={open.length}>
      <Suspense>
        <KetenRegel blik={blik} />
      </Suspense>
      <ul className="wachten" role="list">
        {[...open, ...ended].map((wacht) => (
          <WachtItem key={wacht.id} wacht={wacht} blik={blik} onWaarom={onWaarom} />
        ))}
      </ul>
      {open.length > 0 && blik.acties.includes('verhuisGezin') ? (
        <Suspense>
          <VerhuisRegio gezinId={blik.gezin.id} />
        </Suspense>
      ) : null}
    </Deel>
  );
}
