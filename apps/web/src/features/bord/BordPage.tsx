import { getRouteApi } from '@tanstack/react-router';
import { Printer, Target } from 'lucide-react';
import { lazy, useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { BordGetal } from './BordGetal.tsx';
import { BordKinderen } from './BordKinderen.tsx';
import { BordLinks } from './BordLinks.tsx';
import { BordOnder } from './BordOnder.tsx';
import { BordToen } from './BordToen.tsx';
import { bladzij, useBord } from './bord-query.ts';
import { rooms } from './bord-zinnen.ts';
import './bord.css';
import './bord-tabel.css';
import './bord-meer.css';

const BelofteSheet = lazy(async () => ({ default: (await import('./BelofteSheet.tsx')).BelofteSheet }));
const route = getRouteApi('/wachten');

/** Kinderen die te lang wachten: how many, why, and who does what now. No names. */
export function BordPage() {
  const z = useZinnen(rooms).bord;
  const { toon = bladzij.eerste, ...keus } = route.useSearch();
  const bord = useBord(toon === bladzij.eerste ? keus : { ...keus, toon });
  const [belooft, setBelooft] = useState(false);
  return (
    <div className="bord">
      <PageHeading
        tab={z.titel}
        lead={
          <>
            {bord.data === undefined ? null : z.inleiding(bord.data.dag)}{' '}
            <BordLinks hier="bord" keus={keus} />
          </>
        }
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
            {data.dag === data.vandaag ? null : <BordToen dag={data.dag} keus={keus} />}
            <BordGetal bord={data} />
            <BordKinderen bord={data} keus={keus} toon={toon} bezig={bord.isPlaceholderData} />
            <BordOnder bord={data} keus={keus} />
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
