import { Link } from '@tanstack/react-router';
import { capitalise, formatDate } from '@rondom/taal';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { perMaand, type Bordmaand } from './bord-jaar.ts';
import type { Borddag } from './bord-query.ts';
import { rooms } from './bord-zinnen.ts';

const kolommen = [
  'gisteren',
  'nieuw',
  'heropend',
  'verhuisdIn',
  'geholpen',
  'zonderHulp',
  'verhuisdUit',
  'aantal',
] as const;

/** Each day on a line, by month, the newest month first; a day leads to the board as it was. */
export function JaarTabel({ dagen, regio }: { dagen: readonly Borddag[]; regio: string | undefined }) {
  const z = useZinnen(rooms).bordtelling.verloop;
  return (
    <div className="bord-jaartabel" role="region" aria-label={z.naam} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{z.dag}</th>
            {kolommen.map((kolom) => (
              <th key={kolom} scope="col">
                {z[kolom]}
              </th>
            ))}
          </tr>
        </thead>
        {perMaand(dagen)
          .toReversed()
          .map((maand) => (
            <Maand key={maand.eerste.dag} maand={maand} regio={regio} />
          ))}
      </table>
    </div>
  );
}

function Maand({ maand, regio }: { maand: Bordmaand; regio: string | undefined }) {
  const { taal } = useTaal();
  const z = useZinnen(rooms).bordtelling.verloop;
  const naam = capitalise(formatDate(taal, maand.eerste.dag, 'lang', { metJaar: true }).replace(/^\d+ /, ''));
  return (
    <tbody>
      <tr className="bord-jaartabel__maand">
        <th scope="rowgroup" colSpan={9}>
          {naam}: {z.erbij.toLowerCase()} {maand.erbij}, {z.eraf.toLowerCase()} {maand.eraf}
        </th>
      </tr>
      {maand.dagen.toReversed().map((een) => (
        <tr key={een.dag} data-dag={een.dag}>
          <th scope="row">
            <Link to="/wachten" search={{ op: een.dag, ...(regio === undefined ? {} : { regio }) }}>
              {formatDate(taal, een.dag, 'metWeekdag')}
            </Link>
          </th>
          {kolommen.map((kolom) => (
            <td key={kolom} data-kolom={kolom} data-nul={een[kolom] === 0}>
              {een[kolom]}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
