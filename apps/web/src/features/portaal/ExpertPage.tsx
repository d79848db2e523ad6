import { portaalexpert } from '@rondom/taal/schermen/portaalexpert';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import { ExpertForm } from './ExpertForm.tsx';
import { voornaam } from './namen.ts';
import { useEigenVragen, useVraagTerug, type EigenVraag } from './use-expert.ts';
import { usePortaal, type Portaal } from './use-portaal.ts';
import { useWoordenVan } from './use-woorden-van.ts';
import './vraag.css';

const rooms = { portaalexpert };

/** Vraag het expertteam: ask, see by when, read the answer. Nobody else of the family sees it. */
export function ExpertPage() {
  const portaal = usePortaal();
  return <Vlak query={portaal}>{(eigen) => <Vragen portaal={eigen} />}</Vlak>;
}

function Vragen({ portaal }: { portaal: Portaal }) {
  const z = useZinnen(rooms).portaalexpert;
  const { toon } = useWoordenVan(portaal);
  const query = useEigenVragen();
  return (
    <>
      <PageHeading lead={z[toon].tekst}>{z.titel}</PageHeading>
      <Vlak query={query} laden={<Skeleton count={3} shape="rows" />}>
        {(data) => {
          const vast = data.vastGezicht === null ? z.vastGezicht : voornaam(data.vastGezicht);
          return (
            <>
              {data.acties.includes('vraag') && data.uiterlijk !== null ? (
                <ExpertForm toon={toon} vast={vast} uiterlijk={data.uiterlijk} />
              ) : (
                <EmptyState title={z.kan} />
              )}
              {data.vragen.map((vraag) => (
                <Een key={vraag.id} vraag={vraag} toon={toon} vast={vast} />
              ))}
            </>
          );
        }}
      </Vlak>
    </>
  );
}

function Een({ vraag, toon, vast }: { vraag: EigenVraag; toon: 'jij' | 'u'; vast: string }) {
  const z = useZinnen(rooms).portaalexpert;
  const vandaag = useSessie().data?.vandaag ?? '';
  const terug = useVraagTerug(vraag);
  const { stand, uiterlijk, antwoord } = vraag;
  const laat = stand === 'open' && uiterlijk < vandaag;
  return (
    <Card tone={antwoord === null ? 'plain' : 'plum'} className="vraag">
      <p lang="nl">
        <strong>{vraag.vraag}</strong>
      </p>
      {stand === 'open' ? <p>{laat ? z.laat : z.standen.open(uiterlijk)}</p> : null}
      {stand === 'ingetrokken' || stand === 'zonderantwoord' ? <p>{z.standen[stand]}</p> : null}
      {antwoord === null ? null : (
        <div>
          <h2>{z.antwoord}</h2>
          <p lang="nl">{antwoord}</p>
          {vraag.gebieden.map(({ gebied, tekst }) => (
            <p key={gebied} lang="nl">
              {tekst}
            </p>
          ))}
        </div>
      )}
      <p className="zacht">{weetZin(vraag, z[toon], vast)}</p>
      {vraag.acties.includes('terug') ? (
        <Button
          variant="plain"
          className="noprint"
          busy={terug.isPending}
          onClick={() => {
            if (!terug.isPending) terug.mutate(undefined, { onSuccess: () => toast(z.teruggenomen) });
          }}
        >
          {z.terug}
        </Button>
      ) : null}
    </Card>
  );
}

type Woorden = Record<'weet' | 'weetNiet' | 'gevaarGemeld', (naam: string) => string>;

function weetZin(vraag: EigenVraag, z: Woorden, vast: string): string {
  if (vraag.gevaarGemeld) return z.gevaarGemeld(vast);
  return vraag.vastGezichtWeet ? z.weet(vast) : z.weetNiet(vast);
}
