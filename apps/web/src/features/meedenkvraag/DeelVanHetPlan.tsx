import { meedenkvraag } from '@rondom/taal/schermen/meedenkvraag';
import { useZinnen } from '../../platform/taal.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { useMeedenkdeel } from './use-verzoeken.ts';

const rooms = { meedenkvraag };

/** The part of the plan that goes with a question. When it may no longer be read, what stood here goes at once. */
export function DeelVanHetPlan({ id, naam }: { id: string; naam: string }) {
  const z = useZinnen(rooms).meedenkvraag;
  const query = useMeedenkdeel(id);
  // An answer that it is gone takes away what was shown before.
  const shown = query.isError ? { ...query, data: undefined } : query;
  return (
    <section className="verzoek__deel">
      <h3>{z.deel.titel(naam)}</h3>
      <Vlak
        query={shown}
        laden={<Skeleton shape="rows" count={2} />}
        leeg={{ title: z.deel.leeg, als: ({ delen }) => delen.length === 0 }}
      >
        {({ delen }) => (
          <ul>
            {delen.map((deel) => (
              <li key={deel.id}>
                <span lang="nl">{deel.tekst}</span>
                {deel.stand === null ? null : <span className="zacht"> ({z.stand[deel.stand]})</span>}
              </li>
            ))}
          </ul>
        )}
      </Vlak>
      <p className="zacht">{z.deel.rest}</p>
    </section>
  );
}
