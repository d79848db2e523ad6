import { lazy, Suspense, type ReactNode } from 'react';
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

/** How safe it is, and the plan: for who carries it. `onder` fills the room beside the plan, which is the longer one. */
export function VeiligheidEnPlan({ blik, onder }: { blik: Blik; onder?: ReactNode }) {
  if (!lezend.includes(blik.relatie)) return onder;
  return (
    <Suspense
      fallback={
        <AfterAWhile>
          <Skeleton count={4} shape="rows" />
        </AfterAWhile>
      }
    >
      <div className="gezin__veilig">
        <div className="gezin__veilig-kolom">
          <VeiligheidKaart blik={blik} />
          {onder}
        </div>
        <PlanKaart blik={blik} />
      </div>
    </Suspense>
  );
}
