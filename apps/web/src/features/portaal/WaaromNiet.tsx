import { portaalwaarom } from '@rondom/taal/schermen/portaalwaarom';
import { CircleQuestionMark, PenLine } from 'lucide-react';
import { Go } from '../../platform/small-router.tsx';
import { useZinnen } from '../../platform/taal.tsx';
import { BelKnop } from './BelKnop.tsx';
import { vastGezichtVan } from './namen.ts';
import type { Portaal } from './use-portaal.ts';
import { useWoordenVan } from './use-woorden-van.ts';
import './waarom-niet.css';

const rooms = { portaalwaarom };

/**
 * Why somebody does not see everything, and whom to ask. It knows nothing of what is kept back: who reads it learns
 * nothing about what is there.
 */
export function WaaromNiet({ portaal }: { portaal: Portaal }) {
  const z = useZinnen(rooms).portaalwaarom;
  const { toon } = useWoordenVan(portaal);
  const vast = vastGezichtVan(portaal);
  return (
    <details className="waaromniet noprint">
      <summary>
        <CircleQuestionMark size={20} />
        {z.knop}
      </summary>
      <div className="waaromniet__tekst">
        <p>
          {z[toon].niet} {z.reden} {z.ander}
        </p>
        <ul>
          <li>{z[toon].plan}</li>
          <li>{z.soorten.hulp}</li>
          <li>{z.soorten.woorden}</li>
          <li>{z.soorten.plek}</li>
        </ul>
        <p className="zacht">{z.gelijk}</p>
        {vast === '' ? null : (
          <>
            <p>
              <strong>{z.vraag(vast)}</strong>
            </p>
            <p className="waaromniet__wie">
              <BelKnop helper={portaal.vastGezicht} />
              <Go to="/mijn/woorden/schrijf" className="button" data-variant="quiet">
                <PenLine size={18} />
                {z.schrijf(vast)}
              </Go>
            </p>
          </>
        )}
      </div>
    </details>
  );
}
