import { dayOf } from '@rondom/taal';
import { meedenkvraag } from '@rondom/taal/schermen/meedenkvraag';
import { useZinnen } from '../../platform/taal.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import type { Blik } from '../gezin/blik.ts';
import type { Meedenkgrond, useMeedenkgrond } from './use-meedenkvragen.ts';

const rooms = { meedenkvraag };

interface GrondProps {
  blik: Blik;
  query: ReturnType<typeof useMeedenkgrond>;
  overId: string;
}

/** Whether this may be asked of them, and why: a yes of somebody with its day, or a law. */
export function Grond({ blik, query, overId }: GrondProps) {
  if (!query.isEnabled) return null;
  return (
    <Vlak query={query} laden={<Skeleton count={1} />}>
      {(grond) => <Zin blik={blik} grond={grond} overId={overId} />}
    </Vlak>
  );
}

function Zin({ blik, grond, overId }: { blik: Blik; grond: Meedenkgrond; overId: string }) {
  const z = useZinnen(rooms).meedenkvraag.vraag;
  if (grond.grond === null)
    return (
      <Banner tone="amber" title={z.grond.geen(blik.roepAllen(grond.ontbreekt))}>
        <p>{z.grond.vraagEerst}</p>
      </Banner>
    );
  if (grond.grond === 'wet') return <Banner title={z.grond.wet(grond.artikel ?? '')} />;
  return (
    <Banner title={z.grond.toestemming(blik.roep(overId), dayOf(grond.toestemmingOp ?? ''))}>
      {grond.totEnMet === null ? null : <p>{z.grond.tot(grond.totEnMet)}</p>}
    </Banner>
  );
}
