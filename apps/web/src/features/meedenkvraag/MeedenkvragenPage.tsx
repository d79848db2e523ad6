import { meedenkvraag } from '@rondom/taal/schermen/meedenkvraag';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List } from '../../ui/List.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { GevraagdKaart } from './GevraagdKaart.tsx';
import { useMeedenkvragen, type Meedenkvraag } from './use-meedenkvragen.ts';
import { VraagRij } from './VraagRij.tsx';
import { WachtendRij } from './WachtendRij.tsx';
import './meedenkvraag.css';

const rooms = { meedenkvraag };

/** Home of who is asked to think along: questions and, for the experts, children who wait for their step. */
export function MeedenkvragenPage() {
  const z = useZinnen(rooms).meedenkvraag;
  const query = useMeedenkvragen();
  const opLadder = useSessie().data?.rol !== 'ggz';
  return (
    <>
      <PageHeading tab={z.titel} lead={z.inleiding}>
        {z.titel}
      </PageHeading>
      <div className="meedenkvragen">{opLadder ? <GevraagdKaart /> : null}</div>
      <Vlak
        query={query}
        leeg={{ title: z.leeg, text: z.leegTekst, als: (vragen) => vragen.length === 0 && !opLadder }}
        laden={
          <Card>
            <Skeleton shape="rows" count={4} />
          </Card>
        }
      >
        {(vragen) => <Vragen vragen={vragen} />}
      </Vlak>
    </>
  );
}

function Vragen({ vragen }: { vragen: readonly Meedenkvraag[] }) {
  const z = useZinnen(rooms).meedenkvraag;
  const metStap = useSessie().data?.rol === 'expertteam';
  const gevraagd = vragen.filter(({ soort }) => soort === 'vraag');
  const wachtend = vragen.filter(({ soort }) => soort === 'wacht');
  return (
    <div className="meedenkvragen">
      {gevraagd.length === 0 ? null : (
        <Card title={z.vragen(gevraagd.length)}>
          <List>
            {gevraagd.map((vraag, at) => (
              <VraagRij key={at} vraag={vraag} />
            ))}
          </List>
        </Card>
      )}
      {metStap ? (
        <Card title={z.wachten(wachtend.length)}>
          {wachtend.length === 0 ? <EmptyState title={z.geenWachten} /> : null}
          <List>
            {wachtend.map((wacht) => (
              <WachtendRij key={wacht.nummer} wacht={wacht} />
            ))}
          </List>
        </Card>
      ) : null}
    </div>
  );
}
