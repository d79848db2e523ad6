import { overgang as weigeringen } from '@rondom/taal/refusals/overgang';
import { overgang } from '@rondom/taal/schermen/overgang';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { useOneAtATime } from '../../platform/use-one-at-a-time.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Select } from '../../ui/Select.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useNoemOntvanger, type Jongere, type Overgang } from './use-overgang.ts';

const rooms = { overgang };
const wieVeld = 'overgang-wie';
const vanafVeld = 'overgang-vanaf';
const faultOptions = {
  refusals: { weigeringen },
  fields: {
    overgangOntvangerAl: wieVeld,
    overgangDagVoorbij: vanafVeld,
    overgangDagTeVer: vanafVeld,
    vanaf: vanafVeld,
  },
};

interface OntvangerSheetProps {
  gezinId: string;
  gelezen: Overgang;
  jongere: Jongere;
  onClose: () => void;
}

/** Ask somebody of help for adults to join, by name; the birthday is the day unless another was agreed. */
export function OntvangerSheet({ gezinId, gelezen, jongere, onClose }: OntvangerSheetProps) {
  const z = useZinnen(rooms).overgang;
  const noem = useNoemOntvanger(gezinId);
  const { achttien } = jongere.dagen;
  const [wie, setWie] = useState('');
  const [vanaf, setVanaf] = useState(achttien > gelezen.op ? achttien : gelezen.op);
  const [leeg, setLeeg] = useState(false);
  const refused = useFaults(noem.error, faultOptions);
  const faults = leeg ? [{ fieldId: wieVeld, message: z.punt.verplicht }] : refused;
  const { run: submit, busy } = useOneAtATime(async () => {
    setLeeg(wie === '');
    if (wie === '') return;
    try {
      await noem.mutateAsync({ persoonId: jongere.persoon.id, gebruikerId: wie, vanaf });
    } catch {
      // The mutation keeps the failure; the form shows it.
      return;
    }
    toast(z.erbij.klaar);
    onClose();
  });
  return (
    <ActieSheet
      title={z.erbij.titel}
      lead={z.erbij.lead}
      bewaar={z.erbij.bewaar}
      {...{ faults, busy, onClose }}
      onSubmit={submit}
    >
      <Select
        id={wieVeld}
        label={z.erbij.wie}
        placeholder={z.punt.kies}
        error={faultOf(faults, wieVeld)}
        value={wie}
        options={gelezen.kandidaten.map(({ id, naam, organisatie }) => ({
          value: id,
          label: [naam, organisatie].filter(Boolean).join(', '),
        }))}
        onChange={(event) => setWie(event.target.value)}
      />
      <DateField
        id={vanafVeld}
        label={z.erbij.vanaf}
        error={faultOf(faults, vanafVeld)}
        value={vanaf}
        onValueChange={setVanaf}
      />
    </ActieSheet>
  );
}
