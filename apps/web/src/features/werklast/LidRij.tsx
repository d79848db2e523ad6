import { werklast } from '@rondom/taal/schermen/werklast';
import { werklastafspraak } from '@rondom/taal/schermen/werklastafspraak';
import { useZinnen } from '../../platform/taal.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { dayBefore } from '../gezin/dagen.ts';
import { perFase } from './fasen.ts';
import { Gezinsregels } from './Gezinsregels.tsx';
import { Stand } from './Stand.tsx';
import type { Afspraak, Lid } from './use-werklast.ts';
import { Weken } from './Weken.tsx';
import { Werkbalk } from './Werkbalk.tsx';

const rooms = { werklast, werklastafspraak };

interface LidRijProps {
  lid: Lid;
  /** One scale for the whole team: bars under each other mean the same. */
  schaal: number;
  afspraak: Afspraak;
  onUren?: (() => void) | undefined;
}

/** One colleague: the bar, what it says in words, who is away when, and the families and weeks behind it. */
export function LidRij({ lid, schaal, afspraak, onUren }: LidRijProps) {
  const words = useZinnen(rooms);
  const z = words.werklast;
  const { naam, gevraagd, beschikbaar, contract, gezinsuren, afwezig, volSinds, teVeelSinds } = lid;
  const stand = beschikbaar === null || afwezig ? z.uur(gevraagd) : z.gevraagdVan(gevraagd, beschikbaar);
  return (
    <li>
      <Card
        title={<span lang="nl">{naam}</span>}
        aside={afwezig ? z.stand.weg : <Stand gevraagd={gevraagd} beschikbaar={beschikbaar} />}
      >
        <Werkbalk
          stukken={perFase(lid.regels)}
          beschikbaar={beschikbaar}
          schaal={schaal}
          zin={`${naam}: ${stand}`}
        />
        <p className="werklast__regel">
          <span>
            {z.gezinnen(lid.regels.length)} · {stand}
          </span>
          {volSinds === null || afwezig ? null : <span>{z.volSinds(volSinds)}</span>}
          {lid.afwezigheden.map(({ vanaf, tot }) => (
            <span key={vanaf}>{z.wegVanTot(vanaf, dayBefore(tot))}</span>
          ))}
        </p>
        {teVeelSinds === null ? null : (
          <p>
            <Badge tone="amber">{z.teVeelSinds(teVeelSinds)}</Badge>{' '}
            {z.teVeelAfspraak(afspraak.plafondProcent, afspraak.plafondWeken)}
          </p>
        )}
        <details className="werklast__open">
          <summary>{z.waaromVan(naam)}</summary>
          {lid.regels.length === 0 ? null : <Gezinsregels regels={lid.regels} />}
          <Weken weken={lid.weken} naam={naam} />
          <div className="werklast__uren">
            <span className="werklast__uitleg">
              {contract === null || gezinsuren === null
                ? z.stand.geen
                : words.werklastafspraak.uren.nu(contract, gezinsuren)}
            </span>
            {onUren === undefined ? null : (
              <Button
                variant="plain"
                className="noprint"
                aria-label={words.werklastafspraak.uren.knopVan(naam)}
                onClick={onUren}
              >
                {words.werklastafspraak.uren.knop}
              </Button>
            )}
          </div>
        </details>
      </Card>
    </li>
  );
}
