import { wachtloop } from '@rondom/taal/schermen/wachtloop';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { toast } from '../../ui/toast-store.ts';
import type { Blik } from '../gezin/blik.ts';
import type { Wacht } from '../gezin/contract.ts';
import { HeropenSheet } from './WachtSheets.tsx';
import { useHerroep } from './wachtloop-schrijven.ts';
import { kanOpnieuw, kanTerug } from './wachtloop.ts';
import './wacht-acties.css';

const rooms = { wachtloop };

/** What can still be done about a wait that ended: taken back on the same day, or opened again when help stopped. */
export function WachtNa({ blik, wacht }: { blik: Blik; wacht: Wacht }) {
  const { einde, heropen, meer } = useZinnen(rooms).wachtloop;
  const herroep = useHerroep({ gezinId: blik.gezin.id, wachtId: wacht.id, versie: wacht.versie });
  const faults = useFaults(herroep.error);
  const [open, setOpen] = useState(false);
  const may = {
    terug: blik.acties.includes('eindigWacht') && kanTerug(wacht, blik.vandaag),
    opnieuw: blik.acties.includes('zegWachtreden') && kanOpnieuw(wacht, blik.vandaag),
  };
  if (!may.terug && !may.opnieuw) return null;
  return (
    <div className="wacht-acties">
      <ErrorSummary faults={faults} />
      {may.terug ? (
        <Button
          busy={herroep.isPending}
          onClick={() => herroep.mutate(undefined, { onSuccess: () => toast(einde.teruggenomen) })}
        >
          {einde.terug}
        </Button>
      ) : null}
      {may.opnieuw ? (
        <details className="wacht-meer">
          <summary>{meer}</summary>
          <Button variant="plain" onClick={() => setOpen(true)}>
            {heropen.knop}
          </Button>
        </details>
      ) : null}
      {open ? (
        <HeropenSheet
          gezin={blik.gezin}
          wacht={wacht}
          kind={blik.roep(wacht.persoonId)}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </div>
  );
}
