import { capitalise } from '@rondom/taal';
import { plan as zinnen } from '@rondom/taal/schermen/plan';
import { Check, Circle } from 'lucide-react';
import { useZinnen } from '../../platform/taal.tsx';
import { ReaderLine } from '../../ui/ReaderLine.tsx';
import type { Blik } from '../gezin/blik.ts';
import type { Planregel } from './use-plan.ts';

const rooms = { plan: zinnen };

/** One line: its texts as they were agreed, who does it, how it stands, and under each text who may read it. */
export function PlanregelItem({ regel, blik }: { regel: Planregel; blik: Blik }) {
  const z = useZinnen(rooms).plan;
  const { stand, standOp, soort, teksten } = regel;
  const gelukt = stand === 'lukt' || stand === 'gehaald';
  return (
    <li className="plan__regel">
      {soort === 'doel' ? (
        <span className="plan__merk" data-gelukt={gelukt}>
          {gelukt ? <Check size={18} /> : <Circle size={18} />}
        </span>
      ) : null}
      <div className="plan__inhoud">
        {teksten.map(({ id, tekst, wie, lezers, uitAntwoord }) => (
          <div key={id} className="plan__tekst">
            <p lang="nl">{tekst}</p>
            {uitAntwoord === null ? null : (
              <p className="plan__wie">
                <a href="#meedenken">{z.uitAntwoord(uitAntwoord.naam, uitAntwoord.op)}</a>
              </p>
            )}
            {wie.length === 0 ? null : (
              <p className="plan__wie">
                {z.wie}{' '}
                <span lang="nl">
                  {wie.map(({ persoonId, naam }) => naam ?? blik.roep(persoonId)).join(', ')}
                </span>
              </p>
            )}
            <ReaderLine
              readers={lezers.map(({ persoonId, gebruiker }) => gebruiker ?? blik.roep(persoonId))}
            />
          </div>
        ))}
      </div>
      {stand === null ? null : (
        <span className="plan__stand">{capitalise(z.stand(stand, standOp, blik.vandaag))}</span>
      )}
    </li>
  );
}
