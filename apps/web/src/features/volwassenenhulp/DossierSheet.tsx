import { dayOf } from '@rondom/taal';
import { volwassenenhulp } from '@rondom/taal/schermen/volwassenenhulp';
import { useZinnen } from '../../platform/taal.tsx';
import { useConceptSheet } from '../../platform/use-concept-sheet.ts';
import { faultOf } from '../../platform/use-faults.ts';
import { ReaderLine } from '../../ui/ReaderLine.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { algemeen, VELDEN } from './faults.ts';
import { useAantekeningen, useSchrijfAantekening, type Bij, type Hulpblad } from './use-hulp.ts';

const rooms = { volwassenenhulp };

/** The own record about one adult: who reads it stands above it, by name. */
export function DossierSheet({ bij, blad, onClose }: { bij: Bij; blad: Hulpblad; onClose: () => void }) {
  const { dossier: z } = useZinnen(rooms).volwassenenhulp;
  const query = useAantekeningen(bij);
  const { content, change, faults, sheet, saved } = useConceptSheet({
    concept: ['hulpaantekening', bij.hulpId],
    empty: { tekst: '' },
    reading: ({ tekst }) =>
      tekst.trim() === ''
        ? { faults: [{ fieldId: VELDEN.notitie, message: z.schrijf }] }
        : { body: { tekst } },
    act: useSchrijfAantekening(bij),
    ...{ faultOptions: algemeen, klaar: z.klaar, onClose },
  });
  return (
    <ActieSheet title={z.titel} lead={z.lezers(blad.lezers, blad.persoon)} bewaar={z.bewaar} {...sheet}>
      <TextArea
        id={VELDEN.notitie}
        label={z.nieuw}
        lang="nl"
        rows={5}
        error={faultOf(faults, VELDEN.notitie)}
        value={content.tekst}
        onChange={(event) => change({ tekst: event.target.value })}
        data-focus-first
      />
      <ReaderLine readers={blad.lezers} except={[z.niemand]} />
      <SavedLine {...saved} />
      <Vlak query={query} laden={<Skeleton shape="rows" count={2} />} leeg={{ title: z.leeg }}>
        {(notities) => (
          <ul className="hulp__notities" aria-label={z.titel}>
            {notities.map(({ id, tekst, door, op }) => (
              <li key={id}>
                <p lang="nl">{tekst}</p>
                <p className="hulp__bij">{z.door(door, dayOf(op))}</p>
              </li>
            ))}
          </ul>
        )}
      </Vlak>
    </ActieSheet>
  );
}
