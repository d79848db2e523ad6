import { wiedoetwat } from '@rondom/taal/schermen/wiedoetwat';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { useOneAtATime } from '../../platform/use-one-at-a-time.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import type { Handdaad } from './PerVraag.tsx';
import { useWijzigRegel, type WieDoetWat } from './use-wiedoetwat.ts';
import { ontbreektIn, regelFaults } from './vul-aan-fouten.ts';
import { inhoudUit, regelVan } from './vul-aan-inhoud.ts';
import { velden, VulAanVelden } from './VulAanVelden.tsx';

const rooms = { wiedoetwat };
const NONE: readonly FieldFault[] = [];

interface WijzigSheetProps {
  gezinId: string;
  daad: Handdaad;
  gelezen: WieDoetWat;
  onClose: () => void;
}

/** Another line in the place of one that stands; the old one stays readable with why it changed. */
export function WijzigSheet({ gezinId, daad, gelezen, onClose }: WijzigSheetProps) {
  const z = useZinnen(rooms).wiedoetwat;
  const { id, versie } = daad.regel;
  const wijzig = useWijzigRegel(gezinId, { id, versie });
  const [inhoud, setInhoud] = useState(() => inhoudUit(daad, gelezen));
  const [reden, setReden] = useState('');
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(wijzig.error, regelFaults);
  const faults = missing.length > 0 ? missing : refused;
  const { run, busy } = useOneAtATime(async () => {
    const regel = regelVan(inhoud);
    const wrong = ontbreektIn(inhoud, z.blad);
    setMissing(wrong);
    if (regel === undefined || wrong.length > 0) return;
    try {
      await wijzig.mutateAsync({ regel, reden });
    } catch {
      // The mutation keeps the failure; the form shows it and keeps the words.
      return;
    }
    toast(z.wijzig.klaar);
    onClose();
  });
  return (
    <ActieSheet
      title={z.wijzig.titel}
      lead={z.wijzig.lead}
      bewaar={z.blad.bewaar}
      faults={faults}
      busy={busy}
      onSubmit={run}
      onClose={onClose}
    >
      <VulAanVelden
        gelezen={gelezen}
        inhoud={inhoud}
        onChange={(deel) => setInhoud({ ...inhoud, ...deel })}
        fout={(veld) => faultOf(faults, veld)}
      />
      <TextField
        id={velden.reden}
        label={z.einde.reden}
        hint={z.einde.redenHint}
        lang="nl"
        maxLength={200}
        error={faultOf(faults, velden.reden)}
        value={reden}
        onChange={(event) => setReden(event.target.value)}
      />
    </ActieSheet>
  );
}
