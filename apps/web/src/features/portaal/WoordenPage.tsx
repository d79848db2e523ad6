import { portaalmeer } from '@rondom/taal/schermen/portaalmeer';
import { portaalwoorden } from '@rondom/taal/schermen/portaalwoorden';
import { PenLine, Users } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { Go } from '../../platform/small-router.tsx';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { ReaderLine } from '../../ui/ReaderLine.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { useLezernaam } from './LezersKiezen.tsx';
import { magSchrijven, vastGezichtVan } from './namen.ts';
import { usePortaal, type Portaal } from './use-portaal.ts';
import { useWoordenVan } from './use-woorden-van.ts';
import './portaal.css';
import './woorden.css';

const rooms = { portaalwoorden };
const meer = { portaalmeer };
const LezersWijzigen = lazy(() => import('./LezersWijzigen.tsx'));

/** Own words as they were written, with who may read each; and what others chose to share. */
export function WoordenPage() {
  const query = usePortaal();
  return (
    <Vlak query={query} laden={<Skeleton count={4} shape="rows" />}>
      {(portaal) => (
        <>
          <Kop portaal={portaal} />
          <EigenWoorden portaal={portaal} />
          <AndereWoorden portaal={portaal} />
        </>
      )}
    </Vlak>
  );
}

function Kop({ portaal }: { portaal: Portaal }) {
  const z = useZinnen(rooms).portaalwoorden;
  const { toon } = useWoordenVan(portaal);
  return (
    <>
      <PageHeading lead={z[toon].tekst}>{z.titel}</PageHeading>
      {magSchrijven(portaal) ? (
        <Go to="/mijn/woorden/schrijf" className="button button--wide noprint" data-variant="plum">
          <PenLine size={20} />
          {z.schrijf}
        </Go>
      ) : null}
    </>
  );
}

function EigenWoorden({ portaal }: { portaal: Portaal }) {
  const z = useZinnen(rooms).portaalwoorden;
  const { toon } = useWoordenVan(portaal);
  const naamVan = useLezernaam(portaal);
  const vandaag = useSessie().data?.vandaag ?? '';
  const vast = vastGezichtVan(portaal);
  if (!magSchrijven(portaal)) return null;
  if (portaal.woorden.length === 0) {
    return <EmptyState title={z[toon].leeg} text={z[toon].leegTekst} />;
  }
  return portaal.woorden.map(({ id, tekst, geschrevenOp, lezers }) => {
    const lezen = lezers.filter(({ wacht }) => !wacht);
    const wachten = lezers.filter(({ wacht }) => wacht);
    return (
      <article key={id} className="card woord" data-tone="plum">
        <p className="zacht">{z.geschreven(geschrevenOp, vandaag)}</p>
        <blockquote className="woord__tekst" lang="nl">
          {tekst}
        </blockquote>
        <ReaderLine
          readers={lezen.map(naamVan)}
          except={[
            ...wachten.map((lezer) => z.nogNiet(naamVan(lezer), vast)),
            ...(lezers.length === 1 ? [z.verderNiemand] : []),
          ]}
        />
        <Wijzig portaal={portaal} woordId={id} />
      </article>
    );
  });
}

/** The way to other readers of this text; it opens where the text stands. */
function Wijzig({ portaal, woordId }: { portaal: Portaal; woordId: string }) {
  const z = useZinnen(meer).portaalmeer.lezers;
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button variant="plain" className="noprint" icon={<Users size={20} />} onClick={() => setOpen(true)}>
        {z.wijzig}
      </Button>
    );
  return (
    <Suspense fallback={null}>
      <LezersWijzigen portaal={portaal} woordId={woordId} onKlaar={() => setOpen(false)} />
    </Suspense>
  );
}

function AndereWoorden({ portaal }: { portaal: Portaal }) {
  const z = useZinnen(rooms).portaalwoorden;
  const { noem } = useWoordenVan(portaal);
  const vandaag = useSessie().data?.vandaag ?? '';
  if (portaal.woordenVanAnderen.length === 0) return null;
  return (
    <section className="anderen">
      <h2>{z.vanAnderen}</h2>
      <p className="zacht">{z.vanAnderenTekst}</p>
      {portaal.woordenVanAnderen.map(({ id, persoonId, roepnaam, tekst, geschrevenOp }) => (
        <article key={id} className="card woord" data-tone="plum">
          <p className="zacht">{z.schreef(noem({ id: persoonId, roepnaam }), geschrevenOp, vandaag)}</p>
          <blockquote className="woord__tekst" lang="nl">
            {tekst}
          </blockquote>
        </article>
      ))}
    </section>
  );
}
