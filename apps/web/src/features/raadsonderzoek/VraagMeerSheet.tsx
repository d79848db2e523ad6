import { raadsonderzoek as weigeringen } from '@rondom/taal/refusals/raadsonderzoek';
import { veiligheid as geheim } from '@rondom/taal/refusals/veiligheid';
import { raadsonderzoek } from '@rondom/taal/schermen/raadsonderzoek';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../maatregel/ActieSheet.tsx';
import { useVraagMeer } from './use-raadsonderzoek.ts';

const rooms = { raadsonderzoek };
const MAXIMUM = 300;
const VRAAG = 'raad-meer';
const FAULTS = {
  refusals: { weigeringen, geheim },
  fields: { raadsvraagLeeg: VRAAG, raadsvraagTeLang: VRAAG, vraag: VRAAG, geheimVanGezin: VRAAG },
};
const NONE: readonly FieldFault[] = [];

/** One question to who asked for the inquiry. */
export function VraagMeerSheet({ verzoekId, onClose }: { verzoekId: string; onClose: () => void }) {
  const all = useZinnen(rooms).raadsonderzoek;
  const z = all.onderzoek;
  const meer = useVraagMeer(verzoekId);
  const [vraag, setVraag] = useState('');
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(meer.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;
  const submit = () => {
    const leeg = vraag.trim() === '';
    setMissing(leeg ? [{ fieldId: VRAAG, message: z.vraagMeerVraag }] : NONE);
    if (leeg) return;
    meer.mutate(
      { vraag },
      {
        onSuccess: () => {
          toast(z.vraagMeerGedaan);
          onClose();
        },
      },
    );
  };
  return (
    <ActieSheet
      title={z.vraagMeer}
      lead={z.vraagMeerLead}
      bewaar={z.vraagMeerStuur}
      faults={faults}
      busy={meer.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextArea
        id={VRAAG}
        label={z.vraagMeerVraag}
        hint={all.vraag.hint(MAXIMUM - vraag.length)}
        lang="nl"
        rows={3}
        value={vraag}
        error={faultOf(faults, VRAAG)}
        onChange={(event) => setVraag(event.target.value)}
      />
    </ActieSheet>
  );
}
