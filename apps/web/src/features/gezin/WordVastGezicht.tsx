import { UserRoundCheck } from 'lucide-react';
import { useState } from 'react';
import { betrokkenheid } from '@rondom/taal/refusals/betrokkenheid';
import { mijngezinnen } from '@rondom/taal/schermen/mijngezinnen';
import { useFaults } from '../../platform/use-faults.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { toast } from '../../ui/toast-store.ts';
import { useWordVastGezicht } from './use-word-vast-gezicht.ts';

const rooms = { mijngezinnen };
const OPTIONS = { refusals: { betrokkenheid } };

/** The button, and the dialog that says what it means to be the vast gezicht. */
export function WordVastGezicht({ gezinId, naam }: { gezinId: string; naam: string }) {
  const { zonderGezicht: z } = useZinnen(rooms).mijngezinnen;
  const [asking, setAsking] = useState(false);
  const become = useWordVastGezicht(gezinId, () => {
    setAsking(false);
    toast(z.klaar(naam));
  });
  const faults = useFaults(become.error, OPTIONS);
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
            <Button variant="primary" busy={become.isPending} onClick={() => become.mutate(null)}>
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
      </Dialog>
    </>
  );
}
