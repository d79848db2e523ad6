import { expertvraag as weigeringen } from '@rondom/taal/refusals/expertvraag';
import { veiligheid as geheim } from '@rondom/taal/refusals/veiligheid';
import { andereweg } from '@rondom/taal/schermen/andereweg';
import { useZinnen } from '../../platform/taal.tsx';
import { useConceptSheet } from '../../platform/use-concept-sheet.ts';
import { faultOf } from '../../platform/use-faults.ts';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useTekststap, type Weg } from './use-andereweg.ts';

const rooms = { andereweg };
const TEKST = 'weg-tekst';
const faultOptions = {
  refusals: { weigeringen, geheim },
  fields: { geheimInTekst: TEKST, naamInTekst: TEKST },
};

interface TekstSheetProps {
  gezinId: string;
  weg: Weg;
  stap: 'geleerd' | 'stop';
  onClose: () => void;
}

/** One text: what others can learn from it, or why it stops. */
export function TekstSheet({ gezinId, weg, stap, onClose }: TekstSheetProps) {
  const all = useZinnen(rooms).andereweg;
  const z = all[stap];
  const { content, change, faults, sheet, saved } = useConceptSheet<{ tekst: string }, string>({
    concept: ['andereweg', `${stap}.${weg.id}`],
    empty: { tekst: '' },
    reading: ({ tekst }) =>
      tekst.trim() === '' ? { faults: [{ fieldId: TEKST, message: all.verplicht }] } : { body: tekst },
    act: useTekststap(gezinId, weg, stap),
    ...{ faultOptions, klaar: z.klaar, onClose },
  });
  return (
    <ActieSheet title={z.titel} lead={all.geenNaam} bewaar={z.bewaar} {...sheet}>
      <TextArea
        id={TEKST}
        label={z.veld}
        lang="nl"
        rows={4}
        value={content.tekst}
        error={faultOf(faults, TEKST)}
        onChange={(event) => change({ tekst: event.target.value })}
        data-focus-first
      />
      <SavedLine {...saved} />
    </ActieSheet>
  );
}
