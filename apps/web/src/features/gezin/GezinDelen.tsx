import { lazy, Suspense } from 'react';
import { AgendaStrook } from './AgendaStrook.tsx';
import { ErbijDeel } from './ErbijDeel.tsx';
import type { GezinDelenProps } from './gezin-delen.ts';
import { EigenWoorden } from './EigenWoorden.tsx';
import { MeldingenDeel } from './MeldingenDeel.tsx';
import { groeitOp } from './leeftijd.ts';
import { ziet } from './onderdelen.ts';
import { TijdlijnKort } from './TijdlijnKort.tsx';
import { VeiligheidEnPlan } from './VeiligheidEnPlan.tsx';
import { Wachten } from './Wachten.tsx';
import { WieDoetMee } from './WieDoetMee.tsx';
import { isWachtOpen, ZichtDeel } from './ZichtDeel.tsx';

const OvergangKaart = lazy(() =>
  import('../overgang/OvergangKaart.tsx').then((module) => ({ default: module.OvergangKaart })),
);
/** On a desk: the dates across; the own words beside who takes part; then what happened. */
export function GezinDelen({ blik, open }: GezinDelenProps) {
  const sees = (onderdeel: Parameters<typeof ziet>[1]) => ziet(blik.relatie, onderdeel);
  const why = (termijnId: string) => open({ wat: 'termijn', termijnId });
  const zicht = blik.acties.includes('leesZicht') && isWachtOpen(blik);
  const beside = [
    sees('woorden') ? <EigenWoorden key="woorden" blik={blik} /> : null,
    sees('wachten') ? <Wachten key="wachten" blik={blik} onWaarom={why} /> : null,
    sees('meldingen') && !sees('tijdlijn') ? <MeldingenDeel key="meldingen" blik={blik} /> : null,
  ].filter((part) => part !== null);
  return (
    <div className="gezin__breed">
      {sees('agenda') ? <AgendaStrook blik={blik} onWaarom={why} /> : null}
      <div className="gezin__vlakken" data-een={beside.length === 0} data-hart="true">
        {beside.length === 0 ? null : <div className="gezin__kolom">{beside}</div>}
        <div className="gezin__hart">
          <WieDoetMee blik={blik} />
          {zicht ? <ZichtDeel blik={blik} /> : null}
        </div>
      </div>
      {blik.acties.includes('leesOvergang') && groeitOp(blik.gezin.leden, blik.vandaag) ? (
        <Suspense>
          <OvergangKaart blik={blik} />
        </Suspense>
      ) : null}
      <ErbijDeel blik={blik} />
      <VeiligheidEnPlan blik={blik} onder={sees('tijdlijn') ? <TijdlijnKort blik={blik} /> : null} />
    </div>
  );
}
