import { meedenkvraag } from '@rondom/taal/schermen/meedenkvraag';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { GevraagdDeel } from '../expertvraag/GevraagdDeel.tsx';
import { useVerzoeken } from './use-verzoeken.ts';
import { VerzoekKaart, VoorbijKaart } from './VerzoekKaart.tsx';
import './meedenkvraag.css';

const rooms = { meedenkvraag };
const MET_NAAM = ['ggz', 'volwassenenhulp', 'gedragswetenschapper', 'vertrouwensarts'];
const OP_LADDER = ['expertteam', 'teamleider', 'giteamleider', 'gedragswetenschapper'];

/** Home of who is asked to think along: by name around a family, or up the ladder without a name. */
export function MeedenkvragenPage() {
  const z = useZinnen(rooms).meedenkvraag;
  const rol = useSessie().data?.rol ?? '';
  return (
    <>
      <PageHeading tab={z.titel} lead={z.inleiding}>
        {z.titel}
      </PageHeading>
      <div className="verzoeken">
        {MET_NAAM.includes(rol) ? <Verzoeken /> : null}
        {OP_LADDER.includes(rol) ? <GevraagdDeel /> : null}
      </div>
    </>
  );
}

function Verzoeken() {
  const z = useZinnen(rooms).meedenkvraag;
  const query = useVerzoeken();
  return (
    <Vlak
      query={query}
      leeg={{ title: z.leeg, text: z.leegTekst }}
      laden={
        <Card>
          <Skeleton shape="rows" count={4} />
        </Card>
      }
    >
      {(verzoeken) => (
        <>
          {verzoeken.map((verzoek) =>
            verzoek.leeft ? (
              <VerzoekKaart key={verzoek.id} verzoek={verzoek} />
            ) : (
              <VoorbijKaart key={verzoek.id} verzoek={verzoek} />
            ),
          )}
        </>
      )}
    </Vlak>
  );
}
