import { raadsonderzoek as weigeringen } from '@rondom/taal/refusals/raadsonderzoek';
import { veiligheid as geheim } from '@rondom/taal/refusals/veiligheid';
import { raadsonderzoek } from '@rondom/taal/schermen/raadsonderzoek';
import { useZinnen } from '../../platform/taal.tsx';
import { useConceptSheet } from '../../platform/use-concept-sheet.ts';
import { faultOf } from '../../platform/use-faults.ts';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { optionsOf } from '../../ui/options-of.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useRondAf, type EindeBody } from './use-raadsonderzoek.ts';

const rooms = { raadsonderzoek };
const UITKOMST = 'raad-uitkomst';
const ZIN = 'raad-uitkomst-zin';
const FAULTS = {
  refusals: { weigeringen, geheim },
  fields: { raadsantwoordLeeg: ZIN, raadsantwoordTeLang: ZIN, zin: ZIN, geheimVanGezin: ZIN },
};

type Inhoud = { uitkomst: EindeBody['uitkomst'] | ''; zin: string };

interface RondAfSheetProps {
  verzoek: { readonly id: string; readonly versie: number };
  onClose: () => void;
  onEinde?: () => void;
}

/** Ends an inquiry: what it became, and one sentence for who asked. */
export function RondAfSheet({ verzoek, onClose, onEinde }: RondAfSheetProps) {
  const all = useZinnen(rooms).raadsonderzoek;
  const z = all.onderzoek;
  const { content, change, faults, sheet, saved } = useConceptSheet<Inhoud, EindeBody>({
    concept: ['raadsuitkomst', verzoek.id],
    empty: { uitkomst: '', zin: '' },
    reading: ({ uitkomst, zin }) => {
      const leeg = [
        ...(uitkomst === '' ? [{ fieldId: UITKOMST, message: z.kiesUitkomst }] : []),
        ...(zin.trim() === '' ? [{ fieldId: ZIN, message: z.zin }] : []),
      ];
      return uitkomst === '' || leeg.length > 0 ? { faults: leeg } : { body: { uitkomst, zin } };
    },
    act: useRondAf(verzoek),
    ...{ faultOptions: FAULTS, klaar: z.afgerond, onClose: onEinde ?? onClose },
  });
  return (
    <ActieSheet title={z.rondAf} lead={z.rondAfLead} bewaar={z.rondAf} {...sheet} onClose={onClose}>
      <RadioChips
        id={UITKOMST}
        legend={z.uitkomst}
        error={faultOf(faults, UITKOMST)}
        options={optionsOf(all.uitkomst)}
        value={content.uitkomst === '' ? undefined : content.uitkomst}
        onValueChange={(uitkomst) => change({ uitkomst })}
      />
      <TextArea
        id={ZIN}
        label={z.zin}
        lang="nl"
        rows={3}
        value={content.zin}
        error={faultOf(faults, ZIN)}
        onChange={(event) => change({ zin: event.target.value })}
      />
      <SavedLine {...saved} />
    </ActieSheet>
  );
}
