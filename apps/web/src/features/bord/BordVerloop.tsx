import { formatDate } from '@rondom/taal';
import { ChartLine, Table2 } from 'lucide-react';
import { useState } from 'react';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { BordLijn, type BordLijnProps } from './BordLijn.tsx';
import { wisselingen, type Lijnpunt } from './bord-telling.ts';
import { rooms } from './bord-zinnen.ts';

/** The line with its table behind one switch, which stands at the same place in both. */
export function BordVerloop({ lijn, belofte, toen = false }: BordLijnProps) {
  const { belofte: b, lijn: z } = useZinnen(rooms).bord;
  const [tabel, setTabel] = useState(false);
  return (
    <figure className="bord-verloop" aria-label={z.naam}>
      {belofte === null ? null : (
        <figcaption className="bord-verloop__belofte">
          {b.geldt(belofte.nulOp, belofte.nulOp.slice(0, 4) > eindjaar(lijn))}
        </figcaption>
      )}
      <Button
        variant="plain"
        className="bord-verloop__wissel"
        icon={tabel ? <ChartLine size={16} /> : <Table2 size={16} />}
        onClick={() => setTabel(!tabel)}
      >
        {tabel ? z.alsLijn : z.alsTabel}
      </Button>
      {tabel ? <LijnTabel lijn={lijn} /> : <BordLijn lijn={lijn} belofte={belofte} toen={toen} />}
    </figure>
  );
}

/** A day of another year than the line ends in says its year. */
const eindjaar = (lijn: readonly Lijnpunt[]): string => lijn.at(-1)?.dag.slice(0, 4) ?? '';

function LijnTabel({ lijn }: { lijn: readonly Lijnpunt[] }) {
  const { taal } = useTaal();
  const metPlan = lijn.some(({ plan }) => plan !== null);
  const z = useZinnen(rooms).bord.lijn;
  return (
    <div className="bord-verloop__tabel" tabIndex={0} role="region" aria-label={z.naam}>
      <table>
        <thead>
          <tr>
            <th scope="col">{z.dag}</th>
            <th scope="col">{z.aantal}</th>
            {metPlan ? <th scope="col">{z.plan}</th> : null}
          </tr>
        </thead>
        <tbody>
          {wisselingen(lijn).map(({ dag, aantal, plan }) => (
            <tr key={dag}>
              <td>{formatDate(taal, dag, 'lang', { metJaar: true })}</td>
              <td>{aantal}</td>
              {metPlan ? <td>{plan ?? '–'}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
