import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { Refused, type Refusal } from '../../platform/problem.ts';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';

const rooms = { gezin: zinnen };

/** Codes only, the same for a family that does not exist: with them the cell is found that stopped this reader. */
export function DichtCode({ error }: { error: unknown }) {
  const { dicht: z } = useZinnen(rooms).gezin;
  const rol = useSessie().data?.rol;
  const refusal = error instanceof Refused ? error.problem.refusals.find(isNoCell) : undefined;
  if (rol === undefined) return null;
  const parts =
    refusal === undefined
      ? ['gezin', rol, 'geen']
      : [refusal.onderdeel, refusal.rol, refusal.verhouding.join(', ')];
  return (
    <p className="gedempt">
      {z.code} <code lang="nl">{parts.join(' · ')}</code>
    </p>
  );
}

interface NoCell extends Refusal {
  readonly onderdeel: string;
  readonly rol: string;
  readonly verhouding: readonly string[];
}

const isNoCell = (refusal: Refusal): refusal is NoCell =>
  refusal.kind === 'geenToegang' &&
  typeof refusal['onderdeel'] === 'string' &&
  typeof refusal['rol'] === 'string' &&
  Array.isArray(refusal['verhouding']);
