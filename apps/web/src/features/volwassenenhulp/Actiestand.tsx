import { volwassenenhulp } from '@rondom/taal/schermen/volwassenenhulp';
import { useZinnen } from '../../platform/taal.tsx';
import type { Hulpactie } from './use-hulp.ts';

const rooms = { volwassenenhulp };

/** Until when, late or not; or how it ended and why not. */
export function Actiestand({ actie }: { actie: Hulpactie }) {
  const { actie: z } = useZinnen(rooms).volwassenenhulp;
  const { stand, standOp, uiterlijk, teLaat, reden } = actie;
  if (stand === 'open' || standOp === null)
    return (
      <>
        {z.uiterlijkOp(uiterlijk)}
        {teLaat ? (
          <>
            {' · '}
            <strong className="hulp__telaat">{z.teLaat}</strong>
          </>
        ) : null}
      </>
    );
  return (
    <>
      {stand === 'gedaan' ? z.gedaanOp(standOp) : z.nietgedaanOp(standOp)}
      {reden === null ? null : (
        <>
          {': '}
          <span lang="nl">{reden}</span>
        </>
      )}
    </>
  );
}
