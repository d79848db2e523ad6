import { werklast } from '@rondom/taal/schermen/werklast';
import { Printer } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { NeemMee } from '../bord/NeemMee.tsx';
import { FaseTabel } from './FaseTabel.tsx';
import { Hoe } from './Hoe.tsx';
import { LidRij } from './LidRij.tsx';
import { TeamSom } from './TeamSom.tsx';
import { useTeamblad } from './use-teamblad.ts';
import { useTeamwerklast, type Lid, type Teamwerklast } from './use-werklast.ts';

const UrenSheet = lazy(() => import('./UrenSheet.tsx').then((m) => ({ default: m.UrenSheet })));
const rooms = { werklast };

/** The team for who leads it: everybody by name, what is asked next to what there is, and who is away. */
export function TeamwerklastPage() {
  const z = useZinnen(rooms).werklast;
  const query = useTeamwerklast();
  const blad = useTeamblad();
  return (
    <>
      <PageHeading
        tab={z.teamTitel}
        lead={z.teamLead}
        actions={
          <Button icon={<Printer size={18} />} onClick={() => window.print()}>
            {z.druk}
          </Button>
        }
      >
        {z.teamTitel}
      </PageHeading>
      <Vlak
        query={query}
        leeg={{ title: z.teamLeeg, text: z.teamLeegTekst, als: ({ leden }) => leden.length === 0 }}
        laden={
          <Card>
            <Skeleton shape="rows" count={8} />
          </Card>
        }
      >
        {(team) => (
          <div className="werklast">
            <Team team={team} />
            <NeemMee {...blad} />
          </div>
        )}
      </Vlak>
    </>
  );
}

function Team({ team }: { team: Teamwerklast }) {
  const z = useZinnen(rooms).werklast;
  const [wie, setWie] = useState<Lid>();
  const { leden, som, afspraak, acties } = team;
  const schaal = Math.max(1, ...leden.flatMap(({ gevraagd, beschikbaar }) => [gevraagd, beschikbaar ?? 0]));
  return (
    <div className="werklast">
      <Card title={z.samen}>
        <TeamSom som={som} />
        <FaseTabel
          stukken={som.fasen.filter(({ gezinnen }) => gezinnen > 0)}
          eersteWeken={afspraak.eersteWeken}
        />
      </Card>
      <ul className="werklast__leden" role="list">
        {leden.map((lid) => (
          <LidRij
            key={lid.id}
            {...{ lid, schaal, afspraak }}
            onUren={acties.includes('zetUren') ? () => setWie(lid) : undefined}
          />
        ))}
      </ul>
      <Hoe afspraak={afspraak} />
      <Suspense>
        {wie === undefined ? null : <UrenSheet lid={wie} onClose={() => setWie(undefined)} />}
      </Suspense>
    </div>
  );
}
