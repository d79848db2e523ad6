import { werklast } from '@rondom/taal/schermen/werklast';
import { Link } from '@tanstack/react-router';
import { useZinnen } from '../../platform/taal.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { dayBefore } from '../gezin/dagen.ts';
import type { Regel } from './use-werklast.ts';

const rooms = { werklast };

/** Every figure opens to its families: which, in which phase since when, and how much of it is this worker's. */
export function Gezinsregels({ regels, eigen = false }: { regels: readonly Regel[]; eigen?: boolean }) {
  const z = useZinnen(rooms).werklast;
  return (
    <List label={z.perGezin}>
      {regels.map((regel, at) => (
        <ListRow
          key={regel.gezinId ?? `zonder-${String(at)}`}
          link={regel.gezinId !== null}
          title={
            regel.gezinId === null || regel.naam === null ? (
              z.zonderNaam
            ) : (
              <Link to="/gezinnen/$gezinId" params={{ gezinId: regel.gezinId }} lang="nl">
                {z.gezin(regel.naam)}
              </Link>
            )
          }
          text={zinVan(regel)}
          aside={<span className="werklast__uur">{z.uur(regel.minuten)}</span>}
        />
      ))}
    </List>
  );

  function zinVan({ fase, sinds, tot, als, minuten, geheel, voor, gezinId }: Regel): string {
    const wie = voor === null ? z.vervangtZonder : eigen ? z.vervangt(voor) : z.vervangtIemand(voor);
    return [
      z.fase[fase],
      ...(sinds === null ? [] : [z.sinds(sinds)]),
      ...(tot === null || fase === 'maatregel' ? [] : [z.totEnMet(dayBefore(tot))]),
      ...(als === 'vervanger' || voor !== null ? [wie] : []),
      ...(als !== 'vervanger' && geheel !== minuten && voor === null ? [z.duo(geheel)] : []),
      ...(gezinId === null ? [z.zonderNaamUitleg] : []),
    ].join(' · ');
  }
}
