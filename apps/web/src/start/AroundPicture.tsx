import { useZinnen } from '../platform/taal.tsx';
import { rooms } from './rooms.ts';
import './around.css';

const CENTRE = { x: 290, y: 236 };
const DEGREE = Math.PI / 180;

function at(radius: number, angle: number): { x: number; y: number } {
  return {
    x: Math.round((CENTRE.x + radius * Math.cos(angle * DEGREE)) * 10) / 10,
    y: Math.round((CENTRE.y + radius * Math.sin(angle * DEGREE)) * 10) / 10,
  };
}

/** Part of a circle, clockwise, in degrees from three o'clock. */
function arc(radius: number, from: number, to: number): string {
  const begin = at(radius, from);
  const end = at(radius, to);
  return `M${begin.x} ${begin.y}A${radius} ${radius} 0 ${to - from > 180 ? 1 : 0} 1 ${end.x} ${end.y}`;
}

type Who = 'oma' | 'school' | 'jeugdbeschermer' | 'ggz' | 'huisarts';

const AROUND: readonly { who: Who; radius: number; angle: number; temporary?: boolean }[] = [
  { who: 'oma', radius: 140, angle: 250 },
  { who: 'school', radius: 140, angle: 118 },
  { who: 'jeugdbeschermer', radius: 200, angle: 38 },
  { who: 'huisarts', radius: 200, angle: 163 },
  { who: 'ggz', radius: 200, angle: 300, temporary: true },
];

/** The family in the middle, the constant contact closest, the others in arcs around; dashed is for a while. */
export function AroundPicture() {
  const z = useZinnen(rooms);
  const names = z.start.rondom;
  const constant = at(84, -38);
  return (
    <svg className="around" viewBox="0 0 620 472" role="img" aria-label={z.start.beeld}>
      <circle className="around__glow" cx={CENTRE.x} cy={CENTRE.y} r="200" />
      <path className="around__arc" d={arc(200, 14, 236)} />
      <path className="around__arc around__arc--temporary" d={arc(200, 256, 334)} />
      <path className="around__arc around__arc--near" d={arc(140, 84, 318)} />
      <path className="around__arc around__arc--constant" d={arc(84, -84, 208)} />
      <g className="around__family">
        <circle cx={CENTRE.x - 14} cy={CENTRE.y - 8} r="13" />
        <circle cx={CENTRE.x + 15} cy={CENTRE.y - 2} r="9.5" />
        <circle cx={CENTRE.x + 1} cy={CENTRE.y + 17} r="7.5" />
      </g>
      <text className="around__name" x={CENTRE.x} y={CENTRE.y + 47} textAnchor="middle">
        {names.gezin}
      </text>
      {AROUND.map(({ who, radius, angle, temporary }) => {
        const spot = at(radius, angle);
        const left = Math.cos(angle * DEGREE) < 0;
        return (
          <g key={who} className={temporary ? 'around__person around__person--temporary' : 'around__person'}>
            <circle cx={spot.x} cy={spot.y} r="9" />
            <text
              className="around__name"
              x={spot.x + (left ? -18 : 18)}
              y={spot.y + (temporary ? -3 : 5)}
              textAnchor={left ? 'end' : 'start'}
            >
              {names[who]}
            </text>
          </g>
        );
      })}
      <g className="around__person around__person--constant">
        <circle cx={constant.x} cy={constant.y} r="14" />
        <text className="around__name" x={constant.x + 24} y={constant.y + 6}>
          {names.vastGezicht}
        </text>
      </g>
    </svg>
  );
}
