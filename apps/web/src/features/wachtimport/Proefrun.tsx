import { wachtimport as refusals } from '@rondom/taal/refusals/wachtimport';
import { wachtimport } from '@rondom/taal/schermen/wachtimport';
import { useNavigate } from '@tanstack/react-router';
import { useFaults } from '../../platform/use-faults.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Rapport } from './Rapport.tsx';
import { useStap, type Import } from './use-wachtimport.ts';

const rooms = { wachtimport };
const OPTIONS = { refusals: { wachtimport: refusals } };
const SOORTEN = [
  'overgenomen',
  'gevraagd',
  'nietOvergenomen',
  'nieuw',
  'zeker',
  'twijfel',
  'fout',
  'looptAl',
  'alOvergenomen',
] as const;

/** What the list would do, counted, and the one button that does it. */
export function Proefrun({ lijst }: { lijst: Import }) {
  const z = useZinnen(rooms).wachtimport;
  const navigate = useNavigate();
  const stap = useStap(lijst, (gedaan) => {
    toast(gedaan === 'trekIn' ? z.weggegooid : z.besteld);
    if (gedaan === 'trekIn') void navigate({ to: '/wachtlijst-inlezen' });
  });
  const faults = useFaults(stap.error, OPTIONS);
  const { tellingen, acties, stand } = lijst;
  const proef = stand === 'gecontroleerd';
  return (
    <Card
      title={stand === 'geweigerd' ? z.stand[stand] : z.proefrun(tellingen.totaal)}
      aside={z.stand[stand]}
    >
      <ErrorSummary faults={faults} />
      <ul className="wachtimport__tellingen" role="list">
        {SOORTEN.filter((soort) => tellingen[soort] > 0).map((soort) => (
          <li key={soort}>{z.telling[soort](tellingen[soort])}</li>
        ))}
      </ul>
      {proef ? <p className="wachtimport__stil">{z.nogNiets}</p> : null}
      {proef && tellingen.fout > 0 ? <p className="wachtimport__stil">{z.achter}</p> : null}
      {proef && tellingen.twijfelOpen > 0 ? <p>{z.eerstTwijfel(tellingen.twijfelOpen)}</p> : null}
      <div className="wachtimport__knoppen noprint">
        {acties.includes('neemOver') ? (
          <Button variant="primary" busy={stap.isPending} onClick={() => stap.mutate('neemOver')}>
            {z.neemOver(tellingen.overTeNemen)}
          </Button>
        ) : null}
        {acties.includes('draaiTerug') ? (
          <Button busy={stap.isPending} onClick={() => stap.mutate('draaiTerug')}>
            {z.draaiTerug}
          </Button>
        ) : null}
        {tellingen.totaal > 0 ? <Rapport lijst={lijst} /> : null}
        {acties.includes('trekIn') ? (
          <Button busy={stap.isPending} onClick={() => stap.mutate('trekIn')}>
            {z.gooiWeg}
          </Button>
        ) : null}
      </div>
      {acties.includes('draaiTerug') ? <p className="wachtimport__stil">{z.draaiTerugUitleg}</p> : null}
    </Card>
  );
}
