import { werklast } from '@rondom/taal/schermen/werklast';
import { Printer } from 'lucide-react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { DezeWeek } from './DezeWeek.tsx';
import { Gezinsregels } from './Gezinsregels.tsx';
import { Hoe } from './Hoe.tsx';
import { TeamSom } from './TeamSom.tsx';
import { useMijnWerklast, type MijnWerklast } from './use-werklast.ts';
import { Weken } from './Weken.tsx';

const rooms = { werklast };

/** A worker's own work: what his families ask, next to the time he has, and where it comes from. */
export function MijnWerklastPage() {
  const z = useZinnen(rooms).werklast;
  const query = useMijnWerklast();
  return (
    <>
      <PageHeading
        tab={z.titel}
        lead={z.lead}
        actions={
          <Button icon={<Printer size={18} />} onClick={() => window.print()}>
            {z.druk}
          </Button>
        }
      >
        {z.titel}
      </PageHeading>
      <Vlak
        query={query}
        leeg={{ title: z.leeg, text: z.leegTekst, als: ({ regels, weken }) => isLeeg(regels, weken) }}
        laden={
          <Card>
            <Skeleton shape="rows" count={8} />
          </Card>
        }
      >
        {(mijn) => <Mijn mijn={mijn} />}
      </Vlak>
    </>
  );
}

/** Nothing today and nothing to come: who begins to stand in next week has something to see. */
const isLeeg = (regels: MijnWerklast['regels'], weken: MijnWerklast['weken']): boolean =>
  regels.length === 0 && weken.every(({ gevraagd }) => gevraagd === 0);

function Mijn({ mijn }: { mijn: MijnWerklast }) {
  const z = useZinnen(rooms).werklast;
  return (
    <div className="werklast">
      <DezeWeek mijn={mijn} />
      <Card title={z.weken}>
        <p className="werklast__uitleg">{z.wekenUitleg}</p>
        <Weken weken={mijn.weken} />
      </Card>
      {mijn.regels.length === 0 ? null : (
        <Card title={z.perGezin} aside={z.uur(mijn.gevraagd)}>
          <Gezinsregels regels={mijn.regels} eigen />
        </Card>
      )}
      <Card title={z.team}>
        {mijn.team === null ? (
          <p className="werklast__uitleg">{z.zonderTeam}</p>
        ) : (
          <TeamSom som={mijn.team} />
        )}
      </Card>
      <Hoe afspraak={mijn.afspraak} />
    </div>
  );
}
