import { maatregel as vanMaatregel } from '@rondom/taal/refusals/maatregel';
import { melding as vanMelding } from '@rondom/taal/refusals/melding';
import { termijn as vanTermijn } from '@rondom/taal/refusals/termijn';
import { informeren } from '@rondom/taal/schermen/informeren';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useStelUit, type Uitstel } from './use-informeren.ts';

const rooms = { informeren };
const GROND = 'uitstel-grond';
const WEKEN = 'uitstel-weken';
const WOORDEN = 'uitstel-woorden';
const OPTIES = {
  refusals: { vanMelding, vanTermijn, vanMaatregel },
  fields: { langerDanToegestaan: WEKEN, verlengingOnjuist: WEKEN, redenOntbreekt: WOORDEN, woorden: WOORDEN },
};
const GRONDEN: readonly Uitstel['grond'][] = ['beeindigen', 'onderzoeken'];
const NONE: readonly FieldFault[] = [];

interface UitstelSheetProps {
  meldingId: string;
  plaats: number;
  onClose: () => void;
}

/** Puts off telling one person: how long, on which ground of the law, and why. */
export function UitstelSheet({ meldingId, plaats, onClose }: UitstelSheetProps) {
  const z = useZinnen(rooms).informeren;
  const u = z.uitstel;
  const leg = useStelUit({ meldingId, plaats });
  const [weken, setWeken] = useState<'1' | '2'>('2');
  const [grond, setGrond] = useState<Uitstel['grond']>();
  const [woorden, setWoorden] = useState('');
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(leg.error, OPTIES);
  const faults = missing.length > 0 ? missing : refused;
  function submit(): void {
    const absent = [
      ...(grond === undefined ? [{ fieldId: GROND, message: u.kies }] : []),
      ...(woorden.trim() === '' ? [{ fieldId: WOORDEN, message: u.schrijf }] : []),
    ];
    setMissing(absent);
    if (grond === undefined || absent.length > 0) return;
    const onSuccess = () => {
      toast(u.klaar);
      onClose();
    };
    leg.mutate({ weken: Number(weken), grond, woorden: woorden.trim() }, { onSuccess });
  }
  return (
    <ActieSheet
      title={u.titel}
      lead={u.uitleg}
      bewaar={u.bewaar}
      faults={faults}
      busy={leg.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioChips
        id={GROND}
        layout="rows"
        legend={u.grond}
        error={faultOf(faults, GROND)}
        options={GRONDEN.map((value) => ({ value, label: z.grond[value] }))}
        value={grond}
        onValueChange={setGrond}
      />
      <RadioChips
        id={WEKEN}
        legend={u.weken}
        error={faultOf(faults, WEKEN)}
        options={(['1', '2'] as const).map((value) => ({ value, label: u.aantal(Number(value)) }))}
        value={weken}
        onValueChange={setWeken}
      />
      <TextArea
        id={WOORDEN}
        label={u.woorden}
        hint={u.woordenHulp}
        lang="nl"
        rows={3}
        value={woorden}
        error={faultOf(faults, WOORDEN)}
        onChange={(event) => setWoorden(event.target.value)}
      />
    </ActieSheet>
  );
}
