import { Link } from '@tanstack/react-router';
import { useZinnen } from '../../platform/taal.tsx';
import type { BordKeus } from './bord-query.ts';
import { rooms } from './bord-zinnen.ts';

const delen = [
  ['bord', '/wachten', 'naarBord'],
  ['verloop', '/wachten/verloop', 'naarVerloop'],
  ['gebieden', '/wachten/gebieden', 'naarGebieden'],
] as const;
export type Borddeel = (typeof delen)[number][0];

/** The other pages of the board, of the same region and day. */
export function BordLinks({ hier, keus }: { hier: Borddeel; keus: BordKeus }) {
  const z = useZinnen(rooms).bordtelling;
  return (
    <nav className="bord-links noprint" aria-label={z.naarPaginas}>
      {delen
        .filter(([deel]) => deel !== hier)
        .map(([deel, to, woord]) => (
          <Link key={deel} to={to} search={keus}>
            {z[woord]}
          </Link>
        ))}
    </nav>
  );
}
