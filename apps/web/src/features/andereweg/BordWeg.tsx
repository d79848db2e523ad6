import { capitalise } from '@rondom/taal';
import { expertvraag as weigeringen } from '@rondom/taal/refusals/expertvraag';
import { andereweg } from '@rondom/taal/schermen/andereweg';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import { BesluitSheet } from './BesluitSheet.tsx';
import { RegisterFeiten } from './RegisterFeiten.tsx';
import { useBordweg, useVraagWeg, type RegisterWeg } from './use-register.ts';
import './andereweg.css';

const rooms = { andereweg };
const faultOptions = { refusals: { weigeringen } };

/** On the path of a number: ask another way in two clicks, without a name; or see how it stands and decide. */
export function BordWeg({ nummer }: { nummer: string }) {
  const z = useZinnen(rooms).andereweg;
  const query = useBordweg(nummer);
  const [beslist, setBeslist] = useState<RegisterWeg>();
  return (
    <Card title={z.bord.titel} className="bord-weg">
      <Vlak query={query} laden={<Skeleton count={2} />}>
        {({ weg, acties }) => (
          <>
            {weg === null ? (
              <p>{z.bord.geen}</p>
            ) : (
              <>
                <p>
                  <strong>{capitalise(z.standen[weg.stand])}</strong>
                </p>
                <RegisterFeiten weg={weg} />
                {weg.acties.includes('besluit') ? (
                  <Button variant="primary" className="noprint" onClick={() => setBeslist(weg)}>
                    {z.register.besluit}
                  </Button>
                ) : null}
              </>
            )}
            {acties.includes('vraag') ? <Vraag nummer={nummer} /> : null}
          </>
        )}
      </Vlak>
      {beslist === undefined ? null : <BesluitSheet weg={beslist} onClose={() => setBeslist(undefined)} />}
    </Card>
  );
}

function Vraag({ nummer }: { nummer: string }) {
  const z = useZinnen(rooms).andereweg;
  const [zeker, setZeker] = useState(false);
  const vraag = useVraagWeg(nummer);
  const faults = useFaults(vraag.error, faultOptions);
  if (!zeker)
    return (
      <Button className="noprint" onClick={() => setZeker(true)}>
        {z.knop}
      </Button>
    );
  return (
    <div className="weg__knoppen noprint">
      <ErrorSummary faults={faults} />
      <p>{z.bord.uitleg}</p>
      <Button
        variant="primary"
        busy={vraag.isPending}
        onClick={() => {
          if (!vraag.isPending) vraag.mutate(undefined, { onSuccess: () => toast(z.bord.klaar) });
        }}
      >
        {z.bord.bevestig(nummer)}
      </Button>
      <Button variant="plain" onClick={() => setZeker(false)}>
        {z.bord.sluit}
      </Button>
    </div>
  );
}
