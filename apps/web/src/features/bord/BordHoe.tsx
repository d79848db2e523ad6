import { useZinnen } from '../../platform/taal.tsx';
import type { Bord } from './bord-query.ts';
import { rooms } from './bord-zinnen.ts';

/** One number, one definition, one place; and every promise made. */
export function BordHoe({ belofte }: { belofte: Bord['belofte'] }) {
  const { hoe, belofte: z } = useZinnen(rooms).bord;
  const beloofd = belofte === null ? [] : [belofte, ...belofte.eerder];
  return (
    <details className="bord-hoe">
      <summary>{hoe.vraag}</summary>
      <ul>
        {Object.values(hoe.regels).map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
      {beloofd.length === 0 ? null : (
        <>
          <h3 className="bord-hoe__kop">{z.beloofd}</h3>
          <ul>
            {beloofd.map(({ beloofdOp, vanaf, nulOp, door }, index) => (
              <li key={beloofd.length - index}>{z.zin(beloofdOp, vanaf, nulOp, door)}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
