import { maatregel as vanMaatregel } from '@rondom/taal/refusals/maatregel';
import { termijn as weigeringen } from '@rondom/taal/refusals/termijn';
import { klokloop } from '@rondom/taal/schermen/klokloop';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { TweeDagen } from './TweeDagen.tsx';
import { useSchortOp, type Klok, type NieuweOpschorting } from './use-klokloop.ts';
import type { Termijn } from './use-termijn.ts';

const rooms = { klokloop };
const REDEN = 'opschort-reden';
const OP = 'opschort-op';
const TOT = 'opschort-tot';
const WOORDEN = 'opschort-woorden';
const faultOptions = {
  refusals: { vanMaatregel, weigeringen },
  fields: {
    op: OP,
    tot: TOT,
    dagInToekomst: OP,
    opschortingBuitenTermijn: OP,
    opschortingenOverlappen: OP,
    opschortingOnjuist: TOT,
    opschortredenPastNiet: REDEN,
  },
};
const NONE: readonly FieldFault[] = [];

interface SchortOpSheetProps {
  klok: Klok;
  ruimte: NonNullable<Termijn['ruimte']['opschorting']>;
  onClose: () => void;
}

/** Lets a clock stand still: the reason of the law, from when, until when if that is known. */
export function SchortOpSheet({ klok, ruimte, onClose }: SchortOpSheetProps) {
  const z = useZinnen(rooms).klokloop;
  const leg = useSchortOp(klok);
  const vandaag = useSessie().data?.vandaag ?? '';
  const [reden, setReden] = useState<NieuweOpschorting['reden']>();
  const [op, setOp] = useState(vandaag);
  const [tot, setTot] = useState('');
  const [woorden, setWoorden] = useState('');
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(leg.error, faultOptions);
  const faults = missing.length > 0 ? missing : refused;
  const dagen = { op, ...(tot === '' ? {} : { tot }) };
  function submit(): void {
    const absent = [
      ...(reden === undefined ? [{ fieldId: REDEN, message: z.kiesReden }] : []),
      ...(woorden.trim() === '' ? [{ fieldId: WOORDEN, message: z.schrijfWoorden }] : []),
    ];
    setMissing(absent);
    if (reden === undefined || absent.length > 0) return;
    const onSuccess = () => {
      toast(z.opschorting.klaar);
      onClose();
    };
    leg.mutate({ reden, woorden: woorden.trim(), ...dagen }, { onSuccess });
  }
  return (
    <ActieSheet
      title={z.opschorting.titel}
      lead={z.opschorting.uitleg(ruimte.bron)}
      bewaar={z.bevestig}
      faults={faults}
      busy={leg.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioChips
        id={REDEN}
        layout="rows"
        legend={z.opschorting.reden}
        error={faultOf(faults, REDEN)}
        options={ruimte.redenen.map((value) => ({ value, label: z.opschorting.redenen[value] }))}
        value={reden}
        onValueChange={setReden}
      />
      <DateField
        id={OP}
        label={z.opschorting.op}
        error={faultOf(faults, OP)}
        value={op}
        onValueChange={setOp}
      />
      <DateField
        id={TOT}
        optional
        label={z.opschorting.tot}
        hint={z.opschorting.totHint}
        error={faultOf(faults, TOT)}
        value={tot}
        onValueChange={setTot}
      />
      <TextArea
        id={WOORDEN}
        label={z.woorden}
        hint={z.woordenHulp}
        lang="nl"
        rows={3}
        value={woorden}
        error={faultOf(faults, WOORDEN)}
        onChange={(event) => setWoorden(event.target.value)}
      />
      <TweeDagen klok={klok} proef={reden === undefined || op === '' ? undefined : { reden, ...dagen }} />
    </ActieSheet>
  );
}
