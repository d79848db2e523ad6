import { capitalise } from '@rondom/taal';
import { aanbod as weigeringen } from '@rondom/taal/refusals/aanbod';
import { aanbod as soorten } from '@rondom/taal/schermen/aanbod';
import { plekzoeken } from '@rondom/taal/schermen/plekzoeken';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { CheckChips } from '../../ui/CheckChips.tsx';
import { readDateText } from '../../ui/date-text.ts';
import { DateField } from '../../ui/DateField.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { EXPERTISES, HULPSOORTEN, TALEN, VEILIGHEIDSEISEN } from './soorten.ts';
import type { Hulpsoort } from './use-aanbod.ts';
import { useZegBehoefte, type Behoefte, type Plekwacht } from './use-plekvragen.ts';

const rooms = { plekzoeken, aanbod: soorten };
const NONE: readonly FieldFault[] = [];
const FAULTS = { refusals: { weigeringen } };
const VANAF = 'behoefte-vanaf';
const NABIJ: readonly Behoefte['dichtbij'][] = ['ouder', 'netwerk', 'school', 'maaktNietUit'];

const beginVan = ({ behoefte, voorstel }: Plekwacht, vandaag: string): Behoefte => ({
  hulpsoort: behoefte?.hulpsoort ?? voorstel ?? 'hulpthuis',
  vanaf: behoefte?.vanaf ?? vandaag,
  dichtbij: behoefte?.dichtbij ?? 'maaktNietUit',
  broersZussen: behoefte?.broersZussen ?? false,
  expertise: behoefte?.expertise ?? [],
  veiligheid: behoefte?.veiligheid ?? [],
  taal: behoefte?.taal ?? null,
});

interface BehoefteSheetProps {
  gezinId: string;
  wacht: Plekwacht;
  onClose: () => void;
}

/** What this child needs, before anybody is looked for. */
export function BehoefteSheet({ gezinId, wacht, onClose }: BehoefteSheetProps) {
  const all = useZinnen(rooms);
  const z = all.plekzoeken;
  const zeg = useZegBehoefte(gezinId, wacht.wachtId);
  const vandaag = useSessie().data?.vandaag ?? '';
  const [velden, setVelden] = useState(() => beginVan(wacht, vandaag));
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(zeg.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;
  function submit(): void {
    const vanaf = readDateText(velden.vanaf);
    setMissing(
      vanaf === undefined ? [{ fieldId: VANAF, message: all.algemeen.veld.datumBestaatNiet }] : NONE,
    );
    if (vanaf === undefined) return;
    zeg.mutate(
      { ...velden, vanaf },
      {
        onSuccess: () => {
          toast(z.klaar);
          onClose();
        },
      },
    );
  }
  return (
    <ActieSheet
      title={z.zeg}
      lead={z.eerst}
      bewaar={z.bewaar}
      faults={faults}
      busy={zeg.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Velden velden={velden} faults={faults} onChange={setVelden} />
    </ActieSheet>
  );
}

interface VeldenProps {
  velden: Behoefte;
  faults: readonly FieldFault[];
  onChange: (velden: Behoefte) => void;
}

function Velden({ velden, faults, onChange }: VeldenProps) {
  const { plekzoeken: z, aanbod: a } = useZinnen(rooms);
  const zet = (deel: Partial<Behoefte>) => onChange({ ...velden, ...deel });
  return (
    <>
      <Select
        id="behoefte-soort"
        label={a.soort}
        options={HULPSOORTEN.map((value) => ({ value, label: capitalise(a.hulpsoorten[value]) }))}
        value={velden.hulpsoort}
        onChange={(event) => zet({ hulpsoort: event.target.value as Hulpsoort })}
      />
      <DateField
        id={VANAF}
        label={z.vanaf}
        value={velden.vanaf}
        error={faultOf(faults, VANAF)}
        onValueChange={(vanaf) => zet({ vanaf })}
      />
      <RadioChips
        id="behoefte-dichtbij"
        legend={z.dichtbij}
        options={NABIJ.map((value) => ({ value, label: capitalise(z.nabijheden[value]) }))}
        value={velden.dichtbij}
        onValueChange={(dichtbij) => zet({ dichtbij })}
      />
      <CheckChips
        id="behoefte-samen"
        legend={a.blad.samen}
        options={[{ value: 'ja', label: z.samen }]}
        values={velden.broersZussen ? ['ja'] : []}
        onValuesChange={(values) => zet({ broersZussen: values.length > 0 })}
      />
      <CheckChips
        id="behoefte-veiligheid"
        legend={a.veiligheid}
        options={VEILIGHEIDSEISEN.map((value) => ({ value, label: capitalise(a.veiligheidseisen[value]) }))}
        values={velden.veiligheid}
        onValuesChange={(veiligheid) => zet({ veiligheid })}
      />
      <CheckChips
        id="behoefte-expertise"
        legend={a.expertise}
        options={EXPERTISES.map((value) => ({ value, label: capitalise(a.expertises[value]) }))}
        values={velden.expertise}
        onValuesChange={(expertise) => zet({ expertise })}
      />
      <Select
        id="behoefte-taal"
        label={z.taal}
        placeholder={z.geenTaal}
        options={TALEN.map((value) => ({ value, label: a.taal[value] }))}
        value={velden.taal ?? ''}
        onChange={(event) => zet({ taal: TALEN.find((een) => een === event.target.value) ?? null })}
      />
    </>
  );
}
