import { meedenkvraag as weigeringen } from '@rondom/taal/refusals/meedenkvraag';
import { veiligheid as geheim } from '@rondom/taal/refusals/veiligheid';
import { meedenkvraag } from '@rondom/taal/schermen/meedenkvraag';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import type { Blik } from '../gezin/blik.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useNeemOver, type Meedenkvraag, type Meedenkvragen } from './use-meedenkvragen.ts';

const rooms = { meedenkvraag };
const TEKST = 'overname-tekst';
const FAULTS = { refusals: { weigeringen, geheim }, fields: { geheimInTekst: TEKST, tekst: TEKST } };

interface OvernameSheetProps {
  blik: Blik;
  vraag: Meedenkvraag;
  regels: Meedenkvragen['regels'];
  onClose: () => void;
}

/** What of an answer enters the plan, in which line: the vast gezicht decides. */
export function OvernameSheet({ blik, vraag, regels, onClose }: OvernameSheetProps) {
  const z = useZinnen(rooms).meedenkvraag.vraag;
  const stuur = useNeemOver(blik.gezin.id, vraag);
  const { helpt = '', zelf: doen = '' } = vraag.antwoord ?? {};
  const [tekst, setTekst] = useState(doen.trim() === '' ? helpt : doen);
  const [regelId, setRegelId] = useState(regels[0]?.id ?? '');
  const [zelf, setZelf] = useState<'ja' | 'nee'>(doen.trim() === '' ? 'nee' : 'ja');
  const faults = useFaults(stuur.error, FAULTS);
  const wie = z.aan(vraag.organisatie, vraag.persoon);
  return (
    <ActieSheet
      title={z.overname.titel}
      lead={z.overname.uitleg(wie)}
      bewaar={z.overname.knop}
      faults={faults}
      busy={stuur.isPending}
      onSubmit={() =>
        stuur.mutate(
          { regelId, tekst, zelf: zelf === 'ja' },
          {
            onSuccess: () => {
              toast(z.overname.klaar);
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <TextArea
        id={TEKST}
        label={z.overname.tekst}
        hint={z.overname.lezers(blik.roep(vraag.overId))}
        lang="nl"
        rows={3}
        value={tekst}
        error={faultOf(faults, TEKST)}
        onChange={(event) => setTekst(event.target.value)}
        data-focus-first
      />
      <RadioChips
        id="overname-regel"
        layout="rows"
        legend={z.overname.regel}
        options={regels.map((regel) => ({ value: regel.id, label: regel.tekst }))}
        value={regelId}
        onValueChange={setRegelId}
      />
      <RadioChips
        id="overname-zelf"
        legend={z.overname.zelf}
        options={[
          { value: 'ja' as const, label: z.overname.zelfJa(vraag.organisatie) },
          { value: 'nee' as const, label: z.overname.zelfNee },
        ]}
        value={zelf}
        onValueChange={setZelf}
      />
    </ActieSheet>
  );
}
