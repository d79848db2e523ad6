import { Link } from '@tanstack/react-router';
import { useZinnen } from '../../platform/taal.tsx';
import type { BordRij } from './bord-query.ts';
import { rooms, zinVan } from './bord-zinnen.ts';

interface BordTabelProps {
  rijen: readonly BordRij[];
  vandaag: string;
}

/**
 * One row per child. A native table; on a phone each row becomes one line, so its roles are said aloud: a browser
 * forgets them when rows are no longer laid out as a table.
 */
export function BordTabel({ rijen, vandaag }: BordTabelProps) {
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
          <Rij key={rij.nummer} rij={rij} vandaag={vandaag} />
        ))}
      </tbody>
    </table>
  );
}

function Rij({ rij, vandaag }: { rij: BordRij; vandaag: string }) {
  const z = useZinnen(rooms);
  const dringend = rij.veilig === 'nietBekend' || rij.veilig === 'nee' ? rij.veilig : undefined;
  return (
    <tr role="row" className="bord-rij">
      <th scope="row" role="rowheader" className="bord-rij__kind">
        <Link to="/wachten/$nummer" params={{ nummer: rij.nummer }}>
          {rij.nummer}
        </Link>
        <span className="bord-rij__klein">
          <span className="bord-rij__band">{zinVan(z.bord.band, rij.band ?? 'onbekend')}</span>
          <span className="bord-rij__regio">{rij.regio}</span>
        </span>
      </th>
      <td role="cell" className="bord-rij__op">
        {z.bord.wachtOp[rij.wachtOp]}
      </td>
      <td role="cell" className="bord-rij__laat">
        <span className="bord-rij__dag">{z.bord.uiterlijk(rij.uiterlijk)}</span>
        <strong className="bord-laat">{z.bord.teLaat(rij.dagenTeLaat)}</strong>
      </td>
      <td role="cell" className="bord-rij__veilig">
        {dringend ? (
          <strong className="bord-onbekend">
            <span className="bord-rij__lang">{z.bord.veilig[dringend]}</span>
            <span className="bord-rij__kort">
              {dringend === 'nee' ? z.bord.veiligNee : z.bord.veiligOnbekend}
            </span>
          </strong>
        ) : (
          <span className="bord-rij__lang">{z.bord.veilig[rij.veilig]}</span>
        )}
      </td>
      <td role="cell" className="bord-rij__stap">
        <Stap rij={rij} vandaag={vandaag} />
      </td>
    </tr>
  );
}

/** What is done next, by whom and when; for a child whose help began, what still has to be heard. */
function Stap({ rij, vandaag }: { rij: BordRij; vandaag: string }) {
  const z = useZinnen(rooms);
  const wie = zinVan(z.wachtlijst.stapWie, rij.stapWie);
  const wanneer = rij.stapOp === null ? z.bord.stapGeenDag : z.bord.stapWanneer(rij.stapOp, vandaag);
  if (rij.begonnenOp === null) {
    return (
      <>
        <span className="bord-rij__wat">{zinVan(z.wachtlijst.stap, rij.stap)}</span>
        <span className="bord-rij__klein">
          {wie}, {wanneer}
        </span>
      </>
    );
  }
  return (
    <>
      <span className="bord-rij__gestart">
        {rij.neeGezegd ? z.bord.zegtNee : z.bord.gestart(rij.begonnenOp, vandaag)}
      </span>
      <span className="bord-rij__klein">
        {wie}, {wanneer}
      </span>
    </>
  );
}
