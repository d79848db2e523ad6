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

/**
 * How safe it is, and the plan: for who may read them; asking all the same would be a refused try in the log. `onder`
 * fills the room beside the plan, which is the longer one.
 */
export function VeiligheidEnPlan({ blik, onder }: { blik: Blik; onder?: ReactNode }) {
  const veiligheid = blik.acties.includes('leesVeiligheid');
  const plan = blik.acties.includes('leesPlan');
  if (!veiligheid && !plan) return onder;
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
          {veiligheid ? <VeiligheidKaart blik={blik} /> : null}
          {onder}
        </div>
        {plan ? <PlanKaart blik={blik} /> : null}
      </div>
    </Suspense>
  );
}
