import { dayOf } from '@rondom/taal';
import { grondslag } from '@rondom/taal/refusals/grondslag';
import { portaaltoestemming } from '@rondom/taal/schermen/portaaltoestemming';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { voornaam } from './namen.ts';
import { usePortaal, type Portaal } from './use-portaal.ts';
import { useBeantwoord, useEigenToestemmingen, type EigenToestemming } from './use-toestemming.ts';
import { useWoordenVan } from './use-woorden-van.ts';
import './vraag.css';

const rooms = { portaaltoestemming };
const faultOptions = { refusals: { grondslag } };

/** Waar ik ja op zei: every question apart, and no is always one press away. */
export function ToestemmingPage() {
  const portaal = usePortaal();
  return <Vlak query={portaal}>{(eigen) => <Toestemmingen portaal={eigen} />}</Vlak>;
}

function Toestemmingen({ portaal }: { portaal: Portaal }) {
  const z = useZinnen(rooms).portaaltoestemming;
  const { toon } = useWoordenVan(portaal);
  const query = useEigenToestemmingen();
  return (
    <>
      <PageHeading lead={z[toon].tekst}>{z.titel}</PageHeading>
      <Vlak
        query={query}
        laden={<Skeleton count={3} shape="rows" />}
        leeg={{
          title: z.leeg,
          text: z[toon].leegTekst,
          als: ({ toestemmingen }) => toestemmingen.length === 0,
        }}
      >
        {({ toestemmingen }) =>
          toestemmingen.map((een) => <Een key={een.id} toestemming={een} toon={toon} />)
        }
      </Vlak>
    </>
  );
}

function Een({ toestemming, toon }: { toestemming: EigenToestemming; toon: 'jij' | 'u' }) {
  const z = useZinnen(rooms).portaaltoestemming;
  const act = useBeantwoord(toestemming);
  const faults = useFaults(act.error, faultOptions);
  const { acties, doel, gedeeld, soorten, totEnMet } = toestemming;
  const open = toestemming.stand === 'gevraagd' && acties.length > 0;
  return (
    <Card
      title={z.vraag(voornaam(toestemming.gevraagdDoor), toestemming.ontvanger)}
      tone={open ? 'amber' : 'plain'}
      className="vraag"
    >
      <ErrorSummary faults={faults} />
      <p>
        {z.waarover(
          soorten.map((soort) => z.soorten[soort]),
          toestemming.overMij ? '' : toestemming.over,
        )}{' '}
        {z.waarvoor(z.doelen[doel])} {open ? z.tot(totEnMet) : null}
      </p>
      {open ? null : <Stand toestemming={toestemming} toon={toon} />}
      {gedeeld.length === 0 ? null : (
        <div>
          <h3>{z.watGedeeld}</h3>
          <ul>
            {gedeeld.map((keer) => (
              <li key={keer.op}>{z.gedeeld(dayOf(keer.op), z.soorten[keer.gegevens])}</li>
            ))}
          </ul>
        </div>
      )}
      {acties.length === 0 ? null : (
        <div className="vraag__antwoorden noprint">
          {acties.map((antwoord) => (
            <Button
              key={antwoord}
              busy={act.isPending && act.variables === antwoord}
              aria-disabled={act.isPending}
              onClick={() => {
                if (!act.isPending) act.mutate(antwoord);
              }}
            >
              {z[antwoord]}
            </Button>
          ))}
        </div>
      )}
    </Card>
  );
}

function Stand({
  toestemming: { stand, totEnMet },
  toon,
}: {
  toestemming: EigenToestemming;
  toon: 'jij' | 'u';
}) {
  const z = useZinnen(rooms).portaaltoestemming;
  const vandaag = useSessie().data?.vandaag ?? '';
  if (stand === 'gegeven')
    return <p>{totEnMet < vandaag ? z[toon].verlopen(totEnMet) : z[toon].gegeven(totEnMet)}</p>;
  if (stand === 'geweigerd') return <p>{z[toon].geweigerd}</p>;
  return <p>{z.standen[stand]}</p>;
}
