import { termijn as weigeringen } from '@rondom/taal/refusals/termijn';
import { termijn } from '@rondom/taal/schermen/termijn';
import { useState } from 'react';
import { useConcept } from '../../platform/use-concept.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useNoemReden, type NieuweReden } from './use-agenda.ts';

type Reden = NieuweReden['reden'];
const rooms = { termijn };
const KEUZE = 'reden-keuze';
const WOORDEN = 'reden-woorden';
const NONE: readonly FieldFault[] = [];
const faultOptions = { refusals: { weigeringen }, fields: { andereRedenZonderWoorden: WOORDEN } };
const redenen = Object.keys(termijn.nl.reden) as readonly Reden[];

interface RedenSheetProps {
  gezinId: string;
  klok: { id: string; versie: number; redenTeLaat?: string | null | undefined };
  /** Which clock, in words. */
  over: string;
  onClose: () => void;
}

/** Why a clock came late: about the work, in one choice and, where the list has none, a few words. */
export function RedenSheet({ gezinId, klok, over, onClose }: RedenSheetProps) {
  const z = useZinnen(rooms).termijn;
  const noem = useNoemReden(gezinId, klok.id);
  const concept = useConcept<{ reden?: Reden | undefined; woorden: string }>('termijnreden', klok.id);
  const [typed, setTyped] = useState<{ reden?: Reden | undefined; woorden: string }>();
  const { reden, woorden } = typed ?? concept.restored ?? { woorden: '' };
  const gekozen = reden ?? redenen.find((code) => code === klok.redenTeLaat);
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(noem.error, faultOptions);
  const faults = missing.length > 0 ? missing : refused;
  function type(next: { reden?: Reden | undefined; woorden: string }): void {
    setTyped(next);
    concept.type(next);
  }
  function submit(): void {
    setMissing(gekozen === undefined ? [{ fieldId: KEUZE, message: z.noemReden.kies }] : NONE);
    if (gekozen === undefined) return;
    const toelichting = woorden.trim();
    void concept
      .finish(() =>
        noem.mutateAsync({
          reden: gekozen,
          versie: klok.versie,
          ...(toelichting === '' ? {} : { toelichting }),
        }),
      )
      .then(() => {
        toast(z.noemReden.klaar);
        onClose();
      })
      // What is wrong stands above the form.
      .catch(() => undefined);
  }
  return (
    <ActieSheet
      title={z.noemReden.titel}
      lead={over}
      bewaar={z.noemReden.bewaar}
      faults={faults}
      busy={noem.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioChips
        id={KEUZE}
        layout="rows"
        legend={z.noemReden.vraag}
        error={faultOf(faults, KEUZE)}
        options={redenen.map((value) => ({ value, label: z.reden[value] }))}
        value={gekozen}
        onValueChange={(value) => type({ reden: value, woorden })}
      />
      <div>
        <TextArea
          id={WOORDEN}
          label={z.noemReden.woorden}
          hint={z.noemReden.hulp}
          optional={gekozen !== 'andereReden'}
          lang="nl"
          rows={3}
          value={woorden}
          error={faultOf(faults, WOORDEN)}
          onChange={(event) => type({ reden: gekozen, woorden: event.target.value })}
        />
        <SavedLine state={concept.state} savedAt={concept.savedAt} />
      </div>
    </ActieSheet>
  );
}
