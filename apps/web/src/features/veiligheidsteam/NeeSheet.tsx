import { veiligheidsteam as weigeringen } from '@rondom/taal/refusals/veiligheidsteam';
import { veiligheidsteam } from '@rondom/taal/schermen/veiligheidsteam';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { toast } from '../../ui/toast-store.ts';
import { optionsOf } from '../gezin/options-of.ts';
import { ActieSheet } from '../maatregel/ActieSheet.tsx';
import { useTeamantwoord, type Teamantwoord, type Teamverzoek } from './use-veiligheidsteam.ts';

const rooms = { veiligheidsteam };
const WAAROM = 'team-waarom';
const FAULTS = { refusals: { weigeringen } };
const NONE: readonly FieldFault[] = [];
type Reden = Extract<Teamantwoord, { antwoord: 'geweigerd' }>['weigerreden'];

/** No, with why; the vast gezicht reads it and finds it on her day. */
export function NeeSheet({ verzoek, onClose }: { verzoek: Teamverzoek; onClose: () => void }) {
  const all = useZinnen(rooms).veiligheidsteam;
  const z = all.verzoeken;
  const antwoord = useTeamantwoord(verzoek);
  const [reden, setReden] = useState<Reden>();
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(antwoord.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;
  const submit = () => {
    setMissing(reden === undefined ? [{ fieldId: WAAROM, message: z.waaromNee }] : NONE);
    if (reden === undefined) return;
    antwoord.mutate(
      { antwoord: 'geweigerd', weigerreden: reden },
      {
        onSuccess: () => {
          toast(z.neeGedaan);
          onClose();
        },
      },
    );
  };
  return (
    <ActieSheet
      title={z.nee}
      bewaar={z.nee}
      faults={faults}
      busy={antwoord.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioChips
        id={WAAROM}
        legend={z.waaromNee}
        error={faultOf(faults, WAAROM)}
        options={optionsOf(all.weigerreden)}
        value={reden}
        onValueChange={setReden}
      />
    </ActieSheet>
  );
}
