import type { Blik } from '../blik.ts';
import { leeftijdOp } from '../leeftijd.ts';

const NAMES = 3;
const LENGTH = 10;

/** In the middle: the children by name, for they are who it is about; else the adults. */
export function KringGezin({ blik, midden }: { blik: Blik; midden: { x: number; y: number } }) {
  const { leden } = blik.gezin;
  const here = leden.filter(
    ({ overledenOp, uitgerekendeDatum }) => overledenOp === null && uitgerekendeDatum === null,
  );
  const children = here.filter(({ rol, geboortedatum }) => {
    const age = geboortedatum === null ? undefined : leeftijdOp(geboortedatum, blik.vandaag);
    return rol === 'kind' && !(age?.soort === 'jaren' && age.jaren >= 18);
  });
  const names = blik.roepAllen((children.length > 0 ? children : here).map(({ id }) => id));
  const lines =
    names.length <= NAMES ? names : [...names.slice(0, NAMES - 1), `+ ${names.length - NAMES + 1}`];
  return (
    <g className="kring__gezin">
      <circle cx={midden.x} cy={midden.y} r={46} />
      {lines.map((name, at) => (
        <text
          key={name}
          lang="nl"
          x={midden.x}
          y={midden.y + (at - (lines.length - 1) / 2) * 20 + 5}
          textAnchor="middle"
        >
          {name.length > LENGTH ? `${name.slice(0, LENGTH - 1)}…` : name}
        </text>
      ))}
    </g>
  );
}
