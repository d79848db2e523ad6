import { dayOf } from '@rondom/taal';
import { lieverniet } from '@rondom/taal/schermen/lieverniet';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { LieverNietForm } from './LieverNietForm.tsx';
import { vastGezichtVan } from './namen.ts';
import { useEigenLieverNiet, type EigenLieverNiet } from './use-lieverniet.ts';
import { usePortaal, type Portaal } from './use-portaal.ts';
import { useWoordenVan } from './use-woorden-van.ts';

const rooms = { lieverniet };

/** Whom I would rather not have there: in own words, with what comes of it said first. */
export function LieverNietPage() {
  const portaal = usePortaal();
  return <Vlak query={portaal}>{(eigen) => <Inhoud portaal={eigen} />}</Vlak>;
}

function Inhoud({ portaal }: { portaal: Portaal }) {
  const z = useZinnen(rooms).lieverniet.portaal;
  const { toon } = useWoordenVan(portaal);
  const query = useEigenLieverNiet();
  const vast = vastGezichtVan(portaal);
  return (
    <>
      <PageHeading lead={z[toon].tekst(vast)}>{z.titel}</PageHeading>
      <Vlak query={query} laden={<Skeleton count={3} shape="rows" />}>
        {({ erbij, gezegd }) => (
          <>
            {erbij.length === 0 ? (
              <EmptyState title={z.leeg} text={z[toon].vastegezicht(vast)} />
            ) : (
              <LieverNietForm portaal={portaal} erbij={erbij} />
            )}
            {gezegd.length === 0 ? null : <Gezegd gezegd={gezegd} portaal={portaal} />}
          </>
        )}
      </Vlak>
    </>
  );
}

function Gezegd({ gezegd, portaal }: { gezegd: EigenLieverNiet['gezegd']; portaal: Portaal }) {
  const { portaal: z, expertteam } = useZinnen(rooms).lieverniet;
  const { z: woorden, toon } = useWoordenVan(portaal);
  const vast = vastGezichtVan(portaal);
  return (
    <Card title={z.eerder}>
      <List label={z.eerder}>
        {gezegd.map((een) => {
          const wie =
            een.naam ??
            een.organisatie ??
            (een.organisatiesoort === null ? expertteam : woorden.organisatiesoort[een.organisatiesoort]);
          const toen = {
            stopt: z.stopte(wie, dayOf(een.op)),
            blijft: z.blijft(wie),
            bespreek: z[toon].bespreek(vast),
          };
          return (
            <ListRow
              key={een.id}
              title={<span lang="nl">{een.reden}</span>}
              text={
                <>
                  {toen[een.gevolg]}
                  {een.grond === null ? null : <span className="regel">{z[een.grond]}</span>}
                  {een.artikel === null ? null : (
                    <>
                      <span className="regel">{z.wet(een.artikel)}</span>
                      <span className="regel">{z.praten(vast)}</span>
                    </>
                  )}
                </>
              }
            />
          );
        })}
      </List>
    </Card>
  );
}
