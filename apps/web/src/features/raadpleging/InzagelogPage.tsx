import { dayOf } from '@rondom/taal';
import { kijkvraag } from '@rondom/taal/schermen/kijkvraag';
import { inzagelog } from '@rondom/taal/schermen/inzagelog';
import { raadpleging } from '@rondom/taal/schermen/raadpleging';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List } from '../../ui/List.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { MijnNoodkijken } from '../noodkijk/MijnNoodkijken.tsx';
import { InzageRij } from './InzageRij.tsx';
import { Kijkvragen } from './Kijkvragen.tsx';
import { useInzagelog, type Inzage } from './use-inzagelog.ts';
import { useKijkvragen } from './use-kijkvragen.ts';
import './wie-keek-mee.css';

const rooms = { inzagelog, kijkvraag, raadpleging };

/** Mijn inzagelog: what one opened oneself, day by day, with the ground. */
export function InzagelogPage() {
  const z = useZinnen(rooms).inzagelog;
  const query = useInzagelog();
  return (
    <>
      <PageHeading tab={z.titel} lead={z.inleiding}>
        {z.titel}
      </PageHeading>
      <AanMij />
      <MijnNoodkijken />
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

/** What families ask because of one's own looking; nothing where nothing is asked. */
function AanMij() {
  const z = useZinnen(rooms).kijkvraag;
  const { data } = useKijkvragen();
  return (
    <Kijkvragen
      titel={z.titelAanMij}
      uitleg={z.uitlegAanMij}
      vragen={data ?? []}
      over={({ regelOp }) => (regelOp === null ? z.algemeen : z.overU(regelOp))}
    />
  );
}
