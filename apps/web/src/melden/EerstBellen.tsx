import { Phone } from 'lucide-react';
import { useZinnen } from '../platform/taal.tsx';
import { rooms } from './zinnen.ts';

/** Above every page of the form: whoever is in danger now must not have to read on. */
export function EerstBellen() {
  const { bel } = useZinnen(rooms).melden;
  return (
    <aside className="bellen" aria-label={bel.naam}>
      <p>
        <strong>{bel.gevaar}</strong>{' '}
        <a className="bellen__112" href="tel:112">
          <Phone size={18} />
          {bel.bel112}
        </a>
      </p>
      <p>
        <strong>{bel.twijfel}</strong>{' '}
        <a href="tel:08002000">
          <Phone size={18} />
          {bel.belVeiligThuis}
        </a>{' '}
        <span className="bellen__uitleg">{bel.veiligThuisUitleg}</span>
      </p>
    </aside>
  );
}
