import { nuonveilig } from '@rondom/taal/schermen/nuonveilig';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { TeamverzoekenKaart } from '../veiligheidsteam/TeamverzoekenKaart.tsx';
import { OnveiligKaart } from './OnveiligKaart.tsx';
import { useNuOnveilig } from './use-nuonveilig.ts';
import './nuonveilig.css';

const rooms = { nuonveilig };

/** Home of the regional safety team: what nobody knows first, then danger; who is there now, with a number. */
export function NuOnveiligPage() {
  const z = useZinnen(rooms).nuonveilig;
  const query = useNuOnveilig();
  return (
    <>
      <PageHeading tab={z.titel} lead={z.inleiding}>
        {z.titel}
      </PageHeading>
      <TeamverzoekenKaart />
      <Vlak
        query={query}
        leeg={{ title: z.leeg, text: z.leegTekst }}
        laden={
          <Card>
            <Skeleton shape="rows" count={4} />
          </Card>
        }
      >
        {(gezinnen) => (
          <ul className="onveilig" role="list">
            {gezinnen.map((gezin) => (
              <OnveiligKaart key={gezin.gezinId} gezin={gezin} />
            ))}
          </ul>
        )}
      </Vlak>
    </>
  );
}
