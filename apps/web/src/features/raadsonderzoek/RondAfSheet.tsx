import { raadsonderzoek as weigeringen } from '@rondom/taal/refusals/raadsonderzoek';
import { veiligheid as geheim } from '@rondom/taal/refusals/veiligheid';
import { raadsonderzoek } from '@rondom/taal/schermen/raadsonderzoek';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { optionsOf } from '../gezin/options-of.ts';
import { ActieSheet } from '../maatregel/ActieSheet.tsx';
import { useRondAf, type EindeBody } from './use-raadsonderzoek.ts';

const rooms = { raadsonderzoek };
const UITKOMST = 'raad-uitkomst';
const ZIN = 'raad-uitkomst-zin';
const FAULTS = {
  refusals: { weigeringen, geheim },
  fields: { raadsantwoordLeeg: ZIN, raadsantwoordTeLang: ZIN, zin: ZIN, geheimVanGezin: ZIN },
};
const NONE: readonly FieldFault[] = [];

interface RondAfSheetProps {
  verzoek: { readonly id: string; readonly versie: number };
  onClose: () => void;
  onEinde?: () => void;
}

/** Ends an inquiry: what it became, and one sentence for who asked. */
export function RondAfSheet({ verzoek, onClose, onEinde }: RondAfSheetProps) {
  const all = useZinnen(rooms).raadsonderzoek;
  const z = all.onderzoek;
  const einde = useRondAf(verzoek);
  const [uitkomst, setUitkomst] = useState<EindeBody['uitkomst']>();
  const [zin, setZin] = useState('');
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(einde.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;
  const submit = () => {
    const leeg = [
      ...(uitkomst === undefined ? [{ fieldId: UITKOMST, message: z.kiesUitkomst }] : []),
      ...(zin.trim() === '' ? [{ fieldId: ZIN, message: z.zin }] : []),
    ];
    setMissing(leeg);
    if (uitkomst === undefined || leeg.length > 0) return;
    einde.mutate(
      { uitkomst, zin },
      {
        onSuccess: () => {
          toast(z.afgerond);
          (onEinde ?? onClose)();
        },
      },
    );
  };
  return (
    <ActieSheet
      title={z.rondAf}
      lead={z.rondAfLead}
      bewaar={z.rondAf}
      faults={faults}
      busy={einde.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioChips
        id={UITKOMST}
        legend={z.uitkomst}
        error={faultOf(faults, UITKOMST)}
        options={optionsOf(all.uitkomst)}
        value={uitkomst}
        onValueChange={setUitkomst}
      />
      <TextArea
        id={ZIN}
        label={z.zin}
        lang="nl"
        rows={3}
        value={zin}
        error={faultOf(faults, ZIN)}
        onChange={(event) => setZin(event.target.value)}
      />
    </ActieSheet>
  );
}
