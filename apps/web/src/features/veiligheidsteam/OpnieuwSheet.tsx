import { veiligheidsteam as weigeringen } from '@rondom/taal/refusals/veiligheidsteam';
import { veiligheidsteam } from '@rondom/taal/schermen/veiligheidsteam';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useInzetstap, type Inzet } from './use-veiligheidsteam.ts';

const rooms = { veiligheidsteam };
const DAG = 'team-opnieuw';
const FAULTS = {
  refusals: { weigeringen },
  fields: { terugkijkBuitenTermijn: DAG, terugkijkOp: DAG },
};

/** Looked back, and it goes on: until a new day. */
export function OpnieuwSheet({
  gezinId,
  inzet,
  onClose,
}: {
  gezinId: string;
  inzet: Inzet;
  onClose: () => void;
}) {
  const z = useZinnen(rooms).veiligheidsteam;
  const stap = useInzetstap(gezinId, inzet);
  const [terugkijkOp, setDag] = useState(inzet.terugkijkOp);
  const faults = useFaults(stap.error, FAULTS);
  return (
    <ActieSheet
      title={z.opnieuw.titel}
      lead={z.opnieuw.lead}
      bewaar={z.opnieuw.knop}
      faults={faults}
      busy={stap.isPending}
      onSubmit={() =>
        stap.mutate(
          { stap: 'kijkOpnieuw', terugkijkOp },
          {
            onSuccess: () => {
              toast(z.stapGedaan.kijkOpnieuw);
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <DateField
        id={DAG}
        label={z.opnieuw.dag}
        error={faultOf(faults, DAG)}
        value={terugkijkOp}
        onValueChange={setDag}
        data-focus-first
      />
    </ActieSheet>
  );
}
