import { maatregel as weigeringen } from '@rondom/taal/refusals/maatregel';
import { maatregel } from '@rondom/taal/schermen/maatregel';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from './ActieSheet.tsx';
import { useMeldAanRaad } from './use-maatregelen.ts';

const rooms = { maatregel };
const OP = 'mededeling-op';
const faultOptions = {
  refusals: { weigeringen },
  fields: { op: OP, dagInToekomst: OP, mededelingVoorIngang: OP, mededelingAlGedaan: OP },
};

interface MeldAanRaadProps {
  gezinId: string;
  maatregelId: string;
  onClose: () => void;
}

/** The GI told the Raad that it will not ask for more time: the clock of that notice stops. */
export function MeldAanRaad({ gezinId, maatregelId, onClose }: MeldAanRaadProps) {
  const { meld: z } = useZinnen(rooms).maatregel.gevolgen;
  const leg = useMeldAanRaad({ gezinId, maatregelId });
  const vandaag = useSessie().data?.vandaag ?? '';
  const [op, setOp] = useState(vandaag);
  const faults = useFaults(leg.error, faultOptions);
  function submit(): void {
    leg.mutate(op, {
      onSuccess: () => {
        toast(z.klaar);
        onClose();
      },
    });
  }
  return (
    <ActieSheet
      title={z.titel}
      lead={z.uitleg}
      bewaar={z.bewaar}
      faults={faults}
      busy={leg.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <DateField id={OP} label={z.op} error={faultOf(faults, OP)} value={op} onValueChange={setOp} />
    </ActieSheet>
  );
}
