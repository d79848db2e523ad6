import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useConcept } from '../../platform/use-concept.ts';
import { Card } from '../../ui/Card.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { BlikForm } from './BlikForm.tsx';
import { BlikUitkomst } from './BlikUitkomst.tsx';
import type { Blik } from './blik.ts';
import type { Melding } from './melding-query.ts';
import { rooms } from './melding-zinnen.ts';

/**
 * The first look: what was found before, and the form while there is something to judge. When somebody else was
 * earlier the form stays, with what was typed and why it cannot be sent.
 */
export function EersteBlik({ melding }: { melding: Melding }) {
  const mag = melding.acties.includes('doeEersteBlik');
  const [begonnen] = useState(mag);
  const [klaar, setKlaar] = useState(false);
  return (
    <>
      {melding.veiligheid === null ? null : <BlikUitkomst melding={melding} />}
      {mag || (begonnen && !klaar) ? <BlikConcept melding={melding} onDone={() => setKlaar(true)} /> : null}
    </>
  );
}

/** The form opens with the draft of before; typing starts when it is known whether there is one. */
function BlikConcept({ melding, onDone }: { melding: Melding; onDone: () => void }) {
  const z = useZinnen(rooms).melding.blik;
  const concept = useConcept<Blik>('eersteblik', melding.id);
  return (
    <Card title={z.titel} id="eersteblik">
      {concept.restored === undefined ? (
        <Skeleton count={5} />
      ) : (
        <BlikForm
          melding={melding}
          concept={concept}
          begin={concept.restored ?? { reden: '' }}
          onDone={onDone}
        />
      )}
    </Card>
  );
}
