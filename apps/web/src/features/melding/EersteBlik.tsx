import { useZinnen } from '../../platform/taal.tsx';
import { useConcept } from '../../platform/use-concept.ts';
import { Card } from '../../ui/Card.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { BlikForm } from './BlikForm.tsx';
import { BlikUitkomst } from './BlikUitkomst.tsx';
import type { Blik } from './blik.ts';
import type { Melding } from './melding-query.ts';
import { rooms } from './melding-zinnen.ts';

/** The first look: what was found before, and the form while there is something to judge. */
export function EersteBlik({ melding }: { melding: Melding }) {
  const bekeken = melding.veiligheid !== null;
  return (
    <>
      {bekeken ? <BlikUitkomst melding={melding} /> : null}
      {melding.acties.includes('doeEersteBlik') ? <BlikConcept melding={melding} /> : null}
    </>
  );
}

/** The form opens with the draft of before; typing starts when it is known whether there is one. */
function BlikConcept({ melding }: { melding: Melding }) {
  const z = useZinnen(rooms).melding.blik;
  const concept = useConcept<Blik>('eersteblik', melding.id);
  return (
    <Card title={z.titel} id="eersteblik">
      {concept.restored === undefined ? (
        <Skeleton count={5} />
      ) : (
        <BlikForm melding={melding} concept={concept} begin={concept.restored ?? { reden: '' }} />
      )}
    </Card>
  );
}
