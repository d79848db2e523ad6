import { mijngezinnen } from '@rondom/taal/schermen/mijngezinnen';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List } from '../../ui/List.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import type { MijnGezin } from './contract.ts';
import { GezinnenFilter } from './GezinnenFilter.tsx';
import { groepeer, past } from './mijn-gezinnen.ts';
import { MijnGezinRij } from './MijnGezinRij.tsx';
import { useMijnGezinnen } from './use-gezin.ts';
import { WordVastGezicht } from './WordVastGezicht.tsx';
import './mijn-gezinnen.css';

const rooms = { mijngezinnen };

/** The families of a worker: danger first, then those without a vast gezicht, then the earliest date. */
export function MijnGezinnenPage() {
  const z = useZinnen(rooms).mijngezinnen;
  const query = useMijnGezinnen();
  const own = query.data && groepeer(query.data).eigen.length;
  return (
    <>
      <PageHeading tab={z.titel} lead={own === undefined || own === 0 ? undefined : z.aantal(own)}>
        {z.titel}
      </PageHeading>
      <Vlak
        query={query}
        leeg={{ title: z.leeg, text: z.leegTekst }}
        laden={
          <Card>
            <Skeleton shape="rows" count={8} />
          </Card>
        }
      >
        {(gezinnen) => <Gezinnen gezinnen={gezinnen} />}
      </Vlak>
    </>
  );
}

/** From here on searching by eye takes longer than typing. */
const VEEL = 6;

function Gezinnen({ gezinnen }: { gezinnen: readonly MijnGezin[] }) {
  const z = useZinnen(rooms).mijngezinnen;
  const [zoek, setZoek] = useState('');
  const { gevraagd, eigen, gesloten } = groepeer(gezinnen.filter((gezin) => past(gezin, zoek)));
  const found = gevraagd.length + eigen.length + gesloten.length;
  return (
    <div className="mijn-gezinnen">
      {gezinnen.length < VEEL ? null : <GezinnenFilter value={zoek} onValueChange={setZoek} found={found} />}
      {gevraagd.length === 0 ? null : (
        <Card tone="amber" title={z.zonderGezicht.titel}>
          <p className="mijn-gezinnen__uitleg">{z.zonderGezicht.tekst}</p>
          <List>
            {gevraagd.map((gezin) => (
              <MijnGezinRij
                key={gezin.id}
                gezin={gezin}
                actie={<WordVastGezicht gezinId={gezin.id} naam={gezin.naam} />}
              />
            ))}
          </List>
        </Card>
      )}
      {eigen.length === 0 ? null : (
        <Card>
          <List label={z.titel}>
            {eigen.map((gezin) => (
              <MijnGezinRij key={gezin.id} gezin={gezin} />
            ))}
          </List>
        </Card>
      )}
      {gesloten.length === 0 ? null : (
        // Who types a name looks for a closed family too: then it stands open.
        <details className="mijn-gezinnen__gesloten" open={zoek !== ''}>
          <summary>{z.gesloten(gesloten.length)}</summary>
          <List label={z.gesloten(gesloten.length)}>
            {gesloten.map((gezin) => (
              <MijnGezinRij key={gezin.id} gezin={gezin} />
            ))}
          </List>
        </details>
      )}
    </div>
  );
}
