import { verblijf as zinnen } from '@rondom/taal/schermen/verblijf';
import type { ReactNode } from 'react';
import { useZinnen } from '../../../platform/taal.tsx';
import type { Blik } from '../../gezin/blik.ts';
import { codeZin } from '../../gezin/code-zin.ts';
import type { Verblijf } from './use-verblijven.ts';

const rooms = { verblijf: zinnen };

interface VerblijfRegelProps {
  blik: Blik;
  verblijf: Verblijf;
  children: ReactNode;
}

/** One decision: whose stay, by whom, since and until when, from what source, and what betrays the place. */
export function VerblijfRegel({ blik, verblijf, children }: VerblijfRegelProps) {
  const z = useZinnen(rooms).verblijf;
  const { persoonId, besluit, sinds, tot, verlopen, namen, bron, reden, geeindigdOp } = verblijf;
  return (
    <li className="standen__stand">
      <p className="standen__zin">{z.regel(blik.roep(persoonId), z.besluit[besluit])}</p>
      <p className="gedempt">{z.sinds(sinds, verblijf.gezetDoor)}</p>
      {tot === null ? null : <p>{verlopen ? z.verlopen(tot) : z.tot(tot)}</p>}
      <p>
        {`${z.bron}: `}
        <span lang="nl">{bron}</span>
      </p>
      {namen.length === 0 ? null : (
        <>
          <p>{`${z.verraadt}:`}</p>
          <ul>
            {namen.map(({ soort, tekst }) => (
              <li key={`${soort} ${tekst}`}>
                {`${codeZin(z.soort, soort)}: `}
                <span lang="nl">{tekst}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {geeindigdOp === null ? null : (
        <p className="gedempt">
          {z.geeindigd(geeindigdOp, verblijf.geeindigdDoor)} <span lang="nl">{reden}</span>
        </p>
      )}
      {children}
    </li>
  );
}
