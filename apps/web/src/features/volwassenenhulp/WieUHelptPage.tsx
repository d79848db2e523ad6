import { dayOf } from '@rondom/taal';
import { volwassenenhulp } from '@rondom/taal/schermen/volwassenenhulp';
import { Link } from '@tanstack/react-router';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import { algemeen } from './faults.ts';
import { useHulpdaad, useHulpverzoeken, type Hulpverzoek } from './use-hulp.ts';
import './volwassenenhulp.css';

const rooms = { volwassenenhulp };

/** Home of who helps adults: whom he is asked for, whom he helps, and what of his own comes first. */
export function WieUHelptPage() {
  const z = useZinnen(rooms).volwassenenhulp;
  const query = useHulpverzoeken();
  return (
    <>
      <PageHeading tab={z.titel} lead={z.inleiding}>
        {z.titel}
      </PageHeading>
      <div className="hulp">
        <Vlak
          query={query}
          leeg={{ title: z.leeg, text: z.leegTekst }}
          laden={
            <Card>
              <Skeleton shape="rows" count={3} />
            </Card>
          }
        >
          {(verzoeken) => (
            <>
              {verzoeken.map((verzoek) => (
                <Verzoekkaart key={verzoek.id} verzoek={verzoek} />
              ))}
            </>
          )}
        </Vlak>
      </div>
    </>
  );
}

function Verzoekkaart({ verzoek }: { verzoek: Hulpverzoek }) {
  const z = useZinnen(rooms).volwassenenhulp;
  const { persoon, leeft, gevraagdDoor, telefoon, toestemmingOp, actiesOpen, eersteActie } = verzoek;
  if (!leeft || persoon === null)
    return (
      <Card tone="sunken" title={z.voorbij} level={2}>
        <p>{z.voorbijTekst}</p>
      </Card>
    );
  const gevraagd = verzoek.stand === 'gevraagd';
  return (
    <Card level={2} title={gevraagd ? z.gevraagd(gevraagdDoor, persoon) : z.meedoen(persoon)}>
      <ul className="hulp__feiten">
        {verzoek.kindcheckNodig ? <li className="hulp__nodig">{z.kindcheckNodig}</li> : null}
        {actiesOpen === 0 ? null : (
          <li>
            {z.acties(actiesOpen)}
            {eersteActie === null ? null : `, ${z.eerste(eersteActie)}`}
          </li>
        )}
        <li>{z.totEnMet(verzoek.totEnMet)}</li>
        {toestemmingOp === null ? null : <li>{z.toestemming(persoon, dayOf(toestemmingOp))}</li>}
        {verzoek.intake ? <li>{z.intake}</li> : null}
        {telefoon === null ? null : (
          <li>
            <a href={`tel:${telefoon.replaceAll(' ', '')}`}>{z.bel(gevraagdDoor, telefoon)}</a>
          </li>
        )}
      </ul>
      <Knoppen verzoek={verzoek} persoon={persoon} />
    </Card>
  );
}

function Knoppen({ verzoek, persoon }: { verzoek: Hulpverzoek; persoon: string }) {
  const z = useZinnen(rooms).volwassenenhulp;
  const daad = useHulpdaad();
  const faults = useFaults(daad.error, algemeen);
  const { id, versie, gezinId, acties } = verzoek;
  return (
    <>
      <ErrorSummary faults={faults} />
      <div className="hulp__knoppen noprint">
        {gezinId === null ? null : (
          <Link
            className="button"
            data-variant="primary"
            to="/wie-u-helpt/$gezinId/$hulpId"
            params={{ gezinId, hulpId: id }}
          >
            {z.open(persoon)}
          </Link>
        )}
        {acties.map((een) => (
          <Button
            key={een}
            variant={een === 'aanname' ? 'primary' : 'plain'}
            busy={daad.isPending}
            onClick={() => daad.mutate({ id, versie, daad: een }, { onSuccess: () => toast(z.gedaan[een]) })}
          >
            {z.doe[een]}
          </Button>
        ))}
      </div>
    </>
  );
}
