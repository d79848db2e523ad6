import { wachtloop } from '@rondom/taal/schermen/wachtloop';
import { useZinnen } from '../../platform/taal.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import type { Wacht } from '../gezin/contract.ts';

const rooms = { wachtloop };

/** What one wait is about beside its clock: whether it opened again, why it lasts, who will help, how it ended. */
export function WachtLoop({ wacht }: { wacht: Wacht }) {
  const { opnieuw, reden, helper, einde } = useZinnen(rooms).wachtloop;
  const open = wacht.beeindigdOp === null;
  const { heropendReden, hulpverlener, zonderhulpReden, hierna, beeindigdOp } = wacht;
  return (
    <>
      {heropendReden === null ? null : (
        <p className="wacht__opnieuw">{`${opnieuw.label}: ${codeZin(opnieuw, heropendReden)}`}</p>
      )}
      {open && hulpverlener !== null ? <p>{helper.regel(hulpverlener)}</p> : null}
      {open && wacht.begonnenOp === null && wacht.reden !== null ? (
        <p>{reden.regel(codeZin(reden.keuze, wacht.reden), wacht.redenOp ?? undefined)}</p>
      ) : null}
      {zonderhulpReden === null || beeindigdOp === null ? null : (
        <p>
          {einde.regel(codeZin(einde.redenen, zonderhulpReden), beeindigdOp)}
          {hierna === null ? '' : ` ${einde.daarna(codeZin(einde.vervolg, hierna))}`}
        </p>
      )}
    </>
  );
}
