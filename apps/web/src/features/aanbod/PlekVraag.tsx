import { aanbod as soorten } from '@rondom/taal/schermen/aanbod';
import { plekzoeken } from '@rondom/taal/schermen/plekzoeken';
import { useZinnen } from '../../platform/taal.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Plekstap, Plekvraag } from './use-plekvragen.ts';

const rooms = { plekzoeken, aanbod: soorten };

interface PlekVraagProps {
  vraag: Plekvraag;
  onStap: (stap: Plekstap['stap']) => void;
}

/** One place that was asked: when, what was answered and why not, and what can be noted next. */
export function PlekVraag({ vraag, onStap }: PlekVraagProps) {
  const z = useZinnen(rooms).plekzoeken;
  const feiten = [
    z.gevraagdOp(vraag.gevraagdOp, vraag.antwoordUiterlijk),
    ...(vraag.antwoordOp === null ? [] : [z.antwoordOp(vraag.antwoordOp)]),
    ...(vraag.neeReden === null ? [] : [z.redenen[vraag.neeReden]]),
    ...(vraag.contractRondOp === null ? [] : [z.rondOp(vraag.contractRondOp)]),
    ...(vraag.stand === 'plek' && vraag.klaarOp !== null ? [z.klaarOp(vraag.klaarOp)] : []),
  ];
  return (
    <div className="weg__een">
      <p>
        <strong>{vraag.organisatie}</strong>: {z.standen[vraag.stand]}{' '}
        {vraag.antwoordTeLaat ? <Badge tone="amber">{z.teLaat}</Badge> : null}
      </p>
      <p className="aanbod__klein">{feiten.join(' · ')}</p>
      {vraag.stappen.length === 0 ? null : (
        <div className="aanbod__knoppen noprint">
          {vraag.stappen.map((stap) => (
            <Button
              key={stap}
              variant={stap === 'intrekken' ? 'plain' : 'quiet'}
              onClick={() => onStap(stap)}
            >
              {z.stappen[stap]}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
