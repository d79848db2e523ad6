import { getRouteApi, Link } from '@tanstack/react-router';
import { wiekanmeedenken } from '@rondom/taal/schermen/wiekanmeedenken';
import { ArrowLeft } from 'lucide-react';
import { useZinnen } from '../../platform/taal.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { isDicht } from '../gezin/dicht.ts';
import { MijnKaartVorm, VerbeterVorm } from './KaartVorm.tsx';
import { useKaart, useMijnKaart } from './use-wiekanmeedenken.ts';
import './wiekanmeedenken.css';

const rooms = { wiekanmeedenken };
const route = getRouteApi('/wie-kan-meedenken/$kaart');

/** What colleagues see of the reader; each word of it is his own. */
export function MijnKaartPage() {
  const z = useZinnen(rooms).wiekanmeedenken.kaart;
  const query = useMijnKaart();
  return (
    <>
      <Terug />
      <PageHeading tab={z.titel} lead={z.lead}>
        {z.titel}
      </PageHeading>
      <Vlak query={query} laden={<Skeleton shape="rows" count={8} />}>
        {(gelezen) => <MijnKaartVorm key={gelezen.versie} gelezen={gelezen} />}
      </Vlak>
    </>
  );
}

/** The card of somebody one leads. */
export function KaartVanPage() {
  const z = useZinnen(rooms).wiekanmeedenken.kaart;
  const { kaart } = route.useParams();
  const query = useKaart(kaart);
  const titel = query.data === undefined ? z.titel : z.titelVan(query.data.naam);
  if (isDicht(query.error))
    return (
      <>
        <Terug />
        <PageHeading tab={z.nietGevonden} lead={z.nietGevondenTekst}>
          {z.nietGevonden}
        </PageHeading>
      </>
    );
  return (
    <>
      <Terug />
      <PageHeading tab={titel} lead={z.leadVan}>
        {titel}
      </PageHeading>
      <Vlak query={query} laden={<Skeleton shape="rows" count={8} />}>
        {(gelezen) => <VerbeterVorm key={gelezen.versie} kaartId={kaart} gelezen={gelezen} />}
      </Vlak>
    </>
  );
}

function Terug() {
  const z = useZinnen(rooms).wiekanmeedenken.kaart;
  return (
    <p className="meedenkers__terug">
      <Link to="/wie-kan-meedenken">
        <ArrowLeft size={18} />
        {z.terug}
      </Link>
    </p>
  );
}
