import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { dayOf } from '@rondom/taal';
import { useZinnen } from '../../platform/taal.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import type { Blik } from './blik.ts';
import { codeZin } from './code-zin.ts';
import { Deel } from './Deel.tsx';

const rooms = { gezin: zinnen };

/** Meldingen that came to those who take part: when, and what the first look said. */
export function MeldingenDeel({ blik }: { blik: Blik }) {
  const { meldingen: z } = useZinnen(rooms).gezin;
  const { meldingen } = blik.gezin;
  if (meldingen.length === 0) return null;
  return (
    <Deel title={z.titel} count={meldingen.length}>
      <List>
        {meldingen.map(({ id, ontvangenOp, beoordeeldOp, veiligheid }) => (
          <ListRow
            key={id}
            title={z.ontvangen(dayOf(ontvangenOp))}
            text={[
              veiligheid === null ? z.nogNiet : codeZin(z.veiligheid, veiligheid),
              ...(beoordeeldOp === null ? [] : [z.bekeken(beoordeeldOp)]),
            ].join(' · ')}
          />
        ))}
      </List>
    </Deel>
  );
}
