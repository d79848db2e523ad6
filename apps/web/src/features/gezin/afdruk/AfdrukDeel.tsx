import { afdruk } from '@rondom/taal/schermen/afdruk';
import { useZinnen } from '../../../platform/taal.tsx';
import { AgendaStrook } from '../AgendaStrook.tsx';
import { EigenWoorden } from '../EigenWoorden.tsx';
import { useOpenGezin } from '../gezin-context.ts';
import { Huishoudens } from '../Huishoudens.tsx';
import { MeldingenDeel } from '../MeldingenDeel.tsx';
import { ziet } from '../onderdelen.ts';
import { Tijdlijn } from '../Tijdlijn.tsx';
import { VeiligheidEnPlan } from '../VeiligheidEnPlan.tsx';
import { Wachten } from '../Wachten.tsx';
import { WatGeldtNu } from '../WatGeldtNu.tsx';
import { WieDoetMee } from '../WieDoetMee.tsx';
import { WieHoortBijWie } from '../WieHoortBijWie.tsx';
import { AfdrukKop } from './AfdrukKop.tsx';
import './afdruk.css';

const ignore = () => undefined;

/** All parts of the family page under each other, for the one who reads them on the screen too. */
export function AfdrukDeel() {
  const z = useZinnen({ afdruk }).afdruk;
  const { blik, open } = useOpenGezin();
  const sees = (onderdeel: Parameters<typeof ziet>[1]) => ziet(blik.relatie, onderdeel);
  return (
    <div className="gezin__breed afdruk">
      <AfdrukKop gezinId={blik.gezin.id} uitleg={z.zoAlles} />
      {sees('woorden') ? <EigenWoorden blik={blik} /> : null}
      {sees('agenda') ? <AgendaStrook blik={blik} onWaarom={ignore} /> : null}
      <WieDoetMee blik={blik} />
      <VeiligheidEnPlan blik={blik} />
      {sees('wachten') ? <Wachten blik={blik} onWaarom={ignore} /> : null}
      {sees('maatregelen') ? <WatGeldtNu blik={blik} /> : null}
      {sees('leden') ? <WieHoortBijWie blik={blik} open={open} /> : null}
      {sees('leden') ? <Huishoudens blik={blik} open={open} /> : null}
      {sees('tijdlijn') ? <Tijdlijn blik={blik} /> : null}
      {sees('meldingen') ? <MeldingenDeel blik={blik} /> : null}
    </div>
  );
}
