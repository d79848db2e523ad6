import { Link } from '@tanstack/react-router';
import { mijnteam } from '@rondom/taal/schermen/mijnteam';
import { lazy, Suspense, useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { WisselingKaart } from '../betrokkenheid/WisselingKaart.tsx';
import { dayBefore } from '../gezin/dagen.ts';
import { TeamgezinRij } from './TeamgezinRij.tsx';
import type { MijnTeam } from './use-mijnteam.ts';

const WijsAanSheet = lazy(() => import('./WijsAanSheet.tsx').then((m) => ({ default: m.WijsAanSheet })));
const rooms = { mijnteam };

/** First of all: the families nobody answers for, and those that soon have nobody for a while. */
export function ZonderGezicht({ team: { zonderVastGezicht, onbemand, leden } }: { team: MijnTeam }) {
  const z = useZinnen(rooms).mijnteam;
  const [open, setOpen] = useState<{ gezinId: string; gezin: string; tot?: string }>();
  return (
    <>
      {zonderVastGezicht.length === 0 ? null : (
        <Card tone="red" title={z.zonder(zonderVastGezicht.length)}>
          <p className="mijnteam__uitleg">{z.zonderTekst}</p>
          <List>
            {zonderVastGezicht.map((gezin) => (
              <TeamgezinRij
                key={gezin.id}
                gezin={gezin}
                zonder
                onWijsAan={() => setOpen({ gezinId: gezin.id, gezin: gezin.naam })}
              />
            ))}
          </List>
        </Card>
      )}
      {onbemand.length === 0 ? null : (
        <Card tone="red" title={z.onbemand(onbemand.length)}>
          <p className="mijnteam__uitleg">{z.onbemandTekst}</p>
          <List>
            {onbemand.map(({ gezinId, gezin, naam, opDag, tot }) => (
              <ListRow
                key={`${gezinId} ${opDag}`}
                title={
                  <Link to="/gezinnen/$gezinId" params={{ gezinId }} lang="nl">
                    {z.gezin(gezin)}
                  </Link>
                }
                text={z.onbemandOp(naam, opDag, dayBefore(tot))}
                under={
                  <Button className="mijnteam__wijs" onClick={() => setOpen({ gezinId, gezin, tot })}>
                    {z.wijsVervanger}
                  </Button>
                }
              />
            ))}
          </List>
        </Card>
      )}
      <WisselingKaart />
      <Suspense>
        {open === undefined ? null : (
          <WijsAanSheet {...open} leden={leden} onClose={() => setOpen(undefined)} />
        )}
      </Suspense>
    </>
  );
}
