import { expertvraag as weigeringen } from '@rondom/taal/refusals/expertvraag';
import { andereweg } from '@rondom/taal/schermen/andereweg';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../maatregel/ActieSheet.tsx';
import { RegisterFeiten } from './RegisterFeiten.tsx';
import { useBeslis, type RegisterWeg } from './use-register.ts';

const rooms = { andereweg };
const REDEN = 'besluit-reden';
const NONE: readonly FieldFault[] = [];
const FAULTS = { refusals: { weigeringen }, fields: { redenLeeg: REDEN } };

/** Yes or no, with why. Who asks is not named; neither is the child. */
export function BesluitSheet({ weg, onClose }: { weg: RegisterWeg; onClose: () => void }) {
  const all = useZinnen(rooms).andereweg;
  const z = all.register;
  const beslis = useBeslis(weg);
  const [mag, setMag] = useState<'ja' | 'nee'>('ja');
  const [reden, setReden] = useState('');
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(beslis.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;

  function submit(): void {
    const empty = reden.trim() === '';
    setMissing(empty ? [{ fieldId: REDEN, message: all.verplicht }] : NONE);
    if (empty) return;
    beslis.mutate(
      { mag: mag === 'ja', reden },
      {
        onSuccess: () => {
          toast(z.beslist);
          onClose();
        },
      },
    );
  }
  return (
    <ActieSheet
      title={`${z.besluit}: ${weg.nummer}`}
      bewaar={mag === 'ja' ? z.ja : z.nee}
      faults={faults}
      busy={beslis.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <RegisterFeiten weg={weg} />
      <RadioChips
        id="besluit-mag"
        legend={z.besluit}
        options={[
          { value: 'ja' as const, label: z.ja },
          { value: 'nee' as const, label: z.nee },
        ]}
        value={mag}
        onValueChange={setMag}
      />
      <TextArea
        id={REDEN}
        label={z.reden}
        hint={z.redenHint}
        lang="nl"
        rows={3}
        value={reden}
        error={faultOf(faults, REDEN)}
        onChange={(event) => setReden(event.target.value)}
        data-focus-first
      />
    </ActieSheet>
  );
}
