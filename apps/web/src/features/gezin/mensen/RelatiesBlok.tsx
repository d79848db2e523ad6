import { UsersRound } from 'lucide-react';
import { capitalise } from '@rondom/taal';
import { overpersoon } from '@rondom/taal/schermen/overpersoon';
import { useZinnen } from '../../../platform/taal.tsx';
import { Button } from '../../../ui/Button.tsx';
import { List, ListRow } from '../../../ui/List.tsx';
import { Blok, type BlokProps } from './Blok.tsx';
import { useRelatieRegels } from './use-relatie-regels.ts';

const rooms = { overpersoon };

/** Who this person is to others; a parent stays a parent, other relations can end. */
export function RelatiesBlok({ lid, blik, open }: BlokProps) {
  const z = useZinnen(rooms).overpersoon.relaties;
  const rules = useRelatieRegels(lid, blik);
  const writes = blik.acties.includes('legRelatieVast');
  return (
    <Blok title={z.titel} icon={<UsersRound size={18} />}>
      {rules.length === 0 ? (
        <p>{z.leeg}</p>
      ) : (
        <List label={z.titel}>
          {rules.map(({ relatie, zin, erbij, voorbij }) => (
            <ListRow
              key={relatie.id}
              title={capitalise(zin)}
              text={erbij}
              aside={
                writes && !voorbij && relatie.soort !== 'ouder' ? (
                  <Button
                    variant="plain"
                    aria-label={z.legEindeVastVan(zin)}
                    onClick={() => open({ wat: 'einde', relatie, zin: capitalise(zin) })}
                  >
                    {z.legEindeVast}
                  </Button>
                ) : undefined
              }
            />
          ))}
        </List>
      )}
      {writes ? <Button onClick={() => open({ wat: 'relatie' })}>{z.voegToe}</Button> : null}
    </Blok>
  );
}
