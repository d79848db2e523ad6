import { wieiswaarvan } from '@rondom/taal/schermen/wieiswaarvan';
import { useZinnen } from '../../platform/taal.tsx';
import type { Vraag } from './use-wieiswaarvan.ts';

const rooms = { wieiswaarvan };
const ROLLEN = ['beslist', 'vraagt', 'doet', 'adviseert', 'weet'] as const;

/** Part by part: who, by which article, and how far its text was checked. Nobody deciding is the loudest line. */
export function VolgensDeWet({ vraag }: { vraag: Vraag }) {
  const z = useZinnen(rooms).wieiswaarvan;
  return (
    <dl className="volgens">
      {ROLLEN.map((rol) => {
        const delen = vraag.delen.filter((deel) => deel.rol === rol);
        const niemand = rol === 'beslist' && vraag.leeg;
        if (delen.length === 0 && !niemand) return null;
        return (
          <div key={rol} className="volgens__rol" data-rol={rol} data-leeg={niemand}>
            <dt>{z.rol[rol]}</dt>
            {niemand ? <dd className="volgens__niemand">{z.niemand}</dd> : null}
            {delen.map(({ partij, artikel, bronstatus }) => (
              <dd key={`${partij}:${artikel}`}>
                <span className="volgens__wie">{z.partij[partij]}</span>
                <span className="volgens__bron">
                  <span lang="nl">{artikel}</span> · {z.bron[bronstatus]}
                </span>
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
