import { maatregel as vanMaatregel } from '@rondom/taal/refusals/maatregel';
import { termijn as weigeringen } from '@rondom/taal/refusals/termijn';
import { klokloop } from '@rondom/taal/schermen/klokloop';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { toast } from '../../ui/toast-store.ts';
import type { Blik } from '../gezin/blik.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useLegAanvraagVast, type NieuweAanvraag } from './use-klokloop.ts';

const rooms = { klokloop };
const PERSOON = 'aanvraag-persoon';
const OP = 'aanvraag-op';
const faultOptions = {
  refusals: { vanMaatregel, weigeringen },
  fields: { op: OP, dagInToekomst: OP, klokLooptAl: PERSOON, persoonId: PERSOON },
};

/** A request came in: about what, for whom, on which day. From then its clock runs. */
export function AanvraagSheet({ blik, onClose }: { blik: Blik; onClose: () => void }) {
  const z = useZinnen(rooms).klokloop.aanvraag;
  const leg = useLegAanvraagVast(blik.gezin.id);
  const [soort, setSoort] = useState(blik.aanvraagklokken[0]);
  const [persoonId, setPersoon] = useState(blik.gezin.leden.find(({ rol }) => rol === 'kind')?.id);
  const [op, setOp] = useState(blik.vandaag);
  const faults = useFaults(leg.error, faultOptions);
  function submit(): void {
    if (soort === undefined || persoonId === undefined) return;
    const onSuccess = () => {
      toast(z.klaar);
      onClose();
    };
    leg.mutate({ soort, persoonId, op }, { onSuccess });
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
      <RadioChips<NieuweAanvraag['soort']>
        id="aanvraag-soort"
        layout="rows"
        legend={z.soort}
        options={blik.aanvraagklokken.map((value) => ({ value, label: z.soorten[value] }))}
        value={soort}
        onValueChange={setSoort}
      />
      <RadioChips
        id={PERSOON}
        legend={z.persoon}
        error={faultOf(faults, PERSOON)}
        options={blik.gezin.leden.map(({ id }) => ({ value: id, label: blik.roep(id) }))}
        value={persoonId}
        onValueChange={setPersoon}
      />
      <DateField
        id={OP}
        label={soort?.startsWith('beslissingopbezwaar') ? z.opBezwaar : z.op}
        error={faultOf(faults, OP)}
        value={op}
        onValueChange={setOp}
      />
    </ActieSheet>
  );
}
