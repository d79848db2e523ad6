import { wachtimport as refusals } from '@rondom/taal/refusals/wachtimport';
import { wachtimport } from '@rondom/taal/schermen/wachtimport';
import { useFaults } from '../../platform/use-faults.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useKeuze, type Import, type Regel } from './use-wachtimport.ts';

const rooms = { wachtimport };
const OPTIONS = { refusals: { wachtimport: refusals } };

/** A doubt, decided by a person: the same child, another child, or leave it out. */
export function Twijfel({ lijst, regel }: { lijst: Import; regel: Regel }) {
  const z = useZinnen(rooms).wachtimport;
  const kies = useKeuze(lijst.id, regel);
  const faults = useFaults(kies.error, OPTIONS);
  const { kandidaten, keuze, naam } = regel;
  const onbekend = kandidaten.filter(({ eigen }) => eigen === null);
  const [een] = onbekend;
  // Of several families that are not one's own nobody can say which it is.
  const telbaar = kandidaten.filter(({ eigen }) => eigen !== null || onbekend.length === 1);
  return (
    <div className="wachtimport__twijfel" role="group" aria-label={naam}>
      <ErrorSummary faults={faults} />
      <p>{`${z.passend(kandidaten.length)} ${een === undefined ? '' : z.vraagUitleg}`}</p>
      {kandidaten.map(({ id, eigen }) =>
        eigen === null ? null : (
          <p key={id} lang="nl">
            {z.ditIs(eigen.naam, eigen.gezin)}
          </p>
        ),
      )}
      {keuze === null ? null : <p role="status">{z.gekozen[keuze]}</p>}
      {lijst.stand === 'gecontroleerd' ? (
        <div className="wachtimport__knoppen noprint">
          {telbaar.map(({ id, eigen }) => (
            <Button
              key={id}
              busy={kies.isPending}
              onClick={() => kies.mutate({ keuze: 'zelfde', kandidaat: id })}
            >
              {eigen === null ? z.keuze.zelfde : z.keuze.zelfdeNaam(eigen.naam)}
            </Button>
          ))}
          <Button busy={kies.isPending} onClick={() => kies.mutate({ keuze: 'nieuw' })}>
            {z.keuze.nieuw}
          </Button>
          <Button busy={kies.isPending} onClick={() => kies.mutate({ keuze: 'overslaan' })}>
            {z.keuze.overslaan}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
