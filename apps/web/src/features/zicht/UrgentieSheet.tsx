import { wachtlijst } from '@rondom/taal/refusals/wachtlijst';
import { zicht as weigeringen } from '@rondom/taal/refusals/zicht';
import { zicht as zinnen } from '@rondom/taal/schermen/zicht';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useConcept } from '../../platform/use-concept.ts';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { useOneAtATime } from '../../platform/use-one-at-a-time.ts';
import { DateField } from '../../ui/DateField.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../maatregel/ActieSheet.tsx';
import { useZetUrgentie, type Urgentie } from './use-zicht.ts';

const rooms = { zicht: zinnen };
const KEUZE = 'urgentie-keuze';
const REDEN = 'urgentie-reden';
const HERZIEN = 'urgentie-herzien';
const KEUZES: readonly Urgentie[] = ['vandaag', 'dezeWeek', 'opVolgorde'];
const faultOptions = {
  refusals: { wachtlijst, zicht: weigeringen },
  fields: {
    reden: REDEN,
    urgentieRedenOntbreekt: REDEN,
    herzienOp: HERZIEN,
    herzienNietLater: HERZIEN,
    herzienTeLaat: HERZIEN,
  },
};

type Inhoud = { urgentie: Urgentie | ''; reden: string; herzienOp: string };

interface UrgentieSheetProps {
  gezinId: string;
  wachtId: string;
  kind: string;
  onClose: () => void;
}

/** A professional says how soon help is needed, why, and when that is looked at again. */
export function UrgentieSheet({ gezinId, wachtId, kind, onClose }: UrgentieSheetProps) {
  const { urgentie: z } = useZinnen(rooms).zicht;
  const zet = useZetUrgentie({ gezinId, wachtId });
  const concept = useConcept<Inhoud>('urgentie', wachtId);
  const [inhoud, setInhoud] = useState<Inhoud>({ urgentie: '', reden: '', herzienOp: '' });
  const [restored, setRestored] = useState(false);
  const [missing, setMissing] = useState<readonly { fieldId: string; message: string }[]>([]);
  const refused = useFaults(zet.error, faultOptions);
  const faults = missing.length > 0 ? missing : refused;
  if (!restored && concept.restored !== undefined) {
    setRestored(true);
    if (concept.restored !== null) setInhoud({ ...inhoud, ...concept.restored });
  }
  function change(part: Partial<Inhoud>): void {
    const next = { ...inhoud, ...part };
    setInhoud(next);
    concept.type(next);
  }
  const { run: submit, busy } = useOneAtATime(async () => {
    const { urgentie, reden, herzienOp } = inhoud;
    const wrong = [
      ...(urgentie === '' ? [{ fieldId: KEUZE, message: z.kies }] : []),
      ...(reden.trim() === '' ? [{ fieldId: REDEN, message: z.schrijf }] : []),
    ];
    setMissing(wrong);
    if (urgentie === '' || wrong.length > 0) return;
    try {
      await concept.finish(() => zet.mutateAsync({ urgentie, reden, herzienOp }));
    } catch {
      // The mutation keeps the failure; the form shows it and keeps the words.
      return;
    }
    toast(z.klaar);
    onClose();
  });
  return (
    <ActieSheet
      title={z.titel}
      lead={z.over(kind)}
      bewaar={z.bewaar}
      faults={faults}
      busy={busy}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioChips
        id={KEUZE}
        layout="rows"
        legend={z.titel}
        error={faultOf(faults, KEUZE)}
        options={KEUZES.map((value) => ({ value, label: z.keuze[value], hint: z.hint[value] }))}
        value={inhoud.urgentie === '' ? undefined : inhoud.urgentie}
        onValueChange={(urgentie) => change({ urgentie })}
      />
      <TextArea
        id={REDEN}
        label={z.reden}
        hint={z.redenHint}
        lang="nl"
        rows={3}
        error={faultOf(faults, REDEN)}
        value={inhoud.reden}
        onChange={(event) => change({ reden: event.target.value })}
      />
      <DateField
        id={HERZIEN}
        label={z.herzienOp}
        error={faultOf(faults, HERZIEN)}
        value={inhoud.herzienOp}
        onValueChange={(herzienOp) => change({ herzienOp })}
      />
      <SavedLine state={concept.state} savedAt={concept.savedAt} />
    </ActieSheet>
  );
}
