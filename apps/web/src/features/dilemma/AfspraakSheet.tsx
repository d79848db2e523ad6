import { expertvraag as weigeringen } from '@rondom/taal/refusals/expertvraag';
import { dilemma } from '@rondom/taal/schermen/dilemma';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { readDateText } from '../../ui/date-text.ts';
import { DateField } from '../../ui/DateField.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useSpreekAf, type Beeld } from './use-zaken.ts';

const rooms = { dilemma };
const FAULTS = { refusals: { weigeringen }, fields: { afspraakVoorVandaag: 'dilemma-vanaf' } };
const NONE: readonly FieldFault[] = [];

/** Another term for one region, from a day on; what runs keeps its day. */
export function AfspraakSheet({ regios, onClose }: { regios: Beeld['regios']; onClose: () => void }) {
  const z = useZinnen(rooms).dilemma.beeld;
  const vandaag = useSessie().data?.vandaag ?? '';
  const spreekAf = useSpreekAf();
  const [inhoud, setInhoud] = useState({ regioId: '', werkdagen: '10', vanaf: vandaag });
  const [mist, setMist] = useState(NONE);
  const refused = useFaults(spreekAf.error, FAULTS);
  function submit(): void {
    const werkdagen = Number(inhoud.werkdagen);
    const geldigVanaf = readDateText(inhoud.vanaf);
    const goed = Number.isInteger(werkdagen) && werkdagen >= 1 && werkdagen <= 60;
    if (inhoud.regioId === '' || geldigVanaf === undefined || !goed) {
      setMist([{ message: z.kies }]);
      return;
    }
    setMist(NONE);
    spreekAf.mutate(
      { regioId: inhoud.regioId, werkdagen, geldigVanaf },
      {
        onSuccess: () => {
          toast(z.afgesproken);
          onClose();
        },
      },
    );
  }
  return (
    <ActieSheet
      title={z.verander}
      bewaar={z.spreekAf}
      faults={mist.length > 0 ? mist : refused}
      busy={spreekAf.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        id="dilemma-regio"
        label={z.regio}
        placeholder={z.regio}
        options={regios.map(({ id, naam }) => ({ value: id, label: naam }))}
        value={inhoud.regioId}
        onChange={({ target: { value } }) => setInhoud({ ...inhoud, regioId: value })}
      />
      <TextField
        id="dilemma-werkdagen"
        inputMode="numeric"
        label={z.werkdagen}
        value={inhoud.werkdagen}
        onChange={({ target: { value } }) => setInhoud({ ...inhoud, werkdagen: value })}
      />
      <DateField
        id="dilemma-vanaf"
        label={z.vanaf}
        value={inhoud.vanaf}
        onValueChange={(vanaf) => setInhoud({ ...inhoud, vanaf })}
      />
    </ActieSheet>
  );
}
