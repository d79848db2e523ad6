import { mijnteam } from '@rondom/taal/schermen/mijnteam';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { TeamZicht } from '../zicht/TeamZicht.tsx';
import { TeamverzoekenKaart } from '../veiligheidsteam/TeamverzoekenKaart.tsx';
import { TeVeelWerk } from '../werklast/TeVeelWerk.tsx';
import { TeBeoordelen } from '../noodkijk/TeBeoordelen.tsx';
import { TeamlidKaart } from './TeamlidKaart.tsx';
import { useMijnTeam, type MijnTeam } from './use-mijnteam.ts';
import { ZonderGezicht } from './ZonderGezicht.tsx';
import './mijnteam.css';

const rooms = { mijnteam };

/** Home of who leads a local team: first the families nobody answers for, then each worker by name. */
export function MijnTeamPage() {
  const z = useZinnen(rooms).mijnteam;
  const query = useMijnTeam();
  return (
    <>
      <PageHeading tab={z.titel} lead={z.inleiding}>
        {z.titel}
      </PageHeading>
      <TeBeoordelen />
      <TeamverzoekenKaart leiding />
      <TeVeelWerk />
      <div className="zicht__boven">
        <TeamZicht />
      </div>
      <Vlak
        query={query}
        leeg={{
          title: z.leeg,
          text: z.leegTekst,
          als: ({ leden, zonderVastGezicht }) => leden.length + zonderVastGezicht.length === 0,
        }}
        laden={
          <Card>
            <Skeleton shape="rows" count={6} />
          </Card>
        }
      >
        {(team) => <Team team={team} />}
      </Vlak>
    </>
  );
}

function Team({ team }: { team: MijnTeam }) {
  return (
    <div className="mijnteam">
      <ZonderGezicht team={team} />
      <div className="mijnteam__leden">
        {team.leden.map((lid) => (
          <TeamlidKaart key={lid.id} lid={lid} />
        ))}
      </div>
    </div>
  );
}
