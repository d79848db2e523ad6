import { wiedoetwat } from '@rondom/taal/schermen/wiedoetwat';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useConcept } from '../../platform/use-concept.ts';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { useOneAtATime } from '../../platform/use-one-at-a-time.ts';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { toast } from '../../ui/toast-store.ts';
import { useOpenGezin } from '../gezin/gezin-context.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useVulAan, type WieDoetWat } from './use-wiedoetwat.ts';
import { regelVan, type Inhoud } from './vul-aan-inhoud.ts';
import { ontbreektIn, regelFaults } from './vul-aan-fouten.ts';
import { VulAanVelden } from './VulAanVelden.tsx';

const rooms = { wiedoetwat };
interface VulAanSheetProps {
  gezinId: string;
  gelezen: WieDoetWat;
  onClose: () => void;
}

/** One line that people agreed: about what, for whom, who, in which part, until when, and who of the family reads it. */
export function VulAanSheet({ gezinId, gelezen, onClose }: VulAanSheetProps) {
  const z = useZinnen(rooms).wiedoetwat.blad;
  const { blik } = useOpenGezin();
  const vulAan = useVulAan(gezinId);
  const concept = useConcept<Inhoud>('wiedoetwat', gezinId);
  // With danger between people nobody reads along unless somebody chooses so.
  const meelezers =
    blik.gezin.veiligheidsstanden.length > 0
      ? []
      : gelezen.leden.filter(({ leest }) => leest).map(({ id }) => id);
  const [inhoud, setInhoud] = useState<Inhoud>({
    ...{ onderwerp: '', voor: [], rol: '', wie: '', anders: '', totEnMet: '' },
    lezers: meelezers,
  });
  const [restored, setRestored] = useState(false);
  const [missing, setMissing] = useState<readonly { fieldId: string; message: string }[]>([]);
  const refused = useFaults(vulAan.error, regelFaults);
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
    const regel = regelVan(inhoud);
    const wrong = ontbreektIn(inhoud, z);
    setMissing(wrong);
    if (regel === undefined || wrong.length > 0) return;
    try {
      await concept.finish(() => vulAan.mutateAsync(regel));
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
      lead={z.lead}
      bewaar={z.bewaar}
      faults={faults}
      busy={busy}
      onSubmit={submit}
      onClose={onClose}
    >
      <VulAanVelden
        gelezen={gelezen}
        inhoud={inhoud}
        onChange={change}
        fout={(veld) => faultOf(faults, veld)}
      />
      <SavedLine state={concept.state} savedAt={concept.savedAt} />
    </ActieSheet>
  );
}
