import { expertvraag as weigeringen } from '@rondom/taal/refusals/expertvraag';
import { expertvraag } from '@rondom/taal/schermen/expertvraag';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { readDateText } from '../../ui/date-text.ts';
import { DateField } from '../../ui/DateField.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../maatregel/ActieSheet.tsx';
import { aanwezigenUit } from './aanwezigen.ts';
import { useLegOverlegVast, type Expertvraag } from './use-expertvragen.ts';

const rooms = { expertvraag };
const NONE: readonly FieldFault[] = [];
const FAULTS = { refusals: { weigeringen }, fields: { overlegInToekomst: 'overleg-op' } };

interface OverlegSheetProps {
  gezinId: string;
  vraag: Expertvraag;
  onClose: () => void;
}

/** A talk about one question: who was there by name, was the family there, what came out. */
export function OverlegSheet({ gezinId, vraag, onClose }: OverlegSheetProps) {
  const z = useZinnen(rooms).expertvraag.overleg;
  const vandaag = useSessie().data?.vandaag ?? '';
  const leg = useLegOverlegVast(gezinId, vraag.id);
  const [op, setOp] = useState(vandaag);
  const [wie, setWie] = useState('');
  const [erbij, setErbij] = useState<'ja' | 'nee'>();
  const [uitkomst, setUitkomst] = useState('');
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(leg.error, FAULTS);

  function submit(): void {
    const dag = readDateText(op);
    const aanwezigen = aanwezigenUit(wie);
    const compleet =
      dag !== undefined && aanwezigen.length > 0 && erbij !== undefined && uitkomst.trim() !== '';
    setMissing(compleet ? NONE : [{ message: z.leeg }]);
    if (!compleet) return;
    leg.mutate(
      { op: dag, aanwezigen, gezinErbij: erbij === 'ja', vraag: vraag.vraag, uitkomst, gebieden: [] },
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
      lead={<span lang="nl">{vraag.vraag}</span>}
      bewaar={z.bewaar}
      faults={missing.length > 0 ? missing : refused}
      busy={leg.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <DateField id="overleg-op" label={z.op} value={op} onValueChange={setOp} />
      <TextArea
        id="overleg-wie"
        label={z.aanwezigen}
        hint={z.aanwezigenHint}
        rows={3}
        value={wie}
        onChange={(event) => setWie(event.target.value)}
      />
      <RadioChips
        id="overleg-erbij"
        legend={z.gezinErbij}
        options={[
          { value: 'ja' as const, label: z.ja },
          { value: 'nee' as const, label: z.nee },
        ]}
        value={erbij}
        onValueChange={setErbij}
      />
      <TextArea
        id="overleg-uitkomst"
        label={z.uitkomst}
        lang="nl"
        rows={4}
        value={uitkomst}
        onChange={(event) => setUitkomst(event.target.value)}
      />
    </ActieSheet>
  );
}
