import { dayOf } from '@rondom/taal';
import { raadsonderzoek } from '@rondom/taal/schermen/raadsonderzoek';
import { useZinnen } from '../../platform/taal.tsx';
import type { Raadsstuk } from './use-raadsonderzoek.ts';

const rooms = { raadsonderzoek };

/** Pieces as they read on the day they were chosen, each with where it stood. */
export function Stukken({ stukken }: { stukken: readonly Raadsstuk[] }) {
  const z = useZinnen(rooms).raadsonderzoek;
  return (
    <ul className="raad__stukken" role="list">
      {stukken.map(({ id, soort, tekst, bron, op, gekozenOp }) => (
        <li key={id}>
          <blockquote className="raad__woorden">
            <p lang="nl">{tekst}</p>
          </blockquote>
          <p className="raad__klein">
            {[
              z.stuk[soort](bron),
              ...(op === null ? [] : [z.stukVan(op)]),
              z.stukken.kopie(dayOf(gekozenOp)),
            ].join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
