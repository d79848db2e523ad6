import { rondleiding } from '@rondom/taal/schermen/rondleiding';
import { useId } from 'react';
import { useZinnen } from '../platform/taal.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Opnieuw } from './Opnieuw.tsx';
import { zetStap } from './staat.ts';

const rooms = { rondleiding };

/** After the last step: look around, begin again, or see how it is built. */
export function Eindkaart({ sub }: { sub: string | undefined }) {
  const z = useZinnen(rooms).rondleiding;
  const titleId = useId();
  const stop = () => zetStap(undefined);
  return (
    <section className="rondleiding" aria-labelledby={titleId}>
      <div className="rondleiding__inhoud">
        <h2 id={titleId} className="rondleiding__zin">
          {z.einde.titel}
        </h2>
        <p>{z.einde.tekst}</p>
        <div className="rondleiding__knoppen">
          <LinkButton variant="primary" href="/start" onClick={stop}>
            {z.einde.rond}
          </LinkButton>
          <Opnieuw sub={sub} />
          <LinkButton href="/start#gebouwd" onClick={stop}>
            {z.einde.gebouwd}
          </LinkButton>
        </div>
      </div>
    </section>
  );
}
