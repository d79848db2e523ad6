import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { BordVerloop } from './BordVerloop.tsx';
import type { Bord } from './bord-query.ts';
import { tel } from './bord-telling.ts';
import { rooms } from './bord-zinnen.ts';

/** The number, how it came to be, and what the children wait for. */
export function BordGetal({ bord }: { bord: Bord }) {
  const z = useZinnen(rooms).bord;
  const sinds = bord.lijn[0]?.dag;
  return (
    <Card className="bord-top">
      <div className="bord-getal" aria-live="polite" aria-atomic="true">
        <strong className="bord-getal__n">{bord.aantal}</strong>
        <span className="bord-getal__wat">{z.wachten(bord.aantal)}</span>
      </div>
      <div className="bord-stroom">
        {sinds === undefined ? null : <p className="bord-stroom__sinds">{z.sinds(sinds)}</p>}
        <ul role="list">
          <li>{z.geholpen(bord.geholpen)}</li>
          <li>{z.anders(bord.zonderHulp)}</li>
          <li>{z.erbij(bord.erbij)}</li>
        </ul>
      </div>
      <BordVerloop lijn={bord.lijn} />
      <section className="bord-wachtop" aria-label={z.wachtOpKop}>
        <h2 className="bord-wachtop__kop">{z.wachtOpKop}</h2>
        <ul role="list">
          {tel(bord.rijen, (rij) => rij.wachtOp).map(({ waarde, aantal }) => (
            <li key={waarde}>
              <span>{z.wachtOp[waarde]}</span> <strong>{aantal}</strong>
            </li>
          ))}
        </ul>
      </section>
    </Card>
  );
}
