import { expertvraag as weigeringen } from '@rondom/taal/refusals/expertvraag';
import { veiligheid as geheim } from '@rondom/taal/refusals/veiligheid';
import { andereweg } from '@rondom/taal/schermen/andereweg';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../maatregel/ActieSheet.tsx';
import { useTekststap, type Weg } from './use-andereweg.ts';

const rooms = { andereweg };
const TEKST = 'weg-tekst';
const NONE: readonly FieldFault[] = [];
const FAULTS = { refusals: { weigeringen, geheim }, fields: { geheimInTekst: TEKST, naamInTekst: TEKST } };

interface TekstSheetProps {
  gezinId: string;
  weg: Weg;
  stap: 'geleerd' | 'stop';
  onClose: () => void;
}

/** One text: what others can learn from it, or why it stops. */
export function TekstSheet({ gezinId, weg, stap, onClose }: TekstSheetProps) {
  const all = useZinnen(rooms).andereweg;
  const z = all[stap];
  const zet = useTekststap(gezinId, weg, stap);
  const [tekst, setTekst] = useState('');
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(zet.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;
  function submit(): void {
    const empty = tekst.trim() === '';
    setMissing(empty ? [{ fieldId: TEKST, message: all.verplicht }] : NONE);
    if (empty) return;
    zet.mutate(tekst, {
      onSuccess: () => {
        toast(z.klaar);
        onClose();
      },
    });
  }
  return (
    <ActieSheet
      title={z.titel}
      lead={all.geenNaam}
      bewaar={z.bewaar}
      faults={faults}
      busy={zet.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextArea
        id={TEKST}
        label={z.veld}
        lang="nl"
        rows={4}
        value={tekst}
        error={faultOf(faults, TEKST)}
        onChange={(event) => setTekst(event.target.value)}
        data-focus-first
      />
    </ActieSheet>
  );
}
