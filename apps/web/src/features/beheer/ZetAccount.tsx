import { account as refusals } from '@rondom/taal/refusals/account';
import { beheer } from '@rondom/taal/schermen/beheer';
import { useState } from 'react';
import { useFaults } from '../../platform/use-faults.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { toast } from '../../ui/toast-store.ts';
import { useZetAccount, type Account, type Reden } from './use-beheer.ts';

const rooms = { beheer };
const OPTIONS = { refusals: { account: refusals } };
/** Reasons that fit; the API refuses the others. */
const SLUITEN: readonly Reden[] = ['uitDienst', 'anderWerk', 'langAfwezig', 'misbruikVermoed', 'vergissing'];
const OPENEN: readonly Reden[] = ['terug', 'vergissing'];

/** Asks why before an account closes or opens: whoever is logged in is out at once. */
export function ZetAccount({ account, onClose }: { account: Account; onClose: () => void }) {
  const z = useZinnen(rooms).beheer;
  const { id, naam, actief } = account;
  const redenen = actief ? SLUITEN : OPENEN;
  const [reden, setReden] = useState<Reden>(redenen[0] ?? 'vergissing');
  const zet = useZetAccount(id, () => {
    toast(actief ? z.isGesloten(naam) : z.isOpen(naam));
    onClose();
  });
  const faults = useFaults(zet.error, OPTIONS);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={actief ? z.sluitTitel(naam) : z.openTitel(naam)}
      actions={
        <>
          <Button
            variant="primary"
            busy={zet.isPending}
            onClick={() => zet.mutate({ actief: !actief, reden })}
          >
            {actief ? z.sluit : z.openWeer}
          </Button>
          <Button onClick={onClose}>{z.terug}</Button>
        </>
      }
    >
      <ErrorSummary faults={faults} />
      <p>{actief ? z.sluitTekst : z.openTekst}</p>
      <RadioChips
        legend={z.waarom}
        options={redenen.map((value) => ({ value, label: z.reden[value] }))}
        value={reden}
        onValueChange={setReden}
      />
    </Dialog>
  );
}
