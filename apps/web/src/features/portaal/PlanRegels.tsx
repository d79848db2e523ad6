import { capitalise, joinNames } from '@rondom/taal';
import { plan as planzinnen } from '@rondom/taal/schermen/plan';
import { portaalplan } from '@rondom/taal/schermen/portaalplan';
import { Check, Circle } from 'lucide-react';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { wieDoetHet } from './plandelen.ts';
import type { EigenRegel } from './use-eigen-plan.ts';
import type { Portaal } from './use-portaal.ts';
import { useWoordenVan } from './use-woorden-van.ts';
import './planregels.css';

const rooms = { plan: planzinnen, portaalplan };

interface PlanRegelsProps {
  regels: readonly EigenRegel[];
  portaal: Pick<Portaal, 'als' | 'persoon' | 'mogelijkeLezers'>;
  vandaag: string;
}

/** Lines of the plan, on screen and on paper: the text as it was agreed, who does it, and how it stands. */
export function PlanRegels({ regels, portaal, vandaag }: PlanRegelsProps) {
  const { plan, portaalplan: z } = useZinnen(rooms);
  const { taal } = useTaal();
  const { noem, toon } = useWoordenVan(portaal);
  return (
    <ul className="planregels" role="list">
      {regels.map(({ soort, stand, standOp, teksten }, at) => {
        const wie = wieDoetHet(teksten, noem, { id: portaal.persoon.id, woord: z[toon].zelf });
        const gelukt = stand === 'lukt' || stand === 'gehaald';
        return (
          <li key={at} className="planregels__regel">
            {soort === 'doel' ? (
              <span className="planregels__merk" data-gelukt={gelukt}>
                {gelukt ? <Check size={22} /> : <Circle size={22} />}
              </span>
            ) : null}
            <div>
              {teksten.map(({ tekst }) => (
                <p key={tekst} lang="nl" className="planregels__tekst">
                  {tekst}
                </p>
              ))}
              {wie.length === 0 ? null : <p className="zacht">{`${plan.wie} ${joinNames(taal, wie)}`}</p>}
              {stand === null ? null : (
                <p className="zacht">{capitalise(plan.stand(stand, standOp, vandaag))}</p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
