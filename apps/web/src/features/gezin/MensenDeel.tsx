import { DeelKop } from './DeelKop.tsx';
import { useOpenGezin } from './gezin-context.ts';
import { Huishoudens } from './Huishoudens.tsx';
import { MensenKnoppen } from './MensenKnoppen.tsx';
import { ziet } from './onderdelen.ts';
import { WieHoortBijWie } from './WieHoortBijWie.tsx';

/** Everybody of this family, and beside them who live together. */
export function MensenDeel() {
  const { blik, open } = useOpenGezin();
  if (!ziet(blik.relatie, 'leden')) return null;
  return (
    <div className="gezin__breed">
      <DeelKop gezinId={blik.gezin.id} deel="mensen" />
      <div className="gezin__vlakken">
        <WieHoortBijWie blik={blik} open={open} knoppen={<MensenKnoppen blik={blik} open={open} />} />
        <Huishoudens blik={blik} open={open} />
      </div>
    </div>
  );
}
