import { lazy, Suspense } from 'react';
import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { useZinnen } from '../../platform/taal.tsx';
import { AgendaStrook } from './AgendaStrook.tsx';
import { deelpaden } from './deelpaden.ts';
import { delenVan } from './delen-van.ts';
import { ErbijDeel } from './ErbijDeel.tsx';
import type { GezinDelenProps } from './gezin-delen.ts';
import { EigenWoorden } from './EigenWoorden.tsx';
import { LetOp } from './LetOp.tsx';
import { MeldingenDeel } from './MeldingenDeel.tsx';
import { groeitOp } from './leeftijd.ts';
import { ziet } from './onderdelen.ts';
import { VeiligheidEnPlan } from './VeiligheidEnPlan.tsx';
import { Wachten } from './Wachten.tsx';
import { WieDoetMee } from './WieDoetMee.tsx';
import { isWachtOpen, ZichtDeel } from './ZichtDeel.tsx';

const OvergangKaart = lazy(() =>
  import('../overgang/OvergangKaart.tsx').then((module) => ({ default: module.OvergangKaart })),
);
const rooms = { gezin: zinnen };

/** On a phone: the child's words, the danger that stands, the dates, who takes part; the rest is a list with counts. */
export function GezinOpTelefoon({ blik, open }: GezinDelenProps) {
  const z = useZinnen(rooms).gezin;
  const sees = (onderdeel: Parameters<typeof ziet>[1]) => ziet(blik.relatie, onderdeel);
  const why = (termijnId: string) => open({ wat: 'termijn', termijnId });
  const elders = delenVan(blik, blik.vandaag).filter(({ deel }) => deel !== 'overzicht');
  return (
    <>
      {sees('woorden') ? <EigenWoorden blik={blik} /> : null}
      <LetOp blik={blik} open={open} />
      {sees('agenda') ? <AgendaStrook blik={blik} onWaarom={why} /> : null}
      <WieDoetMee blik={blik} />
      {sees('meldingen') && !sees('tijdlijn') ? <MeldingenDeel blik={blik} /> : null}
      <VeiligheidEnPlan blik={blik} />
      {blik.acties.includes('leesOvergang') && groeitOp(blik.gezin.leden, blik.vandaag) ? (
        <Suspense>
          <OvergangKaart blik={blik} />
        </Suspense>
      ) : null}
      <ErbijDeel blik={blik} />
      <section className="meer" aria-labelledby="meer-titel">
        <h2 id="meer-titel" className="meer__titel">
          {z.meer}
        </h2>
        <div className="meer__lijst">
          {sees('wachten') ? <Wachten blik={blik} onWaarom={why} /> : null}
          {blik.acties.includes('leesZicht') && isWachtOpen(blik) ? <ZichtDeel blik={blik} /> : null}
          {elders.map(({ deel, aantal }) => (
            <Link key={deel} className="deel__kop" to={deelpaden[deel]} params={{ gezinId: blik.gezin.id }}>
              <span className="deel__titel">{z.deel[deel]}</span>
              {aantal === undefined ? null : <span className="deel__aantal">{aantal}</span>}
              <ChevronRight size={20} />
            </Link>
          ))}
        </div>
      </section>
    </>
  );
}
