import { mijngezinnen } from '@rondom/taal/schermen/mijngezinnen';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List } from '../../ui/List.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import type { MijnGezin } from './contract.ts';
import { MijnGezinRij } from './MijnGezinRij.tsx';
import { useMijnGezinnen } from './use-gezin.ts';
import { WordVastGezicht } from './WordVastGezicht.tsx';
import './mijn-gezinnen.css';

const rooms = { mijngezinnen };

/** The families of a worker: first those without a vast gezicht, then the earliest date. */
export function MijnGezinnenPage() {
  const z = useZinnen(rooms).mijngezinnen;
  const query = useMijnGezinnen();
  const own = query.data?.filter(({ relatie }) => relatie !== 'team').length;
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

function Gezinnen({ gezinnen }: { gezinnen: readonly MijnGezin[] }) {
  const z = useZinnen(rooms).mijngezinnen;
  const asked = gezinnen.filter(({ relatie }) => relatie === 'team');
  const own = gezinnen.filter(({ relatie }) => relatie !== 'team');
  return (
    <div className="mijn-gezinnen">
      {asked.length === 0 ? null : (
        <Card tone="amber" title={z.zonderGezicht.titel}>
          <p className="mijn-gezinnen__uitleg">{z.zonderGezicht.tekst}</p>
          <List>
            {asked.map((gezin) => (
              <MijnGezinRij
                key={gezin.id}
                gezin={gezin}
                actie={<WordVastGezicht gezinId={gezin.id} naam={gezin.naam} />}
              />
            ))}
          </List>
        </Card>
      )}
      {own.length === 0 ? null : (
        <Card>
          <List label={z.titel}>
            {own.map((gezin) => (
              <MijnGezinRij key={gezin.id} gezin={gezin} />
            ))}
          </List>
        </Card>
      )}
    </div>
  );
}
