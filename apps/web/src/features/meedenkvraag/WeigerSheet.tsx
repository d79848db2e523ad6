import { meedenkvraag as weigeringen } from '@rondom/taal/refusals/meedenkvraag';
import { meedenkvraag } from '@rondom/taal/schermen/meedenkvraag';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useWeiger, type Verzoek } from './use-verzoeken.ts';

const rooms = { meedenkvraag };
const REDEN = 'weiger-reden';
const NONE: readonly FieldFault[] = [];
const FAULTS = { refusals: { weigeringen }, fields: { reden: REDEN } };

/** No, with a reason that the vast gezicht reads. */
export function WeigerSheet({ verzoek, onClose }: { verzoek: Verzoek; onClose: () => void }) {
  const z = useZinnen(rooms).meedenkvraag;
  const stuur = useWeiger(verzoek);
  const [reden, setReden] = useState('');
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(stuur.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;
  return (
    <ActieSheet
      title={z.weiger.titel}
      bewaar={z.weiger.knop}
      faults={faults}
      busy={stuur.isPending}
      onSubmit={() => {
        const empty = reden.trim() === '';
        setMissing(empty ? [{ fieldId: REDEN, message: z.weiger.leeg }] : NONE);
        if (empty) return;
        stuur.mutate(reden, {
          onSuccess: () => {
            toast(z.gedaan.weigering);
            onClose();
          },
        });
      }}
      onClose={onClose}
    >
      <TextArea
        id={REDEN}
        label={z.weiger.reden}
        hint={z.weiger.hint}
        lang="nl"
        rows={2}
        value={reden}
        error={faultOf(faults, REDEN)}
        onChange={(event) => setReden(event.target.value)}
        data-focus-first
      />
    </ActieSheet>
  );
}
