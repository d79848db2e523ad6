import { plan as zinnen } from '@rondom/taal/schermen/plan';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import type { Blik } from '../gezin/blik.ts';
import { PlanregelItem } from './PlanregelItem.tsx';
import { usePlan, type Plan } from './use-plan.ts';
import './plan.css';

const rooms = { plan: zinnen };
const delen = [
  ['kracht', 'krachten'],
  ['doel', 'doelen'],
  ['bodemlijn', 'bodemlijn'],
  ['watals', 'watals'],
] as const;

/** One plan: what goes well first, then who does what, what always holds, and what if. */
export function PlanKaart({ blik }: { blik: Blik }) {
  const z = useZinnen(rooms).plan;
  const query = usePlan(blik.gezin.id);
  const versie = query.data?.plan;
  return (
    <Card
      title={z.titel}
      aside={
        versie ? (
          <span className="plan__versie">{z.versie(versie.nummer, versie.status, versie.op)}</span>
        ) : null
      }
    >
      <Vlak
        query={query}
        leeg={{ title: z.leeg, text: z.leegTekst, als: ({ regels }) => regels.length === 0 }}
        laden={<Skeleton count={5} shape="rows" />}
      >
        {({ regels }) => <Delen regels={regels} blik={blik} />}
      </Vlak>
    </Card>
  );
}

function Delen({ regels, blik }: { regels: Plan['regels']; blik: Blik }) {
  const z = useZinnen(rooms).plan;
  return delen.map(([soort, titel]) => {
    const eigen = regels.filter((regel) => regel.soort === soort);
    if (eigen.length === 0) return null;
    return (
      <section key={soort} className="plan__deel" data-soort={soort}>
        <h3 className="plan__kop">{z[titel]}</h3>
        <ul className="plan__regels">
          {eigen.map((regel) => (
            <PlanregelItem key={regel.id} regel={regel} blik={blik} />
          ))}
        </ul>
      </section>
    );
  });
}
