import { useEffect, useRef } from 'react';
import { useZinnen } from '../platform/taal.tsx';
import { rooms } from './rooms.ts';

const ANKER = 'gebouwd';

/** How Rondom is built, in a few sentences; the end of the tour comes here. */
export function Gebouwd() {
  const z = useZinnen(rooms).start.gebouwd;
  const kop = useRef<HTMLHeadingElement>(null);
  // The page is made after the browser looked for the anchor.
  useEffect(() => {
    if (location.hash !== `#${ANKER}`) return;
    kop.current?.scrollIntoView();
    kop.current?.focus();
  }, []);
  return (
    <section className="gebouwd" aria-labelledby={ANKER}>
      <h2 id={ANKER} ref={kop} tabIndex={-1} className="eyes__title">
        {z.titel}
      </h2>
      <ul>
        {Object.entries(z.punten).map(([punt, zin]) => (
          <li key={punt}>{zin}</li>
        ))}
      </ul>
      <p>{z.verder}</p>
    </section>
  );
}
