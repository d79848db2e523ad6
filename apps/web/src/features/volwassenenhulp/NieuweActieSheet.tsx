import { volwassenenhulp } from '@rondom/taal/schermen/volwassenenhulp';
import { useZinnen } from '../../platform/taal.tsx';
import { useConceptSheet } from '../../platform/use-concept-sheet.ts';
import { faultOf } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { bijActie, VELDEN } from './faults.ts';
import { useMaakActie, type Bij } from './use-hulp.ts';

const rooms = { volwassenenhulp };
const leeg = { tekst: '', uiterlijk: '' };

/** What the service will do, until when; never why somebody is ill. */
export function NieuweActieSheet({ bij, onClose }: { bij: Bij; onClose: () => void }) {
  const { actie: z } = useZinnen(rooms).volwassenenhulp;
  const { content, change, faults, sheet, saved } = useConceptSheet({
    concept: ['hulpactie', bij.hulpId],
    empty: leeg,
    reading: ({ tekst, uiterlijk }) => {
      const missing = [
        ...(tekst.trim() === '' ? [{ fieldId: VELDEN.actie, message: z.schrijf }] : []),
        ...(uiterlijk === '' ? [{ fieldId: VELDEN.uiterlijk, message: z.kies }] : []),
      ];
      return missing.length > 0 ? { faults: missing } : { body: { tekst, uiterlijk } };
    },
    act: useMaakActie(bij),
    ...{ faultOptions: bijActie, klaar: z.klaar, onClose },
  });
  return (
    <ActieSheet title={z.nieuw} lead={z.uitleg} bewaar={z.bewaar} {...sheet}>
      <TextArea
        id={VELDEN.actie}
        label={z.tekst}
        hint={z.hint}
        lang="nl"
        rows={3}
        error={faultOf(faults, VELDEN.actie)}
        value={content.tekst}
        onChange={(event) => change({ tekst: event.target.value })}
        data-focus-first
      />
      <DateField
        id={VELDEN.uiterlijk}
        label={z.uiterlijk}
        error={faultOf(faults, VELDEN.uiterlijk)}
        value={content.uiterlijk}
        onValueChange={(uiterlijk) => change({ uiterlijk })}
      />
      <SavedLine {...saved} />
    </ActieSheet>
  );
}
