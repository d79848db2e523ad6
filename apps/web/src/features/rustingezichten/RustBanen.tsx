import { rustingezichten } from '@rondom/taal/schermen/rustingezichten';
import { ChartNoAxesGantt, Table2 } from 'lucide-react';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { useBreedte } from '../bord/bord-breedte.ts';
import { tijdas } from './tijdas.ts';
import type { Baan, Rust } from './use-rust.ts';

const rooms = { rustingezichten };
const HOOG = 46;
const BALK = 14;

/** Everybody who came, each a lane over time; behind the switch the same as a table. */
export function RustBanen({ rust }: { rust: Rust }) {
  const z = useZinnen(rooms).rustingezichten;
  const [tabel, setTabel] = useState(false);
  return (
    <figure className="rustbeeld" aria-label={z.beeld}>
      <Button
        variant="plain"
        className="rustbeeld__wissel noprint"
        icon={tabel ? <ChartNoAxesGantt size={16} /> : <Table2 size={16} />}
        onClick={() => setTabel(!tabel)}
      >
        {tabel ? z.alsBeeld : z.alsTabel}
      </Button>
      {tabel ? <Tabel rust={rust} /> : <Beeld rust={rust} />}
    </figure>
  );
}

function useNaam(): (baan: Baan) => string {
  const z = useZinnen(rooms).rustingezichten;
  return ({ naam, organisatie }) => naam ?? organisatie ?? z.onbekend;
}
function useRol(): (baan: Baan) => string {
  const z = useZinnen(rooms).rustingezichten;
  return ({ rol, isStap }) => (isStap && rol === 'meedenker' ? z.stap : z.rol[rol]);
}

function Beeld({ rust: { banen, meting, vandaag } }: { rust: Rust }) {
  const z = useZinnen(rooms).rustingezichten;
  const naamVan = useNaam();
  const rolVan = useRol();
  const [ref, breedte] = useBreedte(380);
  const as = tijdas(meting.begin ?? vandaag, vandaag, breedte);
  const gaten = meting.gaten.length === 0 ? 0 : 1;
  const hoogte = 24 + (banen.length + gaten) * HOOG;
  return (
    <div ref={ref}>
      <svg
        width={breedte}
        height={hoogte}
        viewBox={`0 0 ${breedte} ${hoogte}`}
        role="img"
        aria-label={z.beeld}
      >
        {as.jaren
          .filter(({ x }) => x < breedte - 36)
          .map(({ jaar, x }) => (
            <g key={jaar}>
              <path className="rustbeeld__jaar" d={`M${x} 18V${hoogte}`} />
              <text className="rustbeeld__as" x={x + 4} y={14}>
                {jaar}
              </text>
            </g>
          ))}
        {gaten === 0 ? null : (
          <g>
            <text className="rustbeeld__naam" y={38}>
              {z.niemand} <tspan className="rustbeeld__rol">{z.gat(meting.gatdagen)}</tspan>
            </text>
            {meting.gaten.map(({ vanaf, tot }) => (
              <rect
                key={vanaf}
                className="rustbeeld__gat"
                y={45}
                height={BALK}
                rx={3}
                {...as.stuk(vanaf, tot)}
              />
            ))}
          </g>
        )}
        {banen.map((baan, at) => {
          const y = 24 + (at + gaten) * HOOG;
          return (
            <g key={`${baan.rol}-${naamVan(baan)}-${at}`}>
              <text className="rustbeeld__naam" y={y + 14}>
                {naamVan(baan)} <tspan className="rustbeeld__rol">{rolVan(baan)}</tspan>
              </text>
              {baan.stukken.map(({ vanaf, tot }) => (
                <rect
                  key={vanaf}
                  className="rustbeeld__balk"
                  data-rol={baan.isStap ? 'stap' : baan.rol}
                  y={y + 21}
                  height={BALK}
                  rx={3}
                  {...as.stuk(vanaf, tot === null || tot > vandaag ? vandaag : tot)}
                />
              ))}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function Tabel({ rust: { banen, meting } }: { rust: Rust }) {
  const z = useZinnen(rooms).rustingezichten;
  const naamVan = useNaam();
  const rolVan = useRol();
  return (
    <table className="rusttabel" aria-label={z.beeld}>
      <thead>
        <tr>
          {[z.wie, z.rolkop, z.van, z.tot].map((kop) => (
            <th key={kop} scope="col">
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {banen.flatMap((baan) =>
          baan.stukken.map(({ vanaf, tot }) => (
            <tr key={`${baan.rol}-${naamVan(baan)}-${vanaf}`}>
              <th scope="row">{naamVan(baan)}</th>
              <td>{rolVan(baan)}</td>
              <td>{z.dag(vanaf)}</td>
              <td>{tot === null ? z.nu : z.dag(tot)}</td>
            </tr>
          )),
        )}
        {meting.gaten.map(({ vanaf, tot }) => (
          <tr key={vanaf} data-gat="true">
            <th scope="row">{z.niemand}</th>
            <td />
            <td>{z.dag(vanaf)}</td>
            <td>{z.dag(tot)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
