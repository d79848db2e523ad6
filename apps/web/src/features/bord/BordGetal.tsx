import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { BordOorzaken } from './BordOorzaken.tsx';
import { BordSom } from './BordSom.tsx';
import { BordVerloop } from './BordVerloop.tsx';
import type { Bord } from './bord-query.ts';
import { rooms } from './bord-zinnen.ts';

/** The number beside its promise, how it came to be, and what the children wait for. */
export function BordGetal({ bord }: { bord: Bord }) {
  const z = useZinnen(rooms).bord;
  return (
    <Card className="bord-top">
      <div className="bord-getal" aria-live="polite" aria-atomic="true">
        <strong className="bord-getal__n">{bord.aantal}</strong>
        <span className="bord-getal__wat">{z.wachten(bord.aantal)}</span>
        {bord.belofte === null ? null : (
          <span className="bord-getal__plan">
            <strong data-stand={bord.belofte.stand}>
              {z.belofte.stand[bord.belofte.stand](bord.belofte.verschil)}
            </strong>{' '}
            <span>{z.belofte.plan(bord.belofte.plan)}</span>
          </span>
        )}
      </div>
      <BordSom bord={bord} />
      <BordVerloop lijn={bord.lijn} belofte={bord.belofte} toen={bord.dag !== bord.vandaag} />
      <section className="bord-wachtop" aria-label={z.wachtOpKop}>
        <h2 className="bord-wachtop__kop">{z.wachtOpKop}</h2>
        <ul role="list">
          {bord.wachtOp.map(({ waarde, aantal }) => (
            <li key={waarde}>
              <span>{z.wachtOp[waarde]}</span> <strong>{aantal}</strong>
            </li>
          ))}
        </ul>
      </section>
      <BordOorzaken redenen={bord.redenen} />
    </Card>
  );
}
