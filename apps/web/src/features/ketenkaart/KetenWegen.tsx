import { ketenkaart } from '@rondom/taal/schermen/ketenkaart';
import { ChartBarBig, Table2 } from 'lucide-react';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import type { Weg } from './use-ketenkaart.ts';

const rooms = { ketenkaart };
const BREED = 400;

interface KetenWegenProps {
  titel: string;
  uitleg: string;
  wegen: readonly Weg[];
  /** The longest bar of the page: all are drawn on one scale. */
  meest: number;
}

/** Ways as rows: the gap is a bar of days, and the only thing with a colour of its own; the switch makes it a table. */
export function KetenWegen({ titel, uitleg, wegen, meest }: KetenWegenProps) {
  const z = useZinnen(rooms).ketenkaart;
  const [tabel, setTabel] = useState(false);
  const rij = [...wegen].sort((a, b) => b.gezinnen.tot - a.gezinnen.tot || a.van.localeCompare(b.van));
  return (
    <Card
      title={titel}
      aside={
        rij.length === 0 ? undefined : (
          <Button
            variant="plain"
            className="noprint"
            icon={tabel ? <ChartBarBig size={16} /> : <Table2 size={16} />}
            onClick={() => setTabel(!tabel)}
          >
            {tabel ? z.alsBeeld : z.alsTabel}
          </Button>
        )
      }
    >
      {rij.length === 0 ? <p className="gedempt">{z.geenWegen}</p> : <p className="gedempt">{uitleg}</p>}
      {rij.length === 0 ? null : tabel ? (
        <Tabel titel={titel} wegen={rij} />
      ) : (
        <Beeld titel={titel} wegen={rij} meest={meest} />
      )}
    </Card>
  );
}

interface Wegen {
  titel: string;
  wegen: readonly Weg[];
}

function useGat(): (weg: Weg) => string {
  const z = useZinnen(rooms).ketenkaart;
  return ({ mediaan, metGat }) => {
    if (mediaan !== null) return z.dagen(mediaan);
    return metGat.tot === 0 ? z.geenGat : z.teKlein;
  };
}

function Beeld({ titel, wegen, meest }: Wegen & { meest: number }) {
  const z = useZinnen(rooms).ketenkaart;
  const gat = useGat();
  return (
    <ul className="ketenlijst" role="list" aria-label={titel}>
      {wegen.map((weg) => {
        const { van, naar, gezinnen, samen, mediaan, isStap } = weg;
        return (
          <li key={`${van}-${naar}`} className="ketenweg">
            <div>
              <p className="ketenweg__naam">
                {van === 'besluit' ? z.schakel[naar] : z.pijl(z.schakel[van], z.schakel[naar])}
                {isStap ? <span className="ketenweg__stap">{z.stap}</span> : null}
              </p>
              <p className="gedempt">
                {van === 'besluit'
                  ? z.alleen(z.getal(gezinnen.van, gezinnen.tot))
                  : z.regel(z.getal(gezinnen.van, gezinnen.tot), z.getal(samen.van, samen.tot))}
              </p>
            </div>
            <svg
              className="ketenweg__beeld"
              viewBox={`0 0 ${BREED} 20`}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect className="ketenweg__spoor" width={BREED} height={20} />
              {mediaan === null ? null : (
                <rect
                  className="ketenweg__gat"
                  data-stap={isStap}
                  width={Math.max(4, Math.round((mediaan / meest) * BREED))}
                  height={20}
                />
              )}
            </svg>
            <p className="ketenweg__dagen">{gat(weg)}</p>
          </li>
        );
      })}
    </ul>
  );
}

function Tabel({ titel, wegen }: Wegen) {
  const z = useZinnen(rooms).ketenkaart;
  const gat = useGat();
  return (
    <div className="keten__rol" role="region" aria-label={`${titel}: ${z.alsTabel}`} tabIndex={0}>
      <table className="keten__tabel">
        <thead>
          <tr>
            {[z.van, z.naar, z.gezinnen, z.samen, z.metGat, z.mediaan].map((kop) => (
              <th key={kop} scope="col">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {wegen.map((weg) => (
            <tr key={`${weg.van}-${weg.naar}`}>
              <th scope="row">{z.schakel[weg.van]}</th>
              <td>{z.schakel[weg.naar]}</td>
              {[weg.gezinnen, weg.samen, weg.metGat].map(({ van, tot }, at) => (
                <td key={at}>{z.getal(van, tot)}</td>
              ))}
              <td>{gat(weg)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
