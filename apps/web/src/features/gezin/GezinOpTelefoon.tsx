import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { raadpleging } from '@rondom/taal/schermen/raadpleging';
import { useZinnen } from '../../platform/taal.tsx';
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

const rooms = { gezin: zinnen, raadpleging };

/** On a phone: the child's words, the dates, who takes part; the rest is a list with counts. */
export function GezinOpTelefoon({ blik, open }: GezinDelenProps) {
  const z = useZinnen(rooms);
  const sees = (onderdeel: Parameters<typeof ziet>[1]) => ziet(blik.relatie, onderdeel);
  const why = (termijnId: string) => open({ wat: 'termijn', termijnId });
  return (
    <>
      {sees('woorden') ? <EigenWoorden blik={blik} /> : null}
      {sees('agenda') ? <AgendaStrook blik={blik} onWaarom={why} /> : null}
      <WieDoetMee blik={blik} />
      <section className="meer" aria-labelledby="meer-titel">
        <h2 id="meer-titel" className="meer__titel">
          {z.gezin.meer}
        </h2>
        <div className="meer__lijst">
          {sees('wachten') ? <Wachten blik={blik} onWaarom={why} /> : null}
          {sees('leden') ? (
            <WieHoortBijWie blik={blik} open={open} knoppen={<MensenKnoppen blik={blik} open={open} />} />
          ) : null}
          {sees('maatregelen') ? <WatGeldtNu blik={blik} /> : null}
          {sees('tijdlijn') ? <Tijdlijn blik={blik} /> : null}
          {sees('meldingen') ? <MeldingenDeel blik={blik} /> : null}
          {blik.acties.includes('leesWieKeekMee') ? (
            <Link
              className="deel__kop"
              to="/gezinnen/$gezinId/wie-keek-mee"
              params={{ gezinId: blik.gezin.id }}
            >
              <span className="deel__titel">{z.raadpleging.titel}</span>
              <ChevronRight size={20} />
            </Link>
          ) : null}
        </div>
      </section>
    </>
  );
}
