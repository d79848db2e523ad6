import { portaalplan } from '@rondom/taal/schermen/portaalplan';
import { wiedoetwatblad } from '@rondom/taal/schermen/wiedoetwatblad';
import { Handshake, LifeBuoy, ShieldCheck, Sun, Users } from 'lucide-react';
import { Go } from '../../platform/small-router.tsx';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { BelKnop } from './BelKnop.tsx';
import { plandelen } from './plandelen.ts';
import { PlanRegels } from './PlanRegels.tsx';
import { useEigenPlan, type EigenPlan } from './use-eigen-plan.ts';
import { RustLink } from './RustLink.tsx';
import { usePortaal, type Portaal } from './use-portaal.ts';
import { useWoordenVan } from './use-woorden-van.ts';
import { WaaromNiet } from './WaaromNiet.tsx';
import './portaal.css';

const rooms = { portaalplan, wiedoetwatblad };
const leestWieDoetWat: readonly Portaal['als'][] = ['ouder', 'jeugdige'];
const tekens = {
  kracht: <Sun size={22} />,
  doel: <Handshake size={22} />,
  bodemlijn: <ShieldCheck size={22} />,
  watals: <LifeBuoy size={22} />,
};

/** Mijn plan, Ons plan: what goes well, what was agreed, what always holds, and what if. */
export function PlanPage() {
  const portaal = usePortaal();
  const plan = useEigenPlan();
  return (
    <Vlak query={portaal} laden={<Skeleton count={5} shape="rows" />}>
      {(eigen) => (
        <>
          <Kop portaal={eigen} plan={plan.data} />
          <Vlak query={plan} laden={<Skeleton count={5} shape="rows" />}>
            {(gelezen) => <Delen plan={gelezen} portaal={eigen} />}
          </Vlak>
          {leestWieDoetWat.includes(eigen.als) ? <NaarWieDoetWat /> : null}
          <WaaromNiet portaal={eigen} />
          <RustLink als={eigen.als} />
          <div className="noprint">
            <BelKnop helper={eigen.vastGezicht} />
          </div>
        </>
      )}
    </Vlak>
  );
}

interface PlanProps {
  portaal: Portaal;
  plan: EigenPlan;
}

function NaarWieDoetWat() {
  const z = useZinnen(rooms).wiedoetwatblad;
  return (
    <p className="planregels__naar noprint">
      <Go to="/mijn/wie-doet-wat">
        <Users size={20} />
        {z.link}
      </Go>
    </p>
  );
}

function Kop({ portaal, plan }: { portaal: Portaal; plan: EigenPlan | undefined }) {
  const z = useZinnen(rooms).portaalplan;
  const { toon } = useWoordenVan(portaal);
  const lead = (plan?.regels.length ?? 0) > 0 ? { lead: z[toon].tekst } : {};
  return (
    <>
      <PageHeading {...lead}>{z[toon].titel}</PageHeading>
      {plan?.plan?.status === 'concept' ? <p className="zacht">{z.concept}</p> : null}
    </>
  );
}

function Delen({ plan, portaal }: PlanProps) {
  const z = useZinnen(rooms).portaalplan;
  const { toon } = useWoordenVan(portaal);
  const vandaag = useSessie().data?.vandaag ?? '';
  const delen = plandelen(plan.regels);
  if (delen.length === 0) return <EmptyState title={z[toon].leeg} text={z[toon].leegTekst} />;
  return delen.map(({ soort, regels }) => (
    <Card key={soort} title={z.kop[soort]} icon={tekens[soort]} className="stapel">
      <PlanRegels regels={regels} portaal={portaal} vandaag={vandaag} />
    </Card>
  ));
}
