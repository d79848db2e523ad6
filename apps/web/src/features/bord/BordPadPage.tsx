import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft, Printer } from 'lucide-react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { BordWeg } from '../andereweg/BordWeg.tsx';
import { BordPadFeiten } from './BordPadFeiten.tsx';
import { BordPadStappen } from './BordPadStappen.tsx';
import { useBordRij } from './bord-query.ts';
import { rooms } from './bord-zinnen.ts';
import './bord-pad.css';

/** Pad van K-2207: what happened, day by day, and what comes next. No name and no way to the family. */
export function BordPadPage() {
  const z = useZinnen(rooms).bord;
  const { nummer } = useParams({ from: '/wachten/$nummer' });
  const rij = useBordRij(nummer);
  const vandaag = useSessie().data?.vandaag;
  return (
    <div className="bord-pad">
      <Link to="/wachten" className="bord-pad__terug noprint">
        <ArrowLeft size={18} />
        {z.pad.terug}
      </Link>
      <PageHeading
        tab={z.pad.titel(nummer)}
        lead={rij.data === undefined ? undefined : z.pad.inleiding}
        actions={
          <Button icon={<Printer size={18} />} onClick={() => window.print()}>
            {z.drukAf}
          </Button>
        }
      >
        {z.pad.titel(nummer)}
      </PageHeading>
      <Vlak query={rij} laden={<Skeleton count={6} />}>
        {(data) => (
          <div className="bord-pad__delen">
            <Card title={z.pad.stappen}>
              <BordPadStappen rij={data} vandaag={vandaag ?? data.uiterlijk} />
            </Card>
            <Card title={z.pad.feiten} tone="sunken">
              <BordPadFeiten rij={data} vandaag={vandaag ?? data.uiterlijk} />
            </Card>
            {data.beeindigdOp === null ? <BordWeg nummer={nummer} /> : null}
          </div>
        )}
      </Vlak>
    </div>
  );
}
