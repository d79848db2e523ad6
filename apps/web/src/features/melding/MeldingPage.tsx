import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Card } from '../../ui/Card.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { EersteBlik } from './EersteBlik.tsx';
import { Informeren } from './Informeren.tsx';
import { MeldingGezin } from './MeldingGezin.tsx';
import { MeldingKlok } from './MeldingKlok.tsx';
import { MeldingMelder } from './MeldingMelder.tsx';
import { MeldingOverWie } from './MeldingOverWie.tsx';
import { MeldingWoorden } from './MeldingWoorden.tsx';
import { useMelding, type Melding } from './melding-query.ts';
import { rooms } from './melding-zinnen.ts';
import './melding.css';

/** One melding: what was told, by when it is looked at, with which family it belongs, and the first look. */
export function MeldingPage() {
  const z = useZinnen(rooms).melding;
  const { meldingId } = useParams({ from: '/meldingen/$meldingId' });
  const melding = useMelding(meldingId);
  const vandaag = useSessie().data?.vandaag ?? '';
  return (
    <>
      <Link to="/meldingen" className="melding__terug noprint">
        <ArrowLeft size={18} />
        {z.terug}
      </Link>
      <Vlak query={melding} laden={<Laadt />}>
        {(data) => <Inhoud melding={data} vandaag={vandaag} />}
      </Vlak>
    </>
  );
}

function Inhoud({ melding, vandaag }: { melding: Melding; vandaag: string }) {
  const z = useZinnen(rooms).melding;
  const kop = z.kop(melding.ontvangenOp, vandaag);
  return (
    <>
      <PageHeading tab={kop} lead={z.nummer(melding.nummer)}>
        {kop}
      </PageHeading>
      {melding.acuut ? (
        <div className="melding__acuut">
          <Banner tone="red" title={z.acuut}>
            <p>{z.acuutUitleg}</p>
          </Banner>
        </div>
      ) : null}
      <div className="melding">
        {melding.status === 'afgerond' ? null : <MeldingKlok melding={melding} vandaag={vandaag} />}
        <div className="melding__verteld">
          <MeldingWoorden waarneming={melding.waarneming} />
          <MeldingOverWie melding={melding} />
          <MeldingMelder melder={melding.melder} />
        </div>
        <div className="melding__werk">
          <MeldingGezin melding={melding} />
          <EersteBlik melding={melding} />
          <Informeren melding={melding} vandaag={vandaag} />
        </div>
      </div>
    </>
  );
}

function Laadt() {
  return (
    <div className="melding">
      <Card>
        <Skeleton count={8} />
      </Card>
      <Card>
        <Skeleton count={5} />
      </Card>
    </div>
  );
}
