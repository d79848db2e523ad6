import { formatDate } from '@rondom/taal';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { useBreedte } from './bord-breedte.ts';
import { bovenkant, type Lijnpunt } from './bord-telling.ts';
import { rooms } from './bord-zinnen.ts';

const HOOGTE = 120;
const RAND = { boven: 14, onder: 24, links: 30, rechts: 58 };

/** The number of each day as a step line that ends on its value. */
export function BordLijn({ lijn }: { lijn: readonly Lijnpunt[] }) {
  const { taal } = useTaal();
  const z = useZinnen(rooms).bord.lijn;
  const [ref, breedte] = useBreedte(440);
  const [eerste, laatste] = [lijn[0], lijn.at(-1)];
  if (eerste === undefined || laatste === undefined) return null;
  const top = bovenkant(lijn);
  const dagen = Math.max(1, lijn.length - 1);
  const x = (dag: number) => round(RAND.links + (dag / dagen) * (breedte - RAND.links - RAND.rechts));
  const y = (aantal: number) =>
    round(HOOGTE - RAND.onder - (aantal / top) * (HOOGTE - RAND.onder - RAND.boven));
  const steps = lijn.map((punt, n) =>
    n === 0 ? `M${x(0)} ${y(punt.aantal)}` : `H${x(n)}V${y(punt.aantal)}`,
  );
  const path = steps.join('');
  const marks = labelDagen(lijn, breedte);
  return (
    <div ref={ref} className="bord-lijn">
      <svg
        width={breedte}
        height={HOOGTE}
        viewBox={`0 0 ${breedte} ${HOOGTE}`}
        role="img"
        aria-label={z.zin(eerste.aantal, eerste.dag, laatste.aantal)}
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
        <text className="bord-lijn__waarde" x={x(0) + 4} y={y(hoogsteBijBegin(lijn, breedte)) - 6}>
          {eerste.aantal}
        </text>
        <circle className="bord-lijn__eind" cx={x(dagen)} cy={y(laatste.aantal)} r="5" />
        <text className="bord-lijn__waarde bord-lijn__nu" x={x(dagen) + 10} y={y(laatste.aantal) + 5}>
          {z.nu(laatste.aantal)}
        </text>
        {marks.map(({ index, dag, anchor }) => (
          <text key={dag} className="bord-lijn__as" x={x(index)} y={HOOGTE - 4} textAnchor={anchor}>
            {formatDate(taal, dag, 'kort')}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** The first value stands above the line, also where the line rises right after it. */
function hoogsteBijBegin(lijn: readonly Lijnpunt[], breedte: number): number {
  const dagen = Math.ceil((28 / breedte) * lijn.length);
  return Math.max(...lijn.slice(0, dagen).map(({ aantal }) => aantal));
}

const round = (value: number): number => Math.round(value * 10) / 10;

interface Label {
  readonly index: number;
  readonly dag: string;
  readonly anchor: 'start' | 'middle';
}

/** The first day, the first of each month between where there is room, and the last day. */
function labelDagen(lijn: readonly Lijnpunt[], breedte: number): readonly Label[] {
  const laatste = lijn.length - 1;
  const ruimte = Math.ceil((64 / Math.max(200, breedte - 88)) * laatste);
  return lijn.flatMap(({ dag }, index): readonly Label[] => {
    if (index === 0) return [{ index, dag, anchor: 'start' }];
    const fits = dag.endsWith('-01') && index >= ruimte && index <= laatste - ruimte;
    return index === laatste || fits ? [{ index, dag, anchor: 'middle' }] : [];
  });
}
