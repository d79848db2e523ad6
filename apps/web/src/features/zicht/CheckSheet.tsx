import { wachtlijst } from '@rondom/taal/refusals/wachtlijst';
import { zicht as weigeringen } from '@rondom/taal/refusals/zicht';
import { zicht as zinnen } from '@rondom/taal/schermen/zicht';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { useConcept } from '../../platform/use-concept.ts';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { useOneAtATime } from '../../platform/use-one-at-a-time.ts';
import { CheckChips } from '../../ui/CheckChips.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../maatregel/ActieSheet.tsx';
import { BRONNEN, checkVelden as velden, KEUZES, leegCheck, type CheckInhoud } from './check-inhoud.ts';
import { useLegCheckVast } from './use-zicht.ts';

const rooms = { zicht: zinnen };
const faultOptions = {
  refusals: { wachtlijst, zicht: weigeringen },
  fields: {
    op: velden.op,
    checkInToekomst: velden.op,
    checkTeLangGeleden: velden.op,
    checkBronOntbreekt: velden.bronnen,
    nietBereiktMaarBekend: velden.veilig,
    checkWoordenOntbreken: velden.woorden,
  },
};

interface CheckSheetProps {
  /** Absent for who only watches: he records on his own day. */
  gezinId: string | null;
  wachtId: string;
  kind: string;
  onClose: () => void;
}

/** Is the child safe as long as help is not there, and how does one know? Not knowing is an answer too. */
export function CheckSheet({ gezinId, wachtId, kind, onClose }: CheckSheetProps) {
  const { check: z, bron } = useZinnen(rooms).zicht;
  const vandaag = useSessie().data?.vandaag ?? '';
  const leg = useLegCheckVast({ gezinId, wachtId });
  const concept = useConcept<CheckInhoud>('veiligheidscheck', wachtId);
  const [inhoud, setInhoud] = useState<CheckInhoud>({ ...leegCheck, op: vandaag });
  const [restored, setRestored] = useState(false);
  const [missing, setMissing] = useState<readonly { fieldId: string; message: string }[]>([]);
  const refused = useFaults(leg.error, faultOptions);
  const faults = missing.length > 0 ? missing : refused;
  if (!restored && concept.restored !== undefined) {
    setRestored(true);
    if (concept.restored !== null) setInhoud({ ...inhoud, ...concept.restored });
  }
  function change(part: Partial<CheckInhoud>): void {
    const next = { ...inhoud, ...part };
    setInhoud(next);
    concept.type(next);
  }
  const { run: submit, busy } = useOneAtATime(async () => {
    const { veilig, bronnen, woorden, op } = inhoud;
    const wrong = [
      ...(veilig === '' ? [{ fieldId: velden.veilig, message: z.kies }] : []),
      ...(bronnen.length === 0 ? [{ fieldId: velden.bronnen, message: z.kiesBron }] : []),
    ];
    setMissing(wrong);
    if (veilig === '' || wrong.length > 0) return;
    const body = { veilig, bronnen: [...bronnen], op, woorden: woorden.trim() === '' ? null : woorden };
    try {
      await concept.finish(() => leg.mutateAsync(body));
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
        id={velden.veilig}
        layout="rows"
        legend={z.vraag(kind)}
        error={faultOf(faults, velden.veilig)}
        options={KEUZES.map((value) => ({ value, label: z.keuze[value], hint: z.hint[value] }))}
        value={inhoud.veilig === '' ? undefined : inhoud.veilig}
        onValueChange={(veilig) => change({ veilig })}
      />
      <CheckChips
        id={velden.bronnen}
        legend={z.bronnen}
        error={faultOf(faults, velden.bronnen)}
        options={BRONNEN.map((value) => ({ value, label: bron[value] }))}
        values={inhoud.bronnen}
        onValuesChange={(bronnen) => change({ bronnen })}
      />
      <TextArea
        id={velden.woorden}
        label={z.woorden}
        hint={z.woordenHint}
        optional={inhoud.veilig !== 'nee' && inhoud.veilig !== 'tenDele'}
        lang="nl"
        rows={3}
        error={faultOf(faults, velden.woorden)}
        value={inhoud.woorden}
        onChange={(event) => change({ woorden: event.target.value })}
      />
      <DateField
        id={velden.op}
        label={z.op}
        error={faultOf(faults, velden.op)}
        value={inhoud.op}
        onValueChange={(op) => change({ op })}
      />
      <SavedLine state={concept.state} savedAt={concept.savedAt} />
    </ActieSheet>
  );
}
