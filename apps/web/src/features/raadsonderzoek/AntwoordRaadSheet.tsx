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
import { ActieSheet } from '../maatregel/ActieSheet.tsx';
import { STUKKEN, StukkenKiezer } from './StukkenKiezer.tsx';
import { useAntwoordRaad, useRaadskeuze, type AntwoordBody, type Raadsvraag } from './use-raadsonderzoek.ts';

const rooms = { raadsonderzoek };
const HOE = 'raad-hoe';
const TEKST = 'raad-antwoord';
const FAULTS = {
  refusals: { weigeringen, geheim },
  fields: {
    ...{ raadsantwoordLeeg: TEKST, raadsantwoordTeLang: TEKST, tekst: TEKST, geheimInTekst: TEKST },
    ...{ stukkenTeVeel: STUKKEN, weigeringMetStuk: STUKKEN },
  },
};
const NONE: readonly FieldFault[] = [];
type Form = Omit<AntwoordBody, 'antwoord'> & { readonly antwoord?: AntwoordBody['antwoord'] };

interface AntwoordRaadSheetProps {
  gezinId: string;
  verzoekId: string;
  vraag: Raadsvraag;
  onClose: () => void;
}

/** Answers the Raad with what is chosen, or says why not. */
export function AntwoordRaadSheet({ gezinId, verzoekId, vraag, onClose }: AntwoordRaadSheetProps) {
  const z = useZinnen(rooms).raadsonderzoek.vragen;
  const keuze = useRaadskeuze(gezinId);
  const antwoord = useAntwoordRaad(gezinId, verzoekId, vraag);
  const [form, setForm] = useState<Form>({ tekst: '', stukken: [], zinnen: [] });
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(antwoord.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;
  const nee = form.antwoord === 'geweigerd';
  const label = nee ? z.waaromNiet : z.tekst;
  const submit = () => {
    const { antwoord: hoe } = form;
    const leeg = [
      ...(hoe === undefined ? [{ fieldId: HOE, message: z.kiesHoe }] : []),
      ...(form.tekst.trim() === '' ? [{ fieldId: TEKST, message: label }] : []),
    ];
    setMissing(leeg);
    if (hoe === undefined || leeg.length > 0) return;
    antwoord.mutate(
      { ...form, ...(nee ? { stukken: [], zinnen: [] } : {}), antwoord: hoe },
      {
        onSuccess: () => {
          toast(z.gestuurd);
          onClose();
        },
      },
    );
  };
  return (
    <ActieSheet
      title={z.titelBlad}
      lead={z.lead}
      bewaar={z.stuur}
      faults={faults}
      busy={antwoord.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <blockquote className="raad__woorden">
        <p lang="nl">{vraag.vraag}</p>
      </blockquote>
      <RadioChips
        id={HOE}
        legend={z.hoe}
        error={faultOf(faults, HOE)}
        options={(['beantwoord', 'geweigerd'] as const).map((value) => ({ value, label: z[value] }))}
        value={form.antwoord}
        onValueChange={(hoe) => setForm({ ...form, antwoord: hoe })}
      />
      <TextArea
        id={TEKST}
        label={label}
        lang="nl"
        rows={3}
        value={form.tekst}
        error={faultOf(faults, TEKST)}
        onChange={(event) => setForm({ ...form, tekst: event.target.value })}
      />
      {nee ? null : (
        <StukkenKiezer
          bronnen={keuze.data?.stukken ?? []}
          keuze={form}
          fout={faultOf(faults, STUKKEN)}
          onChange={(stukken) => setForm({ ...form, ...stukken })}
        />
      )}
    </ActieSheet>
  );
}
