import { veiligheidsteam as weigeringen } from '@rondom/taal/refusals/veiligheidsteam';
import { veiligheidsteam } from '@rondom/taal/schermen/veiligheidsteam';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../maatregel/ActieSheet.tsx';
import { useStapTerug, type Inzet, type TerugBody } from './use-veiligheidsteam.ts';

const rooms = { veiligheidsteam };
const VRAGEN = ['afgesproken', 'blijft', 'bel'] as const;
const idVan = (vraag: string) => `terugstap-${vraag}`;
const FAULTS = {
  refusals: { weigeringen },
  fields: Object.fromEntries(VRAGEN.map((vraag) => [vraag, idVan(vraag)])),
};
const NONE: readonly FieldFault[] = [];
const LEEG: TerugBody = { afgesproken: '', blijft: '', bel: '' };

/** Stepping back: three answers for who goes on with the family. */
export function TerugstapSheet({
  gezinId,
  inzet,
  onClose,
}: {
  gezinId: string;
  inzet: Inzet;
  onClose: () => void;
}) {
  const all = useZinnen(rooms).veiligheidsteam;
  const z = all.terug;
  const terug = useStapTerug(gezinId, inzet);
  const [form, setForm] = useState(LEEG);
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(terug.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;
  const submit = () => {
    const leeg = VRAGEN.filter((vraag) => form[vraag].trim() === '');
    setMissing(leeg.map((vraag) => ({ fieldId: idVan(vraag), message: z[vraag] })));
    if (leeg.length > 0) return;
    terug.mutate(form, {
      onSuccess: () => {
        toast(z.gedaan);
        onClose();
      },
    });
  };
  return (
    <ActieSheet
      title={z.titel}
      lead={z.lead}
      bewaar={z.bewaar}
      faults={faults}
      busy={terug.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {VRAGEN.map((vraag) => (
        <TextArea
          key={vraag}
          id={idVan(vraag)}
          label={z[vraag]}
          lang="nl"
          rows={2}
          value={form[vraag]}
          error={faultOf(faults, idVan(vraag))}
          onChange={(event) => setForm({ ...form, [vraag]: event.target.value })}
        />
      ))}
    </ActieSheet>
  );
}
