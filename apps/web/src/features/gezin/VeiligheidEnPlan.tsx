import { lazy, Suspense } from 'react';
import { AfterAWhile, Skeleton } from '../../ui/Skeleton.tsx';
import type { Blik } from './blik.ts';
import './veiligheid-en-plan.css';

// Under the first screen, so they come after it.
const VeiligheidKaart = lazy(() =>
  import('../veiligheid/VeiligheidKaart.tsx').then(({ VeiligheidKaart }) => ({ default: VeiligheidKaart })),
);
const PlanKaart = lazy(() =>
  import('../plan/PlanKaart.tsx').then(({ PlanKaart }) => ({ default: PlanKaart })),
);

/** Who may ask for the figures and the plan; for anybody else asking would be a refused try in the log. */
const lezend: readonly Blik['relatie'][] = ['vastgezicht', 'uitvoerder', 'vervanger'];

/** How safe it is, and the plan: for who carries it. */
export function VeiligheidEnPlan({ blik }: { blik: Blik }) {
  if (!lezend.includes(blik.relatie)) return null;
  return (
    <Suspense
      fallback={
        <AfterAWhile>
          <Skeleton count={4} shape="rows" />
        </AfterAWhile>
      }
    >
      <div className="gezin__veilig">
        <VeiligheidKaart blik={blik} />
        <PlanKaart blik={blik} />
      </div>
    </Suspense>
  );
}
