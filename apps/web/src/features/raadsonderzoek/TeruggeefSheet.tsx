import { raadsonderzoek as weigeringen } from '@rondom/taal/refusals/raadsonderzoek';
import { raadsonderzoek } from '@rondom/taal/schermen/raadsonderzoek';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { toast } from '../../ui/toast-store.ts';
import { optionsOf } from '../gezin/options-of.ts';
import { ActieSheet } from '../maatregel/ActieSheet.tsx';
import { useAanvraagantwoord, type Aanvraag, type AanvraagBody } from './use-raadsonderzoek.ts';

const rooms = { raadsonderzoek };
const WAAROM = 'raad-waarom-terug';
const FAULTS = { refusals: { weigeringen } };
const NONE: readonly FieldFault[] = [];
type Reden = Extract<AanvraagBody, { antwoord: 'geweigerd' }>['weigerreden'];

/** Gives a request back, with why; who asked finds it on his day. */
export function TeruggeefSheet({ aanvraag, onClose }: { aanvraag: Aanvraag; onClose: () => void }) {
  const all = useZinnen(rooms).raadsonderzoek;
  const z = all.onderzoek;
  const antwoord = useAanvraagantwoord(aanvraag);
  const [reden, setReden] = useState<Reden>();
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(antwoord.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;
  const submit = () => {
    setMissing(reden === undefined ? [{ fieldId: WAAROM, message: z.kiesWaarom }] : NONE);
    if (reden === undefined) return;
    antwoord.mutate(
      { antwoord: 'geweigerd', weigerreden: reden },
      {
        onSuccess: () => {
          toast(z.teruggegeven);
          onClose();
        },
      },
    );
  };
  return (
    <ActieSheet
      title={z.geefTerug}
      bewaar={z.geefTerug}
      faults={faults}
      busy={antwoord.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioChips
        id={WAAROM}
        legend={z.waaromTerug}
        error={faultOf(faults, WAAROM)}
        options={optionsOf(all.weigerreden)}
        value={reden}
        onValueChange={setReden}
      />
    </ActieSheet>
  );
}
