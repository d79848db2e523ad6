import { dayOf } from '@rondom/taal';
import { inzagelog } from '@rondom/taal/schermen/inzagelog';
import { raadpleging } from '@rondom/taal/schermen/raadpleging';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List } from '../../ui/List.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { InzageRij } from './InzageRij.tsx';
import { useInzagelog, type Inzage } from './use-inzagelog.ts';
import './wie-keek-mee.css';

const rooms = { inzagelog, raadpleging };

/** Mijn inzagelog: what one opened oneself, day by day, with the ground. */
export function InzagelogPage() {
  const z = useZinnen(rooms).inzagelog;
  const query = useInzagelog();
  return (
    <>
      <PageHeading tab={z.titel} lead={z.inleiding}>
        {z.titel}
      </PageHeading>
      <Vlak
        query={query}
        leeg={{ title: z.leeg, text: z.leegTekst }}
        laden={
          <Card>
            <Skeleton shape="rows" count={6} />
          </Card>
        }
      >
        {(regels) => <Dagen regels={regels} />}
      </Vlak>
    </>
  );
}

function Dagen({ regels }: { regels: readonly Inzage[] }) {
  const z = useZinnen(rooms).raadpleging;
  const vandaag = useSessie().data?.vandaag ?? '';
  const days = [...new Set(regels.map(({ op }) => dayOf(op)))];
  return (
    <Card className="kijken">
      {days.map((dag) => (
        <section key={dag}>
          <h2 className="kijken__dag">{z.dag(dag, vandaag)}</h2>
          <List label={z.dag(dag, vandaag)}>
            {regels
              .filter(({ op }) => dayOf(op) === dag)
              .map((regel) => (
                <InzageRij key={regel.id} regel={regel} />
              ))}
          </List>
        </section>
      ))}
    </Card>
  );
}
