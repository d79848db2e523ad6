import { account as refusals } from '@rondom/taal/refusals/account';
import { beheer } from '@rondom/taal/schermen/beheer';
import { useState } from 'react';
import { useFaults } from '../../platform/use-faults.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast-store.ts';
import { useZetRegistratie, type Account, type Registratie } from './use-beheer.ts';

const rooms = { beheer };
const OPTIONS = { refusals: { account: refusals } };
const SOORTEN = ['skj', 'big'] as const;

/** What the register says about a worker: which register, the number, and until when. */
export function ZetRegistratie({ account, onClose }: { account: Account; onClose: () => void }) {
  const z = useZinnen(rooms).beheer;
  const { id, naam, registratie } = account;
  const [soort, setSoort] = useState<Registratie['soort']>(registratie?.soort ?? 'skj');
  const [nummer, setNummer] = useState(registratie?.nummer ?? '');
  const [geldigTot, setGeldigTot] = useState(registratie?.geldigTot ?? '');
  const zet = useZetRegistratie(id, () => {
    toast(z.registratieOpgeslagen(naam));
    onClose();
  });
  const faults = useFaults(zet.error, OPTIONS);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={z.registratieTitel(naam)}
      actions={
        <>
          <Button
            variant="primary"
            busy={zet.isPending}
            onClick={() => zet.mutate({ soort, nummer: nummer.trim(), geldigTot })}
          >
            {z.bewaar}
          </Button>
          <Button onClick={onClose}>{z.terug}</Button>
        </>
      }
    >
      <ErrorSummary faults={faults} />
      <p>{z.registratieTekst}</p>
      <RadioChips
        legend={z.register}
        options={SOORTEN.map((value) => ({ value, label: z.registratiesoort[value] }))}
        value={soort}
        onValueChange={setSoort}
      />
      <TextField
        label={z.nummer}
        name="nummer"
        inputMode="numeric"
        value={nummer}
        onChange={(event) => setNummer(event.target.value)}
      />
      <DateField label={z.geldigTot} name="geldigTot" value={geldigTot} onValueChange={setGeldigTot} />
    </Dialog>
  );
}
