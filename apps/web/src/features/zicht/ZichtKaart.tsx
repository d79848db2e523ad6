import { zicht as zinnen } from '@rondom/taal/schermen/zicht';
import { useZinnen } from '../../platform/taal.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import type { Blik } from '../gezin/blik.ts';
import { Deel } from '../gezin/Deel.tsx';
import { KindZicht } from './KindZicht.tsx';
import { useZicht } from './use-zicht.ts';
import './zicht.css';

const rooms = { zicht: zinnen };

/** Who keeps an eye on each child of this family that waits: by name, with the last look and the next. */
export function ZichtKaart({ blik }: { blik: Blik }) {
  const z = useZinnen(rooms).zicht;
  const query = useZicht(blik.gezin.id);
  const ontbreekt = query.data?.filter(({ gemis }) => gemis.length > 0).length ?? 0;
  return (
    <Deel title={z.titel} {...(ontbreekt === 0 ? {} : { count: ontbreekt })}>
      <p className="zicht__uitleg gedempt">{z.uitleg}</p>
      <Vlak
        query={query}
        leeg={{ title: z.leeg, text: z.leegTekst }}
        laden={<Skeleton count={3} shape="rows" />}
      >
        {(kinderen) => (
          <ul className="zicht" role="list">
            {kinderen.map((kind) => (
              <KindZicht key={kind.wachtId} zicht={kind} blik={blik} />
            ))}
          </ul>
        )}
      </Vlak>
    </Deel>
  );
}
