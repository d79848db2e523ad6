import { formatDate } from '@rondom/taal';
import { rustingezichten } from '@rondom/taal/schermen/rustingezichten';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { useBreedte } from '../bord/bord-breedte.ts';
import { aandeelVast } from './regio-som.ts';
import type { Punt } from './use-rust.ts';

const rooms = { rustingezichten };
const HOOG = 180;
const RAND = { boven: 14, onder: 26, links: 48, rechts: 64 };

/** Of each month how many days in a hundred were with a vast gezicht; the line ends on its value. */
export function RegioLijn({ punten }: { punten: readonly Punt[] }) {
  const z = useZinnen(rooms).rustingezichten.regio;
  const { taal } = useTaal();
  const [ref, breedte] = useBreedte(900);
  const rij = punten.flatMap((punt) => {
    const aandeel = aandeelVast(punt);
    return aandeel === undefined ? [] : [{ op: punt.op, aandeel }];
  });
  const laatste = rij.at(-1);
  if (laatste === undefined) return null;
  const laagste = Math.max(0, Math.floor((Math.min(...rij.map(({ aandeel }) => aandeel)) - 5) / 10) * 10);
  const x = (at: number) =>
    Math.round(RAND.links + (at / Math.max(1, rij.length - 1)) * (breedte - RAND.links - RAND.rechts));
  const y = (waarde: number) =>
    Math.round(HOOG - RAND.onder - ((waarde - laagste) / (100 - laagste)) * (HOOG - RAND.onder - RAND.boven));
  const einde = rij.length - 1;
  const stap = breedte < 600 ? 4 : 2;
  return (
    <div ref={ref}>
      <svg width={breedte} height={HOOG} viewBox={`0 0 ${breedte} ${HOOG}`} role="img" aria-label={z.aandeel}>
        {[laagste, (laagste + 100) / 2, 100].map((waarde) => (
          <g key={waarde}>
            <path className="regiorust__raster" d={`M${RAND.links} ${y(waarde)}H${breedte - RAND.rechts}`} />
            <text className="regiorust__as" x={RAND.links - 8} y={y(waarde) + 5} textAnchor="end">
              {z.procent(waarde)}
            </text>
          </g>
        ))}
        <path
          className="regiorust__lijn"
          d={rij.map(({ aandeel }, at) => `${at === 0 ? 'M' : 'L'}${x(at)} ${y(aandeel)}`).join('')}
        />
        <circle className="regiorust__punt" cx={x(einde)} cy={y(laatste.aandeel)} r="5" />
        <text className="regiorust__waarde" x={x(einde) + 10} y={y(laatste.aandeel) + 6}>
          {z.procent(laatste.aandeel)}
        </text>
        {rij
          .map(({ op }, at) => ({ op, at }))
          .filter(({ at }) => at % stap === 0 && at < einde)
          .map(({ op, at }) => (
            <text key={op} className="regiorust__as" x={x(at)} y={HOOG - 4} textAnchor="middle">
              {formatDate(taal, op, 'kort')}
            </text>
          ))}
      </svg>
    </div>
  );
}
