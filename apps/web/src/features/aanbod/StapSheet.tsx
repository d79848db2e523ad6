import { capitalise } from '@rondom/taal';
import { aanbod as weigeringen } from '@rondom/taal/refusals/aanbod';
import { plekzoeken } from '@rondom/taal/schermen/plekzoeken';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { readDateText } from '../../ui/date-text.ts';
import { DateField } from '../../ui/DateField.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useZetPlekstap, type Plekstap, type Plekvraag } from './use-plekvragen.ts';

const rooms = { plekzoeken };
const NONE: readonly FieldFault[] = [];
const [OP, REDEN] = ['plekstap-op', 'plekstap-reden'];
const FAULTS = {
  refusals: { weigeringen },
  fields: { plekvraagInToekomst: OP, plekvraagVoorVorige: OP, neeRedenLeeg: REDEN },
};
type Reden = NonNullable<Plekstap['reden']>;
const REDENEN: readonly Reden[] = ['vol', 'pastNiet', 'geenContract', 'wachtlijst', 'geenAntwoord'];

interface StapSheetProps {
  gezinId: string;
  vraag: Plekvraag;
  stap: Plekstap['stap'];
  onClose: () => void;
}

/** What came of one place that was asked, on its day; a no always with why. */
export function StapSheet({ gezinId, vraag, stap, onClose }: StapSheetProps) {
  const all = useZinnen(rooms);
  const z = all.plekzoeken;
  const zet = useZetPlekstap(gezinId, vraag);
  const [op, setOp] = useState(useSessie().data?.vandaag ?? '');
  const [reden, setReden] = useState<Reden>();
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(zet.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;
  function submit(): void {
    const dag = readDateText(op);
    setMissing(dag === undefined ? [{ fieldId: OP, message: all.algemeen.veld.datumBestaatNiet }] : NONE);
    if (dag === undefined) return;
    zet.mutate(
      { stap, op: dag, reden: stap === 'nee' ? (reden ?? null) : null },
      {
        onSuccess: () => {
          toast(z.stapKlaar);
          onClose();
        },
      },
    );
  }
  return (
    <ActieSheet
      title={`${vraag.organisatie}: ${z.stappen[stap]}`}
      lead={stap === 'plek' ? z.blijft : undefined}
      bewaar={z.bewaarStap}
      faults={faults}
      busy={zet.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <DateField id={OP} label={z.op} value={op} error={faultOf(faults, OP)} onValueChange={setOp} />
      {stap === 'nee' ? (
        <RadioChips
          id={REDEN}
          legend={z.reden}
          error={faultOf(faults, REDEN)}
          options={REDENEN.map((value) => ({ value, label: capitalise(z.redenen[value]) }))}
          value={reden}
          onValueChange={setReden}
        />
      ) : null}
    </ActieSheet>
  );
}
