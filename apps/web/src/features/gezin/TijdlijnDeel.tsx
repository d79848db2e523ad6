import { DeelKop } from './DeelKop.tsx';
import { useOpenGezin } from './gezin-context.ts';
import { MeldingenDeel } from './MeldingenDeel.tsx';
import { ziet } from './onderdelen.ts';
import { Tijdlijn } from './Tijdlijn.tsx';

/** What happened with this family, and beside it the meldingen as they came in. */
export function TijdlijnDeel() {
  const { blik } = useOpenGezin();
  const meldingen = ziet(blik.relatie, 'meldingen') && blik.gezin.meldingen.length > 0;
  return (
    <div className="gezin__breed">
      <DeelKop gezinId={blik.gezin.id} deel="tijdlijn" />
      <div className="gezin__vlakken" data-een={!meldingen}>
        {ziet(blik.relatie, 'tijdlijn') ? <Tijdlijn blik={blik} /> : null}
        {meldingen ? <MeldingenDeel blik={blik} /> : null}
      </div>
    </div>
  );
}
