import { dayOf } from '@rondom/taal';
import { volwassenenhulp } from '@rondom/taal/schermen/volwassenenhulp';
import { Link } from '@tanstack/react-router';
import { ArrowRight, Baby, ListTodo } from 'lucide-react';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { toast } from '../../ui/toast-store.ts';
import { algemeen } from './faults.ts';
import { useHulpdaad, type Hulpverzoek } from './use-hulp.ts';

const rooms = { volwassenenhulp };

/** One adult: asked to help, or helped already and then what of one's own comes first. */
export function Verzoekkaart({ verzoek }: { verzoek: Hulpverzoek }) {
  const z = useZinnen(rooms).volwassenenhulp;
  const { persoon, leeft, stand, gezinId } = verzoek;
  // What was helped stands below, with its record; this was never more than a question.
  if (!leeft && (stand === 'uitgestapt' || stand === 'aangenomen')) return null;
  if (!leeft || persoon === null)
    return (
      <Card tone="sunken" title={z.voorbij} level={2}>
        <p>{z.voorbijTekst}</p>
      </Card>
    );
  return gezinId === null ? (
    <Vraagkaart verzoek={verzoek} persoon={persoon} />
  ) : (
    <Clientkaart verzoek={verzoek} persoon={persoon} gezinId={gezinId} />
  );
}

function Bel({ naam, telefoon }: { naam: string; telefoon: string | null }) {
  const z = useZinnen(rooms).volwassenenhulp;
  return telefoon === null ? null : (
    <a href={`tel:${telefoon.replaceAll(' ', '')}`}>{z.bel(naam, telefoon)}</a>
  );
}

interface ClientkaartProps {
  verzoek: Hulpverzoek;
  persoon: string;
  gezinId: string;
}

/** What needs him, first; whom to call; one way in. */
function Clientkaart({ verzoek, persoon, gezinId }: ClientkaartProps) {
  const z = useZinnen(rooms).volwassenenhulp;
  const { actiesOpen, eersteActie, teLaat } = verzoek;
  return (
    <Card
      level={2}
      title={persoon}
      aside={
        <Link
          className="button noprint"
          data-variant="secondary"
          to="/wie-u-helpt/$gezinId/$hulpId"
          params={{ gezinId, hulpId: verzoek.id }}
          aria-label={z.open(persoon)}
        >
          {z.openKort} <ArrowRight size={18} />
        </Link>
      }
    >
      <ul className="hulp__feiten">
        {verzoek.kindcheckNodig ? (
          <li className="hulp__nodig">
            <Baby size={18} /> {z.kindcheckNodig}
          </li>
        ) : null}
        <li className={teLaat ? 'hulp__nodig' : 'hulp__feit'}>
          <ListTodo size={18} />
          <span>
            {actiesOpen === 0 ? z.geenActies : z.acties(actiesOpen)}
            {eersteActie === null ? null : `, ${z.eerste(eersteActie)}`}
            {teLaat ? ` · ${z.teLaat}` : null}
          </span>
        </li>
      </ul>
      <p className="hulp__voet">
        <span>{z.totEnMet(verzoek.totEnMet)}</span>
        <Bel naam={verzoek.gevraagdDoor} telefoon={verzoek.telefoon} />
      </p>
    </Card>
  );
}

/** Somebody asks him: who, for whom, until when, and that the adult said yes. */
function Vraagkaart({ verzoek, persoon }: { verzoek: Hulpverzoek; persoon: string }) {
  const z = useZinnen(rooms).volwassenenhulp;
  const daad = useHulpdaad();
  const faults = useFaults(daad.error, algemeen);
  const { id, versie, gevraagdDoor, telefoon, toestemmingOp, acties } = verzoek;
  return (
    <Card level={2} tone="amber" title={z.gevraagd(gevraagdDoor, persoon)}>
      <ul className="hulp__feiten">
        {toestemmingOp === null ? null : <li>{z.toestemming(persoon, dayOf(toestemmingOp))}</li>}
        <li>{z.totEnMet(verzoek.totEnMet)}</li>
        {verzoek.intake ? <li>{z.intake}</li> : null}
        <li>
          <Bel naam={gevraagdDoor} telefoon={telefoon} />
        </li>
      </ul>
      <ErrorSummary faults={faults} />
      <div className="hulp__knoppen noprint">
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
    </Card>
  );
}
