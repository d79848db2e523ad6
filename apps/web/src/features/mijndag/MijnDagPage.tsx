import { Link } from '@tanstack/react-router';
import { mijndag } from '@rondom/taal/schermen/mijndag';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Card } from '../../ui/Card.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { AfwezigKaart } from '../betrokkenheid/AfwezigKaart.tsx';
import { WisselingKaart } from '../betrokkenheid/WisselingKaart.tsx';
import { MijnZichten } from '../zicht/MijnZichten.tsx';
import { DagGroep } from './DagGroep.tsx';
import { MetTaakTerug } from './Taakaf.tsx';
import { useMijnDag } from './use-mijndag.ts';
import '../../ui/button.css';
import './mijndag.css';

const rooms = { mijndag };

/** Home of who works with families: what asks something today, what waits on others, what comes. */
export function MijnDagPage() {
  const z = useZinnen(rooms).mijndag;
  const vandaag = useSessie().data?.vandaag;
  const query = useMijnDag();
  return (
    <>
      <PageHeading tab={z.titel} lead={vandaag === undefined ? undefined : z.dag(vandaag)}>
        {z.titel}
      </PageHeading>
      <Vlak query={query} laden={<DagLaden />}>
        {({ regels, zonderVastGezicht }) => (
          <div className="mijndag">
            {zonderVastGezicht === 0 ? null : (
              <Banner
                tone="amber"
                title={z.zonderVastGezicht(zonderVastGezicht)}
                action={
                  <Link to="/gezinnen" className="button" data-variant="quiet">
                    {z.naarGezinnen}
                  </Link>
                }
              >
                {z.uwTeam}
              </Banner>
            )}
            <WisselingKaart />
            <MijnZichten plek="boven" />
            <MetTaakTerug>
              <div className="mijndag__delen">
                <div className="mijndag__hoofd">
                  <DagGroep groep="vandaag" regels={regels} />
                  <AfwezigKaart />
                </div>
                <div className="mijndag__naast">
                  <DagGroep groep="wachtOpAnderen" regels={regels} />
                  <MijnZichten plek="naast" />
                  <DagGroep groep="dezeWeek" regels={regels} />
                </div>
              </div>
            </MetTaakTerug>
          </div>
        )}
      </Vlak>
    </>
  );
}

function DagLaden() {
  const z = useZinnen(rooms).mijndag;
  return (
    <div className="mijndag__delen">
      <Card title={z.groep.vandaag}>
        <Skeleton shape="rows" count={3} />
      </Card>
      <Card title={z.groep.wachtOpAnderen}>
        <Skeleton shape="rows" count={2} />
      </Card>
    </div>
  );
}
