import { veiligheidsteam as weigeringen } from '@rondom/taal/refusals/veiligheidsteam';
import { veiligheidsteam } from '@rondom/taal/schermen/veiligheidsteam';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../maatregel/ActieSheet.tsx';
import { useSchrijfDaad, type Inzet, type Teamdaad } from './use-veiligheidsteam.ts';

const rooms = { veiligheidsteam };
const MAXIMUM = 200;
const VELDEN = { soort: 'daad-soort', op: 'daad-op', tekst: 'daad-tekst' } as const;
const FAULTS = {
  refusals: { weigeringen },
  fields: {
    ...{ grondDraagtNiet: VELDEN.soort, soort: VELDEN.soort, daadBuitenInzet: VELDEN.op, op: VELDEN.op },
    ...{ daadLeeg: VELDEN.tekst, daadTeLang: VELDEN.tekst, tekst: VELDEN.tekst },
  },
};
const NONE: readonly FieldFault[] = [];

interface DaadSheetProps {
  gezinId: string;
  inzet: Inzet;
  vandaag: string;
  verbetert?: Teamdaad | undefined;
  onClose: () => void;
}

/** One act in one sentence; what the ground of today does not carry is not offered. */
export function DaadSheet({ gezinId, inzet, vandaag, verbetert, onClose }: DaadSheetProps) {
  const all = useZinnen(rooms).veiligheidsteam;
  const z = all.daad;
  const schrijf = useSchrijfDaad(gezinId, inzet.id);
  const [soort, setSoort] = useState(
    verbetert?.soort ?? (inzet.mogelijk.length === 1 ? inzet.mogelijk[0] : undefined),
  );
  const [op, setOp] = useState(verbetert?.op ?? vandaag);
  const [tekst, setTekst] = useState(verbetert?.tekst ?? '');
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(schrijf.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;
  const submit = () => {
    const leeg = [
      ...(soort === undefined ? [{ fieldId: VELDEN.soort, message: z.kies }] : []),
      ...(tekst.trim() === '' ? [{ fieldId: VELDEN.tekst, message: z.tekst }] : []),
    ];
    setMissing(leeg);
    if (soort === undefined || leeg.length > 0) return;
    schrijf.mutate(
      { soort, op, tekst, vervangtId: verbetert?.id ?? null },
      {
        onSuccess: () => {
          toast(z.bewaard);
          onClose();
        },
      },
    );
  };
  return (
    <ActieSheet
      title={z.titel}
      lead={verbetert === undefined ? z.lead : z.verbeterLead}
      bewaar={z.bewaar}
      faults={faults}
      busy={schrijf.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioChips
        id={VELDEN.soort}
        legend={z.soort}
        {...(inzet.mogelijk.length === 1 ? { hint: all.alleenAdvies } : {})}
        error={faultOf(faults, VELDEN.soort)}
        options={inzet.mogelijk.map((value) => ({ value, label: all.daadsoort[value] }))}
        value={soort}
        onValueChange={setSoort}
      />
      <DateField
        id={VELDEN.op}
        label={z.op}
        error={faultOf(faults, VELDEN.op)}
        value={op}
        onValueChange={setOp}
      />
      <TextArea
        id={VELDEN.tekst}
        label={z.tekst}
        hint={z.tekstHint(MAXIMUM - tekst.length)}
        lang="nl"
        rows={2}
        value={tekst}
        error={faultOf(faults, VELDEN.tekst)}
        onChange={(event) => setTekst(event.target.value)}
      />
    </ActieSheet>
  );
}
