import { dayOf } from '@rondom/taal';
import { portaalkijk } from '@rondom/taal/schermen/portaalkijk';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Card } from '../../ui/Card.tsx';
import { List } from '../../ui/List.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { KijkerRij } from './KijkerRij.tsx';
import { perDag } from './kijkregels.ts';
import { usePortaal, type Portaal } from './use-portaal.ts';
import { useWieKeek } from './use-wie-keek.ts';
import { useWoordenVan } from './use-woorden-van.ts';
import './portaal.css';
import './kijk.css';

const rooms = { portaalkijk };

/** Wie keek in ons plan: who read what is about me and the children I read for, day by day. */
export function WieKeekPage() {
  const query = usePortaal();
  return <Vlak query={query}>{(portaal) => <WieKeek portaal={portaal} />}</Vlak>;
}

function WieKeek({ portaal }: { portaal: Portaal }) {
  const z = useZinnen(rooms).portaalkijk;
  const { toon, noem } = useWoordenVan(portaal);
  const query = useWieKeek();
  const vandaag = useSessie().data?.vandaag ?? '';
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
        {({ regels }) =>
          perDag(regels, dayOf).map(({ dag, kijkers }) => (
            <Card key={dag} title={z.dag(dag, vandaag)} className="kijkdag">
              <List>
                {kijkers.map((kijker) => (
                  <KijkerRij key={kijker.sleutel} kijker={kijker} namen={namen} />
                ))}
              </List>
            </Card>
          ))
        }
      </Vlak>
    </>
  );
}
