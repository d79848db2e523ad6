import { Quote } from 'lucide-react';
import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import type { Blik } from './blik.ts';
import { useWoorden } from './use-gezin.ts';
import { Woord } from './Woord.tsx';
import './eigen-woorden.css';

const rooms = { gezin: zinnen };

/** The voice of child and parents, as they wrote it; nobody changes it. */
export function EigenWoorden({ blik }: { blik: Blik }) {
  const { woorden: z } = useZinnen(rooms).gezin;
  const { id, woorden } = blik.gezin;
  const known = woorden.length > 0;
  const query = useWoorden(id, known);
  return (
    <Card tone="plum" title={z.titel} icon={<Quote size={18} />}>
      {known ? (
        <Vlak query={query} leeg={{ title: z.leeg, text: z.leegTekst }} laden={<Skeleton count={2} />}>
          {(texts) => (
            <div className="woorden">
              {texts.map((woord) => (
                <Woord key={woord.id} woord={woord} blik={blik} />
              ))}
            </div>
          )}
        </Vlak>
      ) : (
        <EmptyState title={z.leeg} text={z.leegTekst} />
      )}
    </Card>
  );
}
