import { maatregel } from '@rondom/taal/schermen/maatregel';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useConcept } from '../../platform/use-concept.ts';
import { useFaults } from '../../platform/use-faults.ts';
import { useOneAtATime } from '../../platform/use-one-at-a-time.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary, type FieldFault } from '../../ui/ErrorSummary.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import type { Gezin } from '../gezin/contract.ts';
import { MaatregelVelden } from './MaatregelVelden.tsx';
import {
  checkMaatregel,
  emptyMaatregel,
  maatregelFaults,
  veldId,
  type MaatregelInhoud,
  type Veld,
} from './maatregel-inhoud.ts';
import { UitvoeringVelden } from './UitvoeringVelden.tsx';
import { useLegMaatregelVast } from './use-maatregelen.ts';

const rooms = { maatregel };
const NONE: readonly FieldFault[] = [];

interface MaatregelFormProps {
  gezin: Gezin;
  onSaved: () => void;
  onCancel: () => void;
}

export function MaatregelForm({ gezin, onSaved, onCancel }: MaatregelFormProps) {
  const { vast: z } = useZinnen(rooms).maatregel;
  const leg = useLegMaatregelVast(gezin.id);
  const concept = useConcept<MaatregelInhoud>('maatregel', gezin.id);
  const [inhoud, setInhoud] = useState(emptyMaatregel);
  const [restored, setRestored] = useState(false);
  const [incomplete, setIncomplete] = useState(NONE);
  const refused = useFaults(leg.error, maatregelFaults);
  const faults = incomplete.length > 0 ? incomplete : refused;
  if (!restored && concept.restored !== undefined) {
    setRestored(true);
    if (concept.restored !== null) setInhoud({ ...inhoud, ...concept.restored });
  }

  function change(part: Partial<MaatregelInhoud>): void {
    const next = { ...inhoud, ...part };
    setInhoud(next);
    concept.type(next);
  }
  const questions: Record<Veld, string> = {
    ...z,
    organisatieId: z.instelling,
    giBelastOp: z.belastOp,
    giGeinformeerdOp: z.geinformeerdOp,
  };
  const { run: submit, busy } = useOneAtATime(async () => {
    const wrong = checkMaatregel(inhoud).map(([veld, wat]) => ({
      fieldId: veldId(veld),
      message: z[wat](questions[veld]),
    }));
    setIncomplete(wrong.length > 0 ? wrong : NONE);
    if (wrong.length > 0) return;
    try {
      await concept.finish(() => leg.mutateAsync(inhoud));
    } catch {
      // The mutation keeps the failure; the form shows it and keeps what was typed.
      return;
    }
    onSaved();
  });
  return (
    <form
      className="form maatregelform"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary faults={faults} />
      <MaatregelVelden leden={gezin.leden} inhoud={inhoud} faults={faults} onChange={change} />
      <UitvoeringVelden inhoud={inhoud} faults={faults} onChange={change} />
      <div className="form__actions">
        <Button variant="primary" type="submit" busy={busy}>
          {z.bewaar}
        </Button>
        <Button onClick={onCancel}>{z.terug}</Button>
        <SavedLine state={concept.state} savedAt={concept.savedAt} />
      </div>
    </form>
  );
}
