import { maatregel as weigeringen } from '@rondom/taal/refusals/maatregel';
import { maatregel } from '@rondom/taal/schermen/maatregel';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useVerleng } from './use-maatregelen.ts';

const rooms = { maatregel };
const OP = 'verleng-op';
const TOT = 'verleng-tot';
const faultOptions = {
  refusals: { weigeringen },
  fields: {
    op: OP,
    beschikkingInToekomst: OP,
    verlengdVoorEersteBesluit: OP,
    maatregelIsVervallen: OP,
    tot: TOT,
    einddatumVoorIngang: TOT,
    maatregelLangerDanJaar: TOT,
  },
};

interface VerlengMaatregelProps {
  gezinId: string;
  maatregel: { id: string; einddatum: string; versie: number };
  onClose: () => void;
}

/** The judge extended the order: it goes on from its end, and the clocks around its end count anew. */
export function VerlengMaatregel({
  gezinId,
  maatregel: { id, einddatum, versie },
  onClose,
}: VerlengMaatregelProps) {
  const { verleng: z } = useZinnen(rooms).maatregel.gevolgen;
  const verleng = useVerleng({ gezinId, maatregelId: id });
  const vandaag = useSessie().data?.vandaag ?? '';
  const [op, setOp] = useState(vandaag);
  const [tot, setTot] = useState('');
  const faults = useFaults(verleng.error, faultOptions);
  function submit(): void {
    verleng.mutate(
      { op, tot, versie },
      {
        onSuccess: () => {
          toast(z.klaar);
          onClose();
        },
      },
    );
  }
  return (
    <ActieSheet
      title={z.titel}
      lead={z.uitleg(einddatum)}
      bewaar={z.bewaar}
      faults={faults}
      busy={verleng.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <DateField id={OP} label={z.op} error={faultOf(faults, OP)} value={op} onValueChange={setOp} />
      <DateField
        id={TOT}
        label={z.tot}
        hint={z.totHint}
        error={faultOf(faults, TOT)}
        value={tot}
        onValueChange={setTot}
      />
    </ActieSheet>
  );
}
