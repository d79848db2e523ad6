import { dayOf } from '@rondom/taal';
import { termijnregels as refusals } from '@rondom/taal/refusals/termijnregels';
import { termijnregels } from '@rondom/taal/schermen/termijnregels';
import { useFaults } from '../../platform/use-faults.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { ListRow } from '../../ui/List.tsx';
import { toast } from '../../ui/toast-store.ts';
import { useTrekIn, type Wijziging } from './use-wijzigingen.ts';
import { useWijzigingnaam } from './use-wijzigingnaam.ts';

const rooms = { termijnregels };
const OPTIONS = { refusals: { termijnregels: refusals } };

/** One change: what, by whom, how far it is; while it is applied its progress. */
export function Wijzigingrij({ wijziging, onBekijk }: { wijziging: Wijziging; onBekijk: () => void }) {
  const z = useZinnen(rooms).termijnregels;
  const naam = useWijzigingnaam(wijziging);
  const { status, door, gemaaktOp, bevestigdDoor, bevestigdOp, verplaatst, kalenderdag, termijnversie } =
    wijziging;
  const bron = kalenderdag?.bron ?? termijnversie?.bron ?? '';
  return (
    <ListRow
      title={
        <>
          {naam} <Badge tone={status === 'concept' ? 'amber' : 'plain'}>{z.wijzigingstatus[status]}</Badge>
        </>
      }
      text={
        <>
          <span lang="nl">{`${zinVan(bron)} ${zinVan(wijziging.reden)} `}</span>
          {z.door(door, dayOf(gemaaktOp))}
          {bevestigdDoor === null || bevestigdOp === null
            ? null
            : ` ${z.bevestigdDoor(bevestigdDoor, dayOf(bevestigdOp))}`}
          {status === 'toegepast' ? ` ${z.verplaatst(verplaatst)}` : null}
        </>
      }
      under={
        <>
          {status === 'bevestigd' ? <Voortgang wijziging={wijziging} naam={naam} /> : null}
          {wijziging.acties.length === 0 ? null : (
            <Acties wijziging={wijziging} naam={naam} onBekijk={onBekijk} />
          )}
        </>
      }
    />
  );
}

/** What somebody typed, ended with one full stop. */
const zinVan = (tekst: string): string => (/[.!?]$/.test(tekst.trim()) ? tekst.trim() : `${tekst.trim()}.`);

function Voortgang({ wijziging: { verwerkt, totaal }, naam }: { wijziging: Wijziging; naam: string }) {
  const z = useZinnen(rooms).termijnregels;
  return (
    <div className="wijziging__onder" role="status">
      <progress
        className="wijziging__voortgang"
        aria-label={naam}
        value={verwerkt}
        max={Math.max(1, totaal)}
      />
      <span>{z.voortgang(verwerkt, totaal)}</span>
    </div>
  );
}

interface ActiesProps {
  wijziging: Wijziging;
  naam: string;
  onBekijk: () => void;
}

function Acties({ wijziging, naam, onBekijk }: ActiesProps) {
  const z = useZinnen(rooms).termijnregels;
  const trekIn = useTrekIn(wijziging, () => toast(z.ingetrokken));
  const faults = useFaults(trekIn.error, OPTIONS);
  return (
    <>
      <ErrorSummary faults={faults} />
      <div className="wijziging__onder">
        {wijziging.acties.includes('bevestig') ? (
          <Button variant="primary" aria-label={`${z.bekijk}: ${naam}`} onClick={onBekijk}>
            {z.bekijk}
          </Button>
        ) : null}
        {wijziging.acties.includes('trekIn') ? (
          <Button
            busy={trekIn.isPending}
            aria-label={`${z.trekIn}: ${naam}`}
            onClick={() => trekIn.mutate({})}
          >
            {z.trekIn}
          </Button>
        ) : null}
      </div>
    </>
  );
}
