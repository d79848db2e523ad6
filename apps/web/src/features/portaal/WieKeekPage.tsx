import { dayOf } from '@rondom/taal';
import { portaalkijk } from '@rondom/taal/schermen/portaalkijk';
import { portaalkijkvraag } from '@rondom/taal/schermen/portaalkijkvraag';
import { useZinnen } from '../../platform/taal.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Card } from '../../ui/Card.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { perDag } from './kijkregels.ts';
import { KijkdagKaart } from './KijkdagKaart.tsx';
import { KijkVragen } from './KijkVragen.tsx';
import { vastGezichtVan } from './namen.ts';
import { usePortaal, type Portaal } from './use-portaal.ts';
import { useWieKeek, type WieKeek as Kijklijst } from './use-wie-keek.ts';
import { useWoordenVan } from './use-woorden-van.ts';
import './portaal.css';
import './kijk.css';

const rooms = { portaalkijk, portaalkijkvraag };

/** Wie keek in ons plan: who read what is about me and the children I read for, day by day. */
export function WieKeekPage() {
  const query = usePortaal();
  return <Vlak query={query}>{(portaal) => <WieKeek portaal={portaal} />}</Vlak>;
}

function WieKeek({ portaal }: { portaal: Portaal }) {
  const z = useZinnen(rooms).portaalkijk;
  const { toon, noem } = useWoordenVan(portaal);
  const query = useWieKeek();
  // On an empty page the same sentence belongs to what is said there: nothing is shown, perhaps not yet.
  const isLeeg = query.data?.regels.length === 0;
  const kinderen = portaal.kinderen.map(noem).filter(Boolean);
  const namen = new Map(
    [portaal.persoon, ...portaal.kinderen].map((persoon) => [persoon.id, noem(persoon)] as const),
  );
  return (
    <>
      <PageHeading lead={kinderen.length === 0 ? z[toon].tekst : z.uMet(kinderen)}>{z.titel}</PageHeading>
      {isLeeg ? null : (
        <Banner tone="plain">
          <p>{z.later}</p>
        </Banner>
      )}
      <Vlak
        query={query}
        laden={<Skeleton count={5} shape="rows" />}
        leeg={{ title: z.leeg, text: `${z.leegTekst} ${z.later}`, als: ({ regels }) => regels.length === 0 }}
      >
        {({ regels, vragen }) =>
          perDag(regels, dayOf).map((dag) => (
            <KijkdagKaart key={dag.dag} dag={dag} portaal={portaal} namen={namen} vragen={vragen} />
          ))
        }
      </Vlak>
      {query.data === undefined ? null : <Algemeen portaal={portaal} kijklijst={query.data} />}
    </>
  );
}

/** What is asked without a line, and what was asked about a line that is not shown. */
function Algemeen({ portaal, kijklijst }: { portaal: Portaal; kijklijst: Kijklijst }) {
  const z = useZinnen(rooms).portaalkijkvraag;
  const { toon } = useWoordenVan(portaal);
  const woorden = (toon === 'jij' ? z.jij : z).algemeen;
  const getoond = new Set(kijklijst.regels.map(({ id }) => id));
  const vragen = kijklijst.vragen.filter(({ regelId }) => regelId === null || !getoond.has(regelId));
  return (
    <Card title={woorden.titel} className="kijkalgemeen">
      <p>{woorden.tekst}</p>
      <KijkVragen
        regelId={null}
        geweigerd={false}
        toon={toon}
        vragen={vragen}
        lezers={portaal.vastGezicht === null ? [] : [portaal.vastGezicht.naam]}
        over={z.algemeen.knop}
        vast={vastGezichtVan(portaal)}
        knop={z.algemeen.knop}
      />
    </Card>
  );
}
