import { useZinnen } from '../../platform/taal.tsx';
import { rooms } from './bord-zinnen.ts';

/** One number, one definition, one place. */
export function BordHoe() {
  const { hoe } = useZinnen(rooms).bord;
  return (
    <details className="bord-hoe">
      <summary>{hoe.vraag}</summary>
      <ul>
        {Object.values(hoe.regels).map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
    </details>
  );
}
