import { Link } from '@tanstack/react-router';
import { Users } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { AlMensen } from './AlMensen.tsx';
import { MaakGezin } from './MaakGezin.tsx';
import type { Melding } from './melding-query.ts';
import { rooms } from './melding-zinnen.ts';
import '../../ui/button.css';

const VraagNaMelding = lazy(() =>
  import('../veiligheidsteam/VraagNaMelding.tsx').then((module) => ({ default: module.VraagNaMelding })),
);

/** With which family the melding belongs, and that people are there already. */
export function MeldingGezin({ melding }: { melding: Melding }) {
  const z = useZinnen(rooms).melding.gezin;
  const { gezin } = melding;
  if (gezin === null) {
    return (
      <Card title={z.titel}>
        <p>{z.geen}</p>
        {melding.acties.includes('koppelGezin') ? <MaakGezin melding={melding} /> : null}
      </Card>
    );
  }
  const nieuw = gezin.vastGezicht === null && gezin.team === null;
  return (
    <Card title={z.naamVan(gezin.naam)} icon={<Users size={20} />}>
      <p className="melding-gezin__mensen">
        <AlMensen vastGezicht={gezin.vastGezicht} team={gezin.team} />
      </p>
      {gezin.vastGezicht !== null && melding.acties.length > 0 ? <p>{z.nietMeer}</p> : null}
      {nieuw && melding.acties.length > 0 ? <p>{z.voegToe}</p> : null}
      {melding.acties.length > 0 ? (
        <Link
          to="/gezinnen/$gezinId"
          params={{ gezinId: gezin.id }}
          className="button melding-gezin__open"
          data-variant="quiet"
        >
          {z.open(gezin.naam)}
        </Link>
      ) : null}
      {melding.acties.length > 0 ? (
        <Suspense>
          <VraagNaMelding gezinId={gezin.id} />
        </Suspense>
      ) : null}
    </Card>
  );
}
