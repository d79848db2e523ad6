import { werklast } from '@rondom/taal/schermen/werklast';
import { werklastafspraak } from '@rondom/taal/schermen/werklastafspraak';
import { useZinnen } from '../../platform/taal.tsx';
import { FASEN } from './fasen.ts';
import type { Afspraak } from './use-werklast.ts';

const rooms = { werklast, werklastafspraak };

/** What the figures rest on: who agreed the hours, what counts and what does not. */
export function Hoe({ afspraak }: { afspraak: Afspraak }) {
  const words = useZinnen(rooms);
  const z = words.werklastafspraak.hoe;
  const { afgesprokenOp, regio, minuten } = afspraak;
  return (
    <details className="werklast__hoe">
      <summary>{z.titel}</summary>
      <p>{afgesprokenOp === null || regio === null ? z.standaard : z.eigen(regio, afgesprokenOp)}</p>
      <ul>
        {FASEN.map((fase) => (
          <li key={fase}>
            {words.werklast.waaromUitleg(words.werklast.uur(minuten[fase]), words.werklast.fase[fase])}
          </li>
        ))}
      </ul>
      <p>
        {z.fase} {z.duo} {z.reizen}
      </p>
      <p>{z.mensen}</p>
    </details>
  );
}
