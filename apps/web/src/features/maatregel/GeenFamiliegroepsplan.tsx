import { maatregel as weigeringen } from '@rondom/taal/refusals/maatregel';
import { maatregel } from '@rondom/taal/schermen/maatregel';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from './ActieSheet.tsx';
import { useGeenFamiliegroepsplan } from './use-maatregelen.ts';

const rooms = { maatregel };
const OP = 'geenplan-op';
const faultOptions = {
  refusals: { weigeringen },
  fields: { op: OP, dagInToekomst: OP, planklokLooptAl: OP },
};

interface GeenFamiliegroepsplanProps {
  gezinId: string;
  maatregelId: string;
  onClose: () => void;
}

/** The family makes no plan of its own: the six weeks of the law start. */
export function GeenFamiliegroepsplan({ gezinId, maatregelId, onClose }: GeenFamiliegroepsplanProps) {
  const { geenPlan: z } = useZinnen(rooms).maatregel;
  const leg = useGeenFamiliegroepsplan({ gezinId, maatregelId });
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
