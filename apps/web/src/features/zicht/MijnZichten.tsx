import { Link } from '@tanstack/react-router';
import { zicht as zinnen } from '@rondom/taal/schermen/zicht';
import { lazy, Suspense, useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { useMijnZichten, type MijnZicht } from './use-zicht.ts';

const CheckSheet = lazy(() => import('./CheckSheet.tsx').then((m) => ({ default: m.CheckSheet })));
const rooms = { zicht: zinnen };

/** On the own day: the children one was named to watch, what is late first. Nobody to watch: no card. */
export function MijnZichten() {
  const z = useZinnen(rooms).zicht;
  const { data } = useMijnZichten();
  const [open, setOpen] = useState<MijnZicht>();
  if (data === undefined || data.length === 0) return null;
  return (
    <Card title={z.mijn.titel} tone={data.some(({ dagenTeLaat }) => dagenTeLaat > 0) ? 'amber' : 'plain'}>
      <List>
        {data.map((een) => (
          <ListRow
            key={een.wachtId}
            title={<span lang="nl">{een.naam}</span>}
            text={
              <>
                {een.dagenTeLaat > 0 ? (
                  <strong className="te-laat">{z.mijn.teLaat(een.volgendeOp)}</strong>
                ) : (
                  z.mijn.voor(een.volgendeOp)
                )}
                {` · ${z.mijn.laatst(een.laatsteOp)} · ${z.ritme(een.ritme)}`}
              </>
            }
            aside={<Button onClick={() => setOpen(een)}>{z.check.knop}</Button>}
            {...(een.gezinId === null
              ? {}
              : {
                  under: (
                    <Link to="/gezinnen/$gezinId" params={{ gezinId: een.gezinId }}>
                      {z.mijn.naarGezin}
                    </Link>
                  ),
                })}
          />
        ))}
      </List>
      <Suspense>
        {open === undefined ? null : (
          <CheckSheet
            gezinId={null}
            wachtId={open.wachtId}
            kind={open.naam}
            onClose={() => setOpen(undefined)}
          />
        )}
      </Suspense>
    </Card>
  );
}
