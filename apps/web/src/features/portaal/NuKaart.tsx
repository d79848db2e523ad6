import { dayOf, formatDate, formatTime } from '@rondom/taal';
import { useTaal } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { afspraakzin, erbij } from './afspraakzin.ts';
import { BelKnop } from './BelKnop.tsx';
import { vastGezichtVan } from './namen.ts';
import { useWoordenVan } from './use-woorden-van.ts';
import type { Afspraak, Portaal } from './use-portaal.ts';

interface NuProps {
  portaal: Portaal;
  vandaag: string;
}

/** What happens now: the next appointment as somebody would tell it, and the way to call. */
export function NuKaart({ portaal, vandaag }: NuProps) {
  const { z, eigen } = useWoordenVan(portaal);
  const [eerste, ...daarna] = portaal.afspraken;
  const vast = vastGezichtVan(portaal);
  return (
    <Card title={z.nu} tone="brand" className="nu">
      {eerste === undefined ? (
        <>
          <p className="nu__zin">{z.geenAfspraak}</p>
          {vast === '' ? null : <p>{eigen.geenAfspraakTekst(vast)}</p>}
        </>
      ) : (
        <Eerste afspraak={eerste} portaal={portaal} vandaag={vandaag} />
      )}
      <Daarna afspraken={daarna.slice(0, 3)} portaal={portaal} vandaag={vandaag} />
      <BelKnop helper={portaal.vastGezicht} />
    </Card>
  );
}

function Eerste({ afspraak, portaal, vandaag }: NuProps & { afspraak: Afspraak }) {
  const { z, eigen, noem } = useWoordenVan(portaal);
  const { taal } = useTaal();
  const { zelf, anderen } = erbij(afspraak, portaal.persoon.id, noem);
  return (
    <>
      <p className="nu__zin">{afspraakzin(z.afspraak, afspraak, vandaag, noem, portaal.persoon.id)}</p>
      <p>{`${formatDate(taal, dayOf(afspraak.op), 'metWeekdag')}, ${formatTime(taal, afspraak.op)}`}</p>
      {afspraak.soort !== 'bezoek' || anderen.length === 0 ? null : (
        <p>{z.erbij(zelf ? [eigen.zelfErbij, ...anderen] : anderen)}</p>
      )}
    </>
  );
}

function Daarna({ afspraken, portaal, vandaag }: NuProps & { afspraken: readonly Afspraak[] }) {
  const { z, noem } = useWoordenVan(portaal);
  if (afspraken.length === 0) return null;
  return (
    <div className="nu__daarna">
      <h3>{z.daarna}</h3>
      <ul role="list">
        {afspraken.map((afspraak) => (
          <li key={afspraak.id}>{afspraakzin(z.afspraak, afspraak, vandaag, noem, portaal.persoon.id)}</li>
        ))}
      </ul>
    </div>
  );
}
