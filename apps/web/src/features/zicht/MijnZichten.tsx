import { Link } from '@tanstack/react-router';
import { zicht as zinnen } from '@rondom/taal/schermen/zicht';
import { lazy, Suspense, useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { useMijnZichten, type MijnZicht } from './use-zicht.ts';

const CheckSheet = lazy(() => import('./CheckSheet.tsx').then((m) => ({ default: m.CheckSheet })));
const rooms = { zicht: zinnen };

/**
 * On the own day: the children one was named to watch. Above everything when a look is due, beside the rest otherwise;
 * nobody to watch: no card.
 */
export function MijnZichten({ plek }: { plek: 'boven' | 'naast' }) {
  const z = useZinnen(rooms).zicht;
  const { data } = useMijnZichten();
  const vandaag = useSessie().data?.vandaag ?? '';
  const [open, setOpen] = useState<MijnZicht>();
  if (data === undefined || data.length === 0) return null;
  const nu = data.some(({ volgendeOp }) => volgendeOp <= vandaag);
  if (nu !== (plek === 'boven')) return null;
  return (
    <Card title={z.mijn.titel} tone={nu ? 'amber' : 'plain'}>
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
