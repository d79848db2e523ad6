import { dayOf } from '@rondom/taal';
import { lieverniet } from '@rondom/taal/schermen/lieverniet';
import { useZinnen } from '../../platform/taal.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import type { Blik } from '../gezin/blik.ts';
import { useLieverNiet } from './use-lieverniet.ts';
import './betrokkenheid.css';

const rooms = { lieverniet };

/** Whom somebody would rather not have, in the own words, and what came of it; nothing where nobody said so. */
export function LieverNietRegels({ blik }: { blik: Blik }) {
  const z = useZinnen(rooms).lieverniet;
  const { data } = useLieverNiet(blik.gezin.id);
  if (data === undefined || data.gezegd.length === 0) return null;
  return (
    <section className="liever">
      <h3>{z.gezegd(data.gezegd.length)}</h3>
      <List label={z.gezegd(data.gezegd.length)}>
        {data.gezegd.map((een) => {
          const wie = een.naam ?? een.organisatie ?? z.expertteam;
          return (
            <ListRow
              key={een.id}
              title={z.zegt(blik.roep(een.persoonId), wie)}
              text={
                <>
                  <q className="liever__woorden" lang="nl">
                    {een.reden}
                  </q>
                  <span className="liever__toen">
                    {z.toen[een.gevolg](wie, dayOf(een.op))}
                    {een.grond === null ? null : ` ${z.grond[een.grond]}`}
                    {een.artikel === null ? null : ` ${z.wet(een.artikel)}`}
                  </span>
                  <span className="gedempt">{een.zelf ? z.zelf : z.opgetekend}</span>
                </>
              }
            />
          );
        })}
      </List>
    </section>
  );
}
