import { portaalmeer } from '@rondom/taal/schermen/portaalmeer';
import { Handshake } from 'lucide-react';
import { Go } from '../../platform/small-router.tsx';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { PlanRegels } from './PlanRegels.tsx';
import { useEigenPlan } from './use-eigen-plan.ts';
import type { Portaal } from './use-portaal.ts';

const rooms = { portaalmeer };

/** What the plan asks of this person: the lines he has a part in, first. */
export default function PlanVraagt({ portaal, vandaag }: { portaal: Portaal; vandaag: string }) {
  const z = useZinnen(rooms).portaalmeer.plan;
  const query = useEigenPlan();
  return (
    <Card title={z.titel} icon={<Handshake size={22} />} className="stapel">
      <Vlak query={query} laden={<Skeleton count={2} shape="rows" />}>
        {({ regels }) => {
          const mijn = regels.filter(({ teksten }) =>
            teksten.some(({ wie }) => wie.some(({ id }) => id === portaal.persoon.id)),
          );
          if (mijn.length === 0) return <p>{z.leeg}</p>;
          return <PlanRegels regels={mijn} portaal={portaal} vandaag={vandaag} />;
        }}
      </Vlak>
      <Go to="/mijn/plan" className="button button--wide button--omlijnd">
        {z.heel}
      </Go>
    </Card>
  );
}
