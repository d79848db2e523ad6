import { nuonveilig } from '@rondom/taal/schermen/nuonveilig';
import { useZinnen } from '../../platform/taal.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import { telefoonAdres } from './telefoon.ts';
import type { Onveiliggezin } from './use-nuonveilig.ts';

const rooms = { nuonveilig };

/** Who is there now, as what, and the number in one press. */
export function WieNu({ mensen }: { mensen: Onveiliggezin['wieNu'] }) {
  const z = useZinnen(rooms).nuonveilig;
  return (
    <div>
      <h3 className="onveilig__kop">{z.wieNu}</h3>
      {mensen.length === 0 ? <p>{z.niemand}</p> : null}
      <ul className="onveilig__mensen">
        {mensen.map(({ soort, naam, organisatie, telefoon }) => {
          const wie = naam ?? organisatie ?? '';
          return (
            <li key={`${soort} ${wie}`}>
              <b lang="nl">{wie}</b>
              <span className="onveilig__klein">
                {codeZin(z.soort, soort)}
                {naam === null || organisatie === null ? null : <span lang="nl"> · {organisatie}</span>}
              </span>
              {telefoon === null ? (
                <span className="onveilig__klein">{z.geenNummer}</span>
              ) : (
                <a href={telefoonAdres(telefoon)} aria-label={`${z.bel(wie)}, ${telefoon}`}>
                  {telefoon}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
