import { Link } from '@tanstack/react-router';
import { overgang } from '@rondom/taal/schermen/overgang';
import { ChevronRight } from 'lucide-react';
import { useZinnen } from '../../platform/taal.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import type { Blik } from '../gezin/blik.ts';
import { daysBetween } from '../gezin/dagen.ts';
import { JongereLijn } from './JongereLijn.tsx';
import { useOvergang, type Jongere } from './use-overgang.ts';

const rooms = { overgang };

/** On the page of the family: who turns eighteen, what ends and what goes on. */
export function OvergangKaart({ blik }: { blik: Blik }) {
  const query = useOvergang(blik.gezin.id);
  if (query.data?.jongeren.length === 0) return null;
  return (
    <Vlak query={query} laden={<Skeleton shape="rows" count={3} />}>
      {({ jongeren, vastGezicht, op }) =>
        jongeren.map((jongere) => (
          <Een key={jongere.persoon.id} blik={blik} jongere={jongere} vast={vastGezicht} op={op} />
        ))
      }
    </Vlak>
  );
}

function Een({ blik, jongere, vast, op }: { blik: Blik; jongere: Jongere; vast: string | null; op: string }) {
  const z = useZinnen(rooms).overgang;
  const naam = jongere.persoon.roepnaam ?? '';
  const { achttien } = jongere.dagen;
  return (
    <Card
      title={achttien > op ? z.wordt18(naam, achttien) : z.werd18(naam, achttien)}
      tone={jongere.rood ? 'red' : 'plain'}
      aside={
        jongere.rood ? (
          <Badge tone="red">{z.rood}</Badge>
        ) : achttien > op ? (
          z.over(daysBetween(op, achttien))
        ) : undefined
      }
    >
      <JongereLijn jongere={jongere} vast={vast} op={op} />
      <p className="noprint">
        <Link to="/gezinnen/$gezinId/overgang" params={{ gezinId: blik.gezin.id }}>
          {z.naarDeel}
          <ChevronRight size={18} />
        </Link>
      </p>
    </Card>
  );
}
