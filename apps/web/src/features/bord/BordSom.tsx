import { useZinnen } from '../../platform/taal.tsx';
import type { Bord } from './bord-query.ts';
import { rooms } from './bord-zinnen.ts';

/** The number as a sum one can check: so many then, added, gone in two ways, so many now. */
export function BordSom({ bord }: { bord: Bord }) {
  const { bord: z, bordtelling } = useZinnen(rooms);
  const begin = bord.lijn[0];
  if (begin === undefined) return null;
  const erbij =
    bord.heropend === 0 ? z.som.erbij : `${z.som.erbij}, ${z.som.heropend} ${String(bord.heropend)}`;
  const regels = [
    { teken: '', aantal: begin.aantal, wat: z.begin(begin.dag) },
    { teken: '+', aantal: bord.erbij, wat: erbij },
    { teken: '−', aantal: bord.geholpen, wat: z.som.geholpen },
    { teken: '−', aantal: bord.zonderHulp, wat: z.som.anders },
    ...(bord.verhuisdUit === 0 ? [] : [{ teken: '−', aantal: bord.verhuisdUit, wat: z.som.verhuisd }]),
    { teken: '=', aantal: bord.aantal, wat: bord.dag === bord.vandaag ? z.som.nu : bordtelling.toen.som },
  ];
  return (
    <ul className="bord-som" role="list" aria-label={z.som.naam}>
      {regels.map(({ teken, aantal, wat }) => (
        <li key={wat}>
          <span className="bord-som__teken">{teken}</span> <strong>{aantal}</strong> <span>{wat}</span>
        </li>
      ))}
    </ul>
  );
}
