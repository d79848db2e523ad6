import { portaaltoegang as weigeringen } from '@rondom/taal/refusals/portaaltoegang';
import { portaaltoegang } from '@rondom/taal/schermen/portaaltoegang';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { toast } from '../../ui/toast-store.ts';
import type { Blik } from '../gezin/blik.ts';
import type { Lid } from '../gezin/contract.ts';
import { optionsOf } from '../../ui/options-of.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useNeemTerug, type Intrekreden } from './use-portaaltoegang.ts';

const rooms = { portaaltoegang };
const REDEN = 'terug-reden';
const faultOptions = { refusals: { portaaltoegang: weigeringen } };
const NONE: readonly FieldFault[] = [];

/** Closes the portal of one person, at once and with a reason. */
export default function NeemTerugForm({ lid, blik, onClose }: { lid: Lid; blik: Blik; onClose: () => void }) {
  const words = useZinnen(rooms).portaaltoegang;
  const z = words.terug;
  const [reden, setReden] = useState<Intrekreden>();
  const [missing, setMissing] = useState(NONE);
  const neem = useNeemTerug(blik.gezin.id, lid.id, () => {
    toast(z.klaar);
    onClose();
  });
  const refused = useFaults(neem.error, faultOptions);
  const faults = missing.length > 0 ? missing : refused;
  function submit(): void {
    if (reden === undefined) setMissing([{ fieldId: REDEN, message: z.kies }]);
    else neem.mutate(reden);
  }
  return (
    <ActieSheet
      title={z.titel(blik.roep(lid.id))}
      lead={z.uitleg}
      bewaar={words.neemTerug}
      faults={faults}
      busy={neem.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioChips
        id={REDEN}
        legend={z.reden}
        options={optionsOf(z.redenen)}
        value={reden}
        error={faultOf(faults, REDEN)}
        onValueChange={(next) => {
          setReden(next);
          setMissing(NONE);
        }}
      />
    </ActieSheet>
  );
}
