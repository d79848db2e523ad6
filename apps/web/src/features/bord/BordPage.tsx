import { Printer, Target } from 'lucide-react';
import { lazy, useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { BordGetal } from './BordGetal.tsx';
import { BordHoe } from './BordHoe.tsx';
import { BordKinderen } from './BordKinderen.tsx';
import { BordVandaagAf } from './BordVandaagAf.tsx';
import { useBord } from './bord-query.ts';
import { rooms } from './bord-zinnen.ts';
import './bord.css';
import './bord-tabel.css';

const BelofteSheet = lazy(async () => ({ default: (await import('./BelofteSheet.tsx')).BelofteSheet }));

/** Kinderen die te lang wachten: how many, why, and who does what now. No names. */
export function BordPage() {
  const z = useZinnen(rooms).bord;
  const bord = useBord();
  const [belooft, setBelooft] = useState(false);
  return (
    <div className="bord">
      <PageHeading
        tab={z.titel}
        lead={bord.data === undefined ? undefined : z.inleiding(bord.data.vandaag)}
        actions={
          <>
            {bord.data?.acties.includes('beloof') ? (
              <Button icon={<Target size={18} />} onClick={() => setBelooft(true)}>
                {z.belofte.knop}
              </Button>
            ) : null}
            <Button icon={<Printer size={18} />} onClick={() => window.print()}>
              {z.drukAf}
            </Button>
          </>
        }
      >
        {z.titel}
      </PageHeading>
      <Vlak query={bord} laden={<BordSkelet />}>
        {(data) => (
          <>
            <BordGetal bord={data} />
            <BordKinderen bord={data} />
            <div className="bord-onder">
              <BordVandaagAf rijen={data.vandaagVanHetBord} />
              <BordHoe belofte={data.belofte} />
            </div>
          </>
        )}
      </Vlak>
      {belooft && bord.data !== undefined ? (
        <BelofteSheet bord={bord.data} onClose={() => setBelooft(false)} />
      ) : null}
    </div>
  );
}

function BordSkelet() {
  return (
    <>
      <Card className="bord-top bord-top--laadt">
        <Skeleton count={3} />
      </Card>
      <Card className="bord-kinderen">
        <Skeleton shape="rows" count={11} />
      </Card>
    </>
  );
}
