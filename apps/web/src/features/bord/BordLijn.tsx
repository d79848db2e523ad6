import { formatDate } from '@rondom/taal';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { useBreedte } from './bord-breedte.ts';
import { labelDagen, planlijnVan, spanVan } from './bord-schaal.ts';
import type { Bord } from './bord-query.ts';
import { bovenkant, type Lijnpunt } from './bord-telling.ts';
import { rooms } from './bord-zinnen.ts';

const HOOGTE = 120;
const RAND = { boven: 14, onder: 24, links: 30, rechts: 16 };

export interface BordLijnProps {
  lijn: readonly Lijnpunt[];
  belofte: Bord['belofte'];
  /** The line does not end today. */
  toen?: boolean;
}

/** The number of each day as a step line that ends on its value, above the dashed line of the promise to zero. */
export function BordLijn({ lijn, belofte, toen = false }: BordLijnProps) {
  const { taal } = useTaal();
  const { lijn: z } = useZinnen(rooms).bord;
  const [ref, breedte] = useBreedte(440);
  const [eerste, laatste] = [lijn[0], lijn.at(-1)];
  if (eerste === undefined || laatste === undefined) return null;
  const top = bovenkant(lijn);
  const span = spanVan(lijn, belofte);
  const vandaag = lijn.length - 1;
  // Where nothing follows today, the value needs its room at the right.
  const rechts = span > vandaag ? RAND.rechts : 58;
  const x = (dag: number) => round(RAND.links + (dag / span) * (breedte - RAND.links - rechts));
  const y = (aantal: number) =>
    round(HOOGTE - RAND.onder - (aantal / top) * (HOOGTE - RAND.onder - RAND.boven));
  const path = lijn
    .map((punt, n) => (n === 0 ? `M${x(0)} ${y(punt.aantal)}` : `H${x(n)}V${y(punt.aantal)}`))
    .join('');
  const plan = belofte === null ? undefined : planlijnVan(lijn, belofte);
  const zin = (toen ? z.zinToen : z.zin)(eerste.aantal, eerste.dag, laatste.aantal);
  return (
    <div ref={ref} className="bord-lijn">
      <svg
        width={breedte}
        height={HOOGTE}
        viewBox={`0 0 ${breedte} ${HOOGTE}`}
        role="img"
        aria-label={belofte === null ? zin : `${zin} ${z.zinBelofte(belofte.nulOp)}`}
      >
        {[0, top / 2, top].map((aantal) => (
          <g key={aantal}>
            <path className="bord-lijn__raster" d={`M${RAND.links} ${y(aantal)}H${breedte - rechts}`} />
            <text className="bord-lijn__as" x={RAND.links - 8} y={y(aantal) + 5} textAnchor="end">
              {Math.round(aantal) === aantal ? aantal : ''}
            </text>
          </g>
        ))}
        <path className="bord-lijn__vlak" d={`${path}V${y(0)}H${x(0)}Z`} />
        {plan === undefined ? null : (
          <path
            className="bord-lijn__plan"
            d={`M${x(plan[0].index)} ${y(plan[0].aantal)}L${x(plan[1].index)} ${y(plan[1].aantal)}`}
          />
        )}
        {plan === undefined || plan[1].aantal > 0 || plan[1].index <= vandaag ? null : (
          <>
            <circle className="bord-lijn__doel" cx={x(plan[1].index)} cy={y(0)} r="4" />
            <text className="bord-lijn__as" x={x(plan[1].index) + 8} y={y(0) - 14} textAnchor="end">
              {z.doel}
            </text>
          </>
        )}
        <path className="bord-lijn__lijn" d={path} />
        <text className="bord-lijn__waarde" x={x(0) + 4} y={y(hoogsteBijBegin(lijn, breedte)) - 6}>
          {eerste.aantal}
        </text>
        <circle className="bord-lijn__eind" cx={x(vandaag)} cy={y(laatste.aantal)} r="5" />
        <text
          className="bord-lijn__waarde bord-lijn__nu"
          x={x(vandaag) + (span > vandaag ? 8 : 10)}
          y={y(laatste.aantal) + (span > vandaag ? -4 : 5)}
        >
          {toen ? laatste.aantal : z.nu(laatste.aantal)}
        </text>
        {labelDagen(eerste.dag, vandaag, span, breedte).map(({ index, dag, anchor }) => (
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
