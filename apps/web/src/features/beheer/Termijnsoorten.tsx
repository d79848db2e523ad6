import { count, isEenheid } from '@rondom/taal';
import { beheer } from '@rondom/taal/schermen/beheer';
import { termijn } from '@rondom/taal/schermen/termijn';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import type { Inrichting } from './use-beheer.ts';

const rooms = { beheer, termijn };

/** Every clock in force: how long, from which source, and how far that source was checked. */
export function Termijnsoorten({ termijnen }: Pick<Inrichting, 'termijnen'>) {
  const z = useZinnen(rooms);
  const { taal } = useTaal();
  return (
    <Card title={z.beheer.termijnen(termijnen.length)}>
      <List>
        {termijnen.map(({ soort, aantal, eenheid, richting, bron, bronstatus, geldigVanaf }) => {
          const duur = isEenheid(eenheid) ? count(taal, aantal, eenheid) : `${String(aantal)} ${eenheid}`;
          return (
            <ListRow
              key={soort}
              title={codeZin(z.termijn.soort, soort)}
              text={
                <>
                  <span lang="nl">{bron}</span>. {codeZin(z.termijn.bronstatus, bronstatus)}
                </>
              }
              aside={
                <span className="beheer__duur">
                  <strong>{z.beheer.vanaf[richting === 'terug' ? 'terug' : 'vooruit'](duur)}</strong>
                  <span>{z.beheer.geldt(geldigVanaf)}</span>
                </span>
              }
            />
          );
        })}
      </List>
    </Card>
  );
}
