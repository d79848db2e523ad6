import { AgendaStrook } from './AgendaStrook.tsx';
import type { GezinDelenProps } from './gezin-delen.ts';
import { EigenWoorden } from './EigenWoorden.tsx';
import { MeldingenDeel } from './MeldingenDeel.tsx';
import { MensenKnoppen } from './MensenKnoppen.tsx';
import { ziet } from './onderdelen.ts';
import { Tijdlijn } from './Tijdlijn.tsx';
import { Wachten } from './Wachten.tsx';
import { WatGeldtNu } from './WatGeldtNu.tsx';
import { WieDoetMee } from './WieDoetMee.tsx';
import { WieHoortBijWie } from './WieHoortBijWie.tsx';

/** On a desk: the dates across, then two columns. */
export function GezinDelen({ blik, open }: GezinDelenProps) {
  const sees = (onderdeel: Parameters<typeof ziet>[1]) => ziet(blik.relatie, onderdeel);
  const why = (termijnId: string) => open({ wat: 'termijn', termijnId });
  // Without a timeline beside them the people stand in the wide column.
  const people = sees('leden') ? (
    <WieHoortBijWie blik={blik} open={open} knoppen={<MensenKnoppen blik={blik} open={open} />} />
  ) : null;
  return (
    <div className="gezin__breed">
      {sees('agenda') ? <AgendaStrook blik={blik} onWaarom={why} /> : null}
      <div className="gezin__vlakken">
        <div className="gezin__kolom">
          {sees('woorden') ? <EigenWoorden blik={blik} /> : null}
          {sees('wachten') ? <Wachten blik={blik} onWaarom={why} /> : null}
          {sees('tijdlijn') ? <Tijdlijn blik={blik} /> : people}
          {sees('meldingen') ? <MeldingenDeel blik={blik} /> : null}
        </div>
        <div className="gezin__kolom">
          <WieDoetMee blik={blik} />
          {sees('maatregelen') ? <WatGeldtNu blik={blik} /> : null}
          {sees('tijdlijn') ? people : null}
        </div>
      </div>
    </div>
  );
}
