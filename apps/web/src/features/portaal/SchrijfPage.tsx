import { portaalwoorden } from '@rondom/taal/schermen/portaalwoorden';
import { useConcept } from '../../platform/use-concept.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { Gevaar } from './Gevaar.tsx';
import { vastGezichtVan } from './namen.ts';
import { SchrijfForm } from './SchrijfForm.tsx';
import { Terug } from './Terug.tsx';
import { usePortaal, type Portaal } from './use-portaal.ts';
import { conceptOnderwerp } from './use-schrijf-woord.ts';
import { useWoordenVan } from './use-woorden-van.ts';
import type { Woordinhoud } from './woordinhoud.ts';
import './portaal.css';
import './woorden.css';

const rooms = { portaalwoorden };

/** Writing own words: one thing on one page. */
export function SchrijfPage() {
  const query = usePortaal();
  return <Vlak query={query}>{(portaal) => <Schrijf portaal={portaal} />}</Vlak>;
}

function Schrijf({ portaal }: { portaal: Portaal }) {
  const z = useZinnen(rooms).portaalwoorden;
  const { toon } = useWoordenVan(portaal);
  const concept = useConcept<Woordinhoud>('woord', conceptOnderwerp);
  const vast = vastGezichtVan(portaal);
  return (
    <>
      <Terug naar="/mijn/woorden">{z.titel}</Terug>
      <PageHeading lead={z[toon].tekst}>{z.schrijf}</PageHeading>
      {vast === '' ? <EmptyState title={z.geenVastGezicht} text={z.geenVastGezichtTekst} /> : null}
      {vast !== '' && concept.restored === undefined ? <Skeleton count={4} shape="rows" /> : null}
      {vast !== '' && concept.restored !== undefined ? (
        <SchrijfForm portaal={portaal} concept={concept} begin={concept.restored} />
      ) : null}
      <Gevaar toon={toon} vast={vast} />
    </>
  );
}
