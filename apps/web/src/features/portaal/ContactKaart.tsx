import { portaalmeer } from '@rondom/taal/schermen/portaalmeer';
import { talen } from '@rondom/taal/schermen/talen';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { vastGezichtVan } from './namen.ts';
import { useContact } from './use-meer.ts';
import type { Portaal } from './use-portaal.ts';

const rooms = { portaalmeer, talen };

/** How we talk with this person, in own words; closed until asked for, because somebody may look along. */
export default function ContactKaart({ portaal }: { portaal: Portaal }) {
  const { portaalmeer: meer, talen: namen } = useZinnen(rooms);
  const z = meer.contact;
  const [open, setOpen] = useState(false);
  const query = useContact(open);
  const vast = vastGezichtVan(portaal);
  const talenlijst: Partial<Record<string, string>> = namen;
  const tolken: Partial<Record<string, string>> = z.tolk;
  if (!open)
    return (
      <Card title={z.titel} className="noprint">
        <Button onClick={() => setOpen(true)}>{z.toon}</Button>
      </Card>
    );
  return (
    <Card title={z.titel} className="stapel noprint">
      <Vlak query={query} laden={<Skeleton count={2} shape="rows" />}>
        {({ taal, tolk, gebarentaal, steunpersoon, wanneer }) => (
          <>
            {taal === '' && wanneer === '' ? <p>{z.leeg}</p> : null}
            {taal === '' ? null : <p>{z.taal(talenlijst[taal] ?? taal, tolken[tolk])}</p>}
            {gebarentaal ? <p>{z.gebaren}</p> : null}
            {steunpersoon === '' ? null : <p lang="nl">{z.steun(steunpersoon)}</p>}
            {wanneer === '' ? null : (
              <p>
                {z.wanneer} <span lang="nl">{wanneer}</span>
              </p>
            )}
            {vast === '' ? null : <p className="zacht">{z.klopt(vast)}</p>}
          </>
        )}
      </Vlak>
    </Card>
  );
}
