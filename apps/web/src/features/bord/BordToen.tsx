import { Link } from '@tanstack/react-router';
import { useZinnen } from '../../platform/taal.tsx';
import { Banner } from '../../ui/Banner.tsx';
import type { BordKeus } from './bord-query.ts';
import { rooms } from './bord-zinnen.ts';

/** That this is not today's board, and with what we know it is counted. */
export function BordToen({ dag, keus: { regio } }: { dag: string; keus: BordKeus }) {
  const { bordrij, bordtelling } = useZinnen(rooms);
  const z = bordtelling.toen;
  return (
    <Banner title={z.titel(dag)}>
      <p>
        {z.uitleg} {bordrij.geenStap}{' '}
        <Link to="/wachten" search={regio === undefined ? {} : { regio }} className="noprint">
          {z.terug}
        </Link>
      </p>
    </Banner>
  );
}
