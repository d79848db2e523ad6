import { raadsonderzoek as weigeringen } from '@rondom/taal/refusals/raadsonderzoek';
import { veiligheid as geheim } from '@rondom/taal/refusals/veiligheid';
import { raadsonderzoek } from '@rondom/taal/schermen/raadsonderzoek';
import { useZinnen } from '../../platform/taal.tsx';
import { useConceptSheet } from '../../platform/use-concept-sheet.ts';
import { faultOf } from '../../platform/use-faults.ts';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useVraagMeer } from './use-raadsonderzoek.ts';

const rooms = { raadsonderzoek };
const MAXIMUM = 300;
const VRAAG = 'raad-meer';
const FAULTS = {
  refusals: { weigeringen, geheim },
  fields: { raadsvraagLeeg: VRAAG, raadsvraagTeLang: VRAAG, vraag: VRAAG, geheimVanGezin: VRAAG },
};

/** One question to who asked for the inquiry. */
export function VraagMeerSheet({ verzoekId, onClose }: { verzoekId: string; onClose: () => void }) {
  const all = useZinnen(rooms).raadsonderzoek;
  const z = all.onderzoek;
  const { content, change, faults, sheet, saved } = useConceptSheet({
    concept: ['raadsvraag', verzoekId],
    empty: { vraag: '' },
    reading: ({ vraag }) =>
      vraag.trim() === '' ? { faults: [{ fieldId: VRAAG, message: z.vraagMeerVraag }] } : { body: { vraag } },
    act: useVraagMeer(verzoekId),
    ...{ faultOptions: FAULTS, klaar: z.vraagMeerGedaan, onClose },
  });
  return (
    <ActieSheet title={z.vraagMeer} lead={z.vraagMeerLead} bewaar={z.vraagMeerStuur} {...sheet}>
      <TextArea
        id={VRAAG}
        label={z.vraagMeerVraag}
        hint={all.vraag.hint(MAXIMUM - content.vraag.length)}
        lang="nl"
        rows={3}
        value={content.vraag}
        error={faultOf(faults, VRAAG)}
        onChange={(event) => change({ vraag: event.target.value })}
      />
      <SavedLine {...saved} />
    </ActieSheet>
  );
}
