import { meekijkalarm as weigeringen } from '@rondom/taal/refusals/meekijkalarm';
import { meekijkalarm } from '@rondom/taal/schermen/meekijkalarm';
import { useState, type SyntheticEvent } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useConcept } from '../../platform/use-concept.ts';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { useSluitAlarm, type OpenAlarm, type Uitkomst } from './use-meekijkalarm.ts';

const rooms = { meekijkalarm };
const WOORDEN = 'meekijkalarm-woorden';
const faultOptions = {
  refusals: { weigeringen },
  fields: { woorden: WOORDEN, alarmwoordenOntbreken: WOORDEN },
};
const UITKOMSTEN: readonly Uitkomst[] = ['wasnodig', 'gesprekgehad', 'maatregelgenomen', 'vergissing'];

interface Inhoud {
  [veld: string]: unknown;
  /** Nothing is chosen for whoever closes. */
  uitkomst: Uitkomst | null;
  woorden: string;
}

/** What was found, in own words; kept while it is typed. */
export function SluitForm({ alarm, onClose }: { alarm: OpenAlarm; onClose: () => void }) {
  const z = useZinnen(rooms).meekijkalarm;
  const sluit = useSluitAlarm(alarm);
  const concept = useConcept<Inhoud>('meekijkalarm', alarm.id);
  const [typed, setTyped] = useState<Inhoud>();
  const inhoud: Inhoud = typed ?? concept.restored ?? { uitkomst: null, woorden: '' };
  const [mist, setMist] = useState(false);
  const faults = useFaults(sluit.error, faultOptions);
  function change(deel: Partial<Inhoud>): void {
    const next = { ...inhoud, ...deel };
    setTyped(next);
    concept.type(next);
  }
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const { uitkomst, woorden } = inhoud;
    setMist(uitkomst === null);
    if (uitkomst === null) return;
    void concept
      .finish(() => sluit.mutateAsync({ uitkomst, woorden }))
      .then(() => {
        toast(z.sheet.isGesloten);
        onClose();
      })
      // What is wrong stands above the form.
      .catch(() => undefined);
  }
  return (
    <form className="alarmopen__form" noValidate onSubmit={submit}>
      <ErrorSummary faults={faults} />
      <RadioChips
        legend={z.sheet.uitkomst}
        options={UITKOMSTEN.map((value) => ({ value, label: z.uitkomst[value] }))}
        value={inhoud.uitkomst ?? undefined}
        error={mist && inhoud.uitkomst === null ? z.sheet.kies : undefined}
        onValueChange={(uitkomst) => change({ uitkomst })}
      />
      <div>
        <TextArea
          id={WOORDEN}
          label={z.sheet.woorden}
          hint={z.sheet.hulp}
          lang="nl"
          rows={5}
          maxLength={2_000}
          value={inhoud.woorden}
          error={faultOf(faults, WOORDEN)}
          onChange={(event) => change({ woorden: event.target.value })}
        />
        <SavedLine state={concept.state} savedAt={concept.savedAt} />
      </div>
      <div>
        <Button type="submit" variant="primary" busy={sluit.isPending}>
          {z.sheet.sluit}
        </Button>
      </div>
    </form>
  );
}
