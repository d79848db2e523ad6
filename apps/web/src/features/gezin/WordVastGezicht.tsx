import { UserRoundCheck } from 'lucide-react';
import { useState } from 'react';
import { betrokkenheid } from '@rondom/taal/refusals/betrokkenheid';
import { gezicht } from '@rondom/taal/schermen/gezicht';
import { mijngezinnen } from '@rondom/taal/schermen/mijngezinnen';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary, type FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { toast } from '../../ui/toast-store.ts';
import { optionsOf } from '../../ui/options-of.ts';
import { useWordVastGezicht, type Gezichtreden } from './use-word-vast-gezicht.ts';

const rooms = { gezicht, mijngezinnen };
const WAAROM = 'wordt-waarom';
const NONE: readonly FieldFault[] = [];
const OPTIONS = { refusals: { betrokkenheid } };

/** The button, and the dialog that says what it means to be the vast gezicht. */
export function WordVastGezicht({ gezinId, naam }: { gezinId: string; naam: string }) {
  const words = useZinnen(rooms);
  const z = words.mijngezinnen.zonderGezicht;
  const [reden, setReden] = useState<Gezichtreden>();
  const [missing, setMissing] = useState(NONE);
  const [asking, setAsking] = useState(false);
  const become = useWordVastGezicht(gezinId, () => {
    setAsking(false);
    toast(z.klaar(naam));
  });
  const refused = useFaults(become.error, OPTIONS);
  const faults = missing.length > 0 ? missing : refused;

  function submit(): void {
    setMissing(reden === undefined ? [{ fieldId: WAAROM, message: words.gezicht.ontbreekt.waarom }] : NONE);
    if (reden !== undefined) become.mutate(reden);
  }
  return (
    <>
      <Button variant="primary" icon={<UserRoundCheck size={18} />} onClick={() => setAsking(true)}>
        {z.knop}
      </Button>
      <Dialog
        isOpen={asking}
        onClose={() => setAsking(false)}
        title={z.vraag(naam)}
        actions={
          <>
            <Button variant="primary" busy={become.isPending} onClick={submit}>
              {z.knop}
            </Button>
            <Button onClick={() => setAsking(false)}>{z.nogNiet}</Button>
          </>
        }
      >
        <ErrorSummary faults={faults} />
        <ul className="wat-het-betekent">
          <li>{z.betekent.bellen}</li>
          <li>{z.betekent.blijven}</li>
          <li>{z.betekent.zien}</li>
        </ul>
        <RadioChips
          id={WAAROM}
          legend={words.gezicht.waaromIk}
          hint={words.gezicht.inGeschiedenis}
          options={optionsOf(words.gezicht.redenenIk)}
          error={faultOf(faults, WAAROM)}
          value={reden}
          onValueChange={setReden}
        />
      </Dialog>
    </>
  );
}
