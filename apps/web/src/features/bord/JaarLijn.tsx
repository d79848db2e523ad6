import { ChartLine, Table2 } from 'lucide-react';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { useBreedte } from './bord-breedte.ts';
import { perMaand } from './bord-jaar.ts';
import type { Borddag } from './bord-query.ts';
import { bovenkant } from './bord-telling.ts';
import { rooms } from './bord-zinnen.ts';

const HOOGTE = 200;
const RAND = { boven: 16, onder: 26, links: 34, rechts: 44 };

interface JaarLijnProps {
  dagen: readonly Borddag[];
  kort: (dag: string) => string;
}

/** The number at the end of each day as a step line that ends on its value; behind the switch, how it ended each month. */
export function JaarLijn({ dagen, kort }: JaarLijnProps) {
  const z = useZinnen(rooms).bordtelling.verloop;
  const [tabel, setTabel] = useState(false);
  return (
    <figure className="bord-jaarlijn" aria-label={z.naam}>
      <Button
        variant="plain"
        className="bord-jaarlijn__wissel"
        icon={tabel ? <ChartLine size={16} /> : <Table2 size={16} />}
        onClick={() => setTabel(!tabel)}
      >
        {tabel ? z.alsLijn : z.alsTabel}
      </Button>
      {tabel ? <Maanden dagen={dagen} kort={kort} /> : <Lijn dagen={dagen} kort={kort} />}
    </figure>
  );
}

function Lijn({ dagen, kort }: JaarLijnProps) {
  const z = useZinnen(rooms).bordtelling.verloop;
  const [ref, breedte] = useBreedte(900);
  const laatste = dagen.at(-1);
  if (laatste === undefined) return null;
  const top = bovenkant(dagen.map(({ dag, aantal }) => ({ dag, aantal, plan: null })));
  const x = (n: number) =>
    round(RAND.links + (n / Math.max(1, dagen.length - 1)) * (breedte - RAND.links - RAND.rechts));
  const y = (aantal: number) =>
    round(HOOGTE - RAND.onder - (aantal / top) * (HOOGTE - RAND.onder - RAND.boven));
  const path = dagen
    .map(({ aantal }, n) => (n === 0 ? `M${x(0)} ${y(aantal)}` : `H${x(n)}V${y(aantal)}`))
    .join('');
  const stap = breedte < 600 ? 3 : 1;
  const maanden = dagen.flatMap(({ dag }, n) => (dag.endsWith('-01') ? [{ dag, n }] : []));
  return (
    <div ref={ref}>
      <svg
        width={breedte}
        height={HOOGTE}
        viewBox={`0 0 ${breedte} ${HOOGTE}`}
        role="img"
        aria-label={z.zin(
          dagen[0]?.gisteren ?? 0,
          laatste.aantal,
          Math.max(...dagen.map((een) => een.aantal)),
        )}
      >
        {[0, top / 2, top].map((aantal) => (
          <g key={aantal}>
            <path className="bord-lijn__raster" d={`M${RAND.links} ${y(aantal)}H${breedte - RAND.rechts}`} />
            <text className="bord-lijn__as" x={RAND.links - 8} y={y(aantal) + 5} textAnchor="end">
              {Math.round(aantal) === aantal ? aantal : ''}
            </text>
          </g>
        ))}
        <path className="bord-lijn__vlak" d={`${path}V${y(0)}H${x(0)}Z`} />
        <path className="bord-lijn__lijn" d={path} />
        <circle className="bord-lijn__eind" cx={x(dagen.length - 1)} cy={y(laatste.aantal)} r="5" />
        <text
          className="bord-lijn__waarde bord-lijn__nu"
          x={x(dagen.length - 1) + 10}
          y={y(laatste.aantal) + 5}
        >
          {laatste.aantal}
        </text>
        {maanden
          .filter((_, at) => at % stap === 0)
          .map(({ dag, n }) => (
            <text key={dag} className="bord-lijn__as" x={x(n)} y={HOOGTE - 4} textAnchor="middle">
              {kort(dag)}
            </text>
          ))}
      </svg>
    </div>
  );
}

function Maanden({ dagen, kort }: JaarLijnProps) {
  const z = useZinnen(rooms).bordtelling.verloop;
  return (
    <table className="bord-maanden" aria-label={z.naam}>
      <thead>
        <tr>
          <th scope="col">{z.dag}</th>
          <th scope="col">{z.erbij}</th>
          <th scope="col">{z.eraf}</th>
          <th scope="col">{z.aantal}</th>
        </tr>
      </thead>
      <tbody>
        {perMaand(dagen).map(({ eerste, laatste, erbij, eraf }) => (
          <tr key={eerste.dag}>
            <th scope="row">
              {kort(eerste.dag)} – {kort(laatste.dag)}
            </th>
            <td>{erbij}</td>
            <td>{eraf}</td>
            <td>{laatste.aantal}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;
