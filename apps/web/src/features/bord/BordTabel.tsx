import { Link } from '@tanstack/react-router';
import { useZinnen } from '../../platform/taal.tsx';
import { OogZin, StapZin } from './BordRijZinnen.tsx';
import type { BordRij } from './bord-query.ts';
import { rooms, zinVan } from './bord-zinnen.ts';

interface BordTabelProps {
  rijen: readonly BordRij[];
  /** The day the board is of. */
  dag: string;
}

/**
 * One row per child. A native table; on a phone each row becomes one line, so its roles are said aloud: a browser
 * forgets them when rows are no longer laid out as a table.
 */
export function BordTabel({ rijen, dag }: BordTabelProps) {
  const z = useZinnen(rooms).bord;
  const kolommen = ['kind', 'wachtOp', 'uiterlijk', 'veilig', 'stap'] as const;
  return (
    <table className="bord-tabel" role="table" aria-label={z.alle}>
      <thead role="rowgroup">
        <tr role="row">
          {kolommen.map((kolom) => (
            <th key={kolom} scope="col" role="columnheader">
              {z.kolom[kolom]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rijen.map((rij) => (
          <Rij key={rij.nummer} rij={rij} dag={dag} />
        ))}
      </tbody>
    </table>
  );
}

function Rij({ rij, dag }: { rij: BordRij; dag: string }) {
  const z = useZinnen(rooms);
  const { urgentie } = rij;
  return (
    <tr role="row" className="bord-rij">
      <th scope="row" role="rowheader" className="bord-rij__kind">
        <Link to="/wachten/$nummer" params={{ nummer: rij.nummer }}>
          {rij.nummer}
        </Link>
        {urgentie === null || urgentie === 'opVolgorde' ? null : (
          <strong className="bord-rij__haast"> {z.bordrij.urgentie[urgentie]}</strong>
        )}
        <span className="bord-rij__klein">
          <span className="bord-rij__band">{zinVan(z.bord.band, rij.band ?? 'onbekend')}</span>
          <span className="bord-rij__regio">{rij.regio}</span>
        </span>
      </th>
      <td role="cell" className="bord-rij__op">
        <span>
          {z.bord.wachtOp[rij.wachtOp]}
          {rij.heropend ? <strong className="bord-rij__weer"> {z.bordrij.heropend}</strong> : null}
        </span>
        <span className="bord-rij__klein">
          {rij.reden === null ? z.bordrij.geenOorzaak : zinVan(z.bordrij.oorzaken, rij.reden)}
        </span>
      </td>
      <td role="cell" className="bord-rij__laat">
        <span className="bord-rij__dag">{z.bord.uiterlijk(rij.uiterlijk)}</span>
        <span>
          <strong className="bord-laat">{z.bord.teLaat(rij.dagenTeLaat)}</strong>
          <span className="bord-rij__samen">{z.bordrij.samen(rij.ketendagen)}</span>
        </span>
      </td>
      <td role="cell" className="bord-rij__veilig">
        <Veilig rij={rij} />
        <span className="bord-rij__klein">
          {rij.oog === null && rij.stap === null ? null : <OogZin oog={rij.oog} />}
        </span>
      </td>
      <td role="cell" className="bord-rij__stap">
        <StapZin rij={rij} dag={dag} />
      </td>
    </tr>
  );
}

/** What is known of safety meanwhile; what cannot wait is said in full on a phone too. */
function Veilig({ rij: { veilig } }: { rij: BordRij }) {
  const z = useZinnen(rooms);
  if (veilig === null) return <span className="bord-rij__lang">{z.bordrij.veiligToen}</span>;
  if (veilig !== 'nietBekend' && veilig !== 'nee')
    return <span className="bord-rij__lang">{z.bord.veilig[veilig]}</span>;
  return (
    <strong className="bord-onbekend">
      <span className="bord-rij__lang">{z.bord.veilig[veilig]}</span>
      <span className="bord-rij__kort">{veilig === 'nee' ? z.bord.veiligNee : z.bord.veiligOnbekend}</span>
    </strong>
  );
}
