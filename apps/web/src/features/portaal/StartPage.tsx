import { lazy, Suspense } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { Gevaar } from './Gevaar.tsx';
import { vastGezichtVan } from './namen.ts';
import { GedeeldeNotities } from './GedeeldeNotities.tsx';
import { NuKaart } from './NuKaart.tsx';
import { Rechter } from './Rechter.tsx';
import { usePortaal, type Portaal } from './use-portaal.ts';
import { useWoordenVan } from './use-woorden-van.ts';
import { Vragen } from './Vragen.tsx';
import { WieHelpt } from './WieHelpt.tsx';
import { WoordenKaart } from './WoordenKaart.tsx';
import './portaal.css';

// Most people were asked nothing.
const ToestemmingLink = lazy(() => import('./ToestemmingLink.tsx'));
const OvergangLink = lazy(() => import('../overgang/OvergangLink.tsx'));
const ExpertLink = lazy(() => import('./ExpertLink.tsx'));
// Only where the plan asks something of who is not a parent.
const PlanVraagt = lazy(() => import('./PlanVraagt.tsx'));
const ContactKaart = lazy(() => import('./ContactKaart.tsx'));
const WieBelIk = lazy(() => import('./WieBelIk.tsx'));
const LieverNietLink = lazy(() => import('./LieverNietLink.tsx'));
const WieLetOp = lazy(() => import('./WieLetOp.tsx'));
/** Who may ask the experts, and hears who watches: a parent, a young person, a representative. */
const magVragen = ({ als }: Portaal): boolean =>
  als === 'ouder' || als === 'jeugdige' || als === 'vertegenwoordiger';
/** From sixteen until twenty-three the own page about growing up is there. */
const groeitOp = ({ als, persoon: { leeftijd } }: Portaal): boolean =>
  als === 'jeugdige' && leeftijd !== null && leeftijd >= 16 && leeftijd < 23;
const vraagtDeel = ({ als }: Portaal): boolean => als === 'netwerk' || als === 'pleegouder';

/** Mijn plan, Ons plan: what happens now, what is asked, what one wants to say, what counts, who helps. */
export function StartPage() {
  const query = usePortaal();
  return (
    <Vlak query={query} laden={<Skeleton count={7} shape="rows" />}>
      {(portaal) => <Start portaal={portaal} />}
    </Vlak>
  );
}

function Start({ portaal }: { portaal: Portaal }) {
  const { eigen, toon } = useWoordenVan(portaal);
  const vandaag = useSessie().data?.vandaag ?? '';
  const toestemming = (
    <Suspense fallback={null}>
      <ToestemmingLink portaal={portaal} />
    </Suspense>
  );
  return (
    <>
      <PageHeading lead={eigen.groetTekst}>{eigen.groet(portaal.persoon.roepnaam ?? '')}</PageHeading>
      {magVragen(portaal) ? (
        <Suspense fallback={null}>
          <WieBelIk portaal={portaal} />
        </Suspense>
      ) : null}
      {vraagtDeel(portaal) ? (
        <Suspense fallback={null}>
          <PlanVraagt portaal={portaal} vandaag={vandaag} />
        </Suspense>
      ) : null}
      <NuKaart portaal={portaal} vandaag={vandaag} />
      <Vragen portaal={portaal} vandaag={vandaag} />
      {portaal.toestemmingen.open > 0 ? toestemming : null}
      {groeitOp(portaal) ? (
        <Suspense fallback={null}>
          <OvergangLink na={(portaal.persoon.leeftijd ?? 0) >= 18} />
        </Suspense>
      ) : null}
      <WoordenKaart portaal={portaal} />
      <Rechter portaal={portaal} />
      <WieHelpt portaal={portaal} />
      {magVragen(portaal) ? (
        <Suspense fallback={null}>
          <WieLetOp portaal={portaal} />
        </Suspense>
      ) : null}
      <Suspense fallback={null}>
        {portaal.als === 'ouder' || portaal.als === 'jeugdige' ? <LieverNietLink /> : null}
        <ContactKaart portaal={portaal} />
        {magVragen(portaal) ? <ExpertLink /> : null}
      </Suspense>
      <GedeeldeNotities portaal={portaal} />
      {portaal.toestemmingen.open === 0 && portaal.toestemmingen.alle > 0 ? toestemming : null}
      <Gevaar toon={toon} vast={vastGezichtVan(portaal)} />
    </>
  );
}
