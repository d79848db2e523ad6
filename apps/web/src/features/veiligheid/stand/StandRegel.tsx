import { stand as zinnen } from '@rondom/taal/schermen/stand';
import type { ReactNode } from 'react';
import { useZinnen } from '../../../platform/taal.tsx';
import type { Blik } from '../../gezin/blik.ts';
import type { Stand } from './use-standen.ts';
import { useStandzin } from './use-standzin.ts';

const rooms = { stand: zinnen };

/** One danger: from whom for whom, since when and from what source, and how it ended. */
export function StandRegel({ blik, stand, children }: { blik: Blik; stand: Stand; children: ReactNode }) {
  const z = useZinnen(rooms).stand;
  const zin = useStandzin(blik);
  const { bron, bronTekst, reden, achtergehouden, geeindigdOp } = stand;
  return (
    <li className="standen__stand">
      <p className="standen__zin">{zin(stand)}</p>
      <p className="gedempt">{z.sinds(stand.sinds, stand.gezetDoor)}</p>
      {bronTekst === null ? <p>{z.bron[bron]}</p> : <p lang="nl">{bronTekst}</p>}
      {stand.heropeningVan === null ? null : <p className="gedempt">{z.heropend}</p>}
      {geeindigdOp === null ? null : (
        <p className="gedempt">{z.geeindigd(geeindigdOp, stand.geeindigdDoor)}</p>
      )}
      <Woorden label={z.reden} tekst={reden} />
      <Woorden label={z.achtergehouden} tekst={achtergehouden} />
      {children}
    </li>
  );
}

function Woorden({ label, tekst }: { label: string; tekst: string | null }) {
  return tekst === null ? null : (
    <p>
      {`${label}: `}
      <span lang="nl">{tekst}</span>
    </p>
  );
}
