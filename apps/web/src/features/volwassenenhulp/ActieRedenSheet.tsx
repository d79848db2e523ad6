import { volwassenenhulp } from '@rondom/taal/schermen/volwassenenhulp';
import { useZinnen } from '../../platform/taal.tsx';
import { useConceptSheet } from '../../platform/use-concept-sheet.ts';
import { faultOf } from '../../platform/use-faults.ts';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { bijReden, VELDEN } from './faults.ts';
import { useZetActie, type Bij, type Hulpactie } from './use-hulp.ts';

const rooms = { volwassenenhulp };

/** Not done, and why not: the vast gezicht reads it. */
export function ActieRedenSheet({
  bij,
  actie,
  onClose,
}: {
  bij: Bij;
  actie: Hulpactie;
  onClose: () => void;
}) {
  const { actie: z } = useZinnen(rooms).volwassenenhulp;
  const { content, change, faults, sheet, saved } = useConceptSheet({
    concept: ['hulpactiestand', actie.id],
    empty: { reden: '' },
    reading: ({ reden }) =>
      reden.trim() === ''
        ? { faults: [{ fieldId: VELDEN.reden, message: z.schrijfReden }] }
        : { body: { stand: 'nietgedaan' as const, reden } },
    act: useZetActie(bij, actie),
    ...{ faultOptions: bijReden, klaar: z.gezegd, onClose },
  });
  return (
    <ActieSheet
      title={z.redenTitel}
      lead={<span lang="nl">{actie.tekst}</span>}
      bewaar={z.redenBewaar}
      {...sheet}
    >
      <TextArea
        id={VELDEN.reden}
        label={z.reden}
        hint={z.redenHint}
        lang="nl"
        rows={3}
        error={faultOf(faults, VELDEN.reden)}
        value={content.reden}
        onChange={(event) => change({ reden: event.target.value })}
        data-focus-first
      />
      <SavedLine {...saved} />
    </ActieSheet>
  );
}
