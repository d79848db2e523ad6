import { Link } from '@tanstack/react-router';
import { werklast } from '@rondom/taal/schermen/werklast';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { useRuimte } from './use-werklast.ts';

const rooms = { werklast };

/** For who leads the team: who has carried more than was agreed, for as long as was agreed. Silent when nobody does. */
export function TeVeelWerk() {
  const z = useZinnen(rooms).werklast;
  const team = useRuimte().data;
  const wie = (team?.leden ?? []).filter(({ teVeelSinds }) => teVeelSinds !== null);
  if (team === undefined || wie.length === 0) return null;
  const { plafondProcent, plafondWeken } = team;
  return (
    <Card tone="amber" title={z.teVeelTitel(wie.length)}>
      <List>
        {wie.map(({ id, naam, teVeelSinds, gevraagd, beschikbaar }) => (
          <ListRow
            key={id}
            link
            title={<Link to="/werklast">{z.teVeelRegel(naam, teVeelSinds ?? '')}</Link>}
            text={`${z.teVeelUitleg(gevraagd, beschikbaar ?? 0)} ${z.teVeelAfspraak(plafondProcent, plafondWeken)}`}
          />
        ))}
      </List>
    </Card>
  );
}
