import { expertvraag as weigeringen } from '@rondom/taal/refusals/expertvraag';
import { andereweg } from '@rondom/taal/schermen/andereweg';
import { useZinnen } from '../../platform/taal.tsx';
import { useConceptSheet } from '../../platform/use-concept-sheet.ts';
import { faultOf } from '../../platform/use-faults.ts';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { RegisterFeiten } from './RegisterFeiten.tsx';
import { useBeslis, type RegisterWeg } from './use-register.ts';

const rooms = { andereweg };
const REDEN = 'besluit-reden';
const FAULTS = { refusals: { weigeringen }, fields: { redenLeeg: REDEN } };

type Besluit = { mag: 'ja' | 'nee'; reden: string };

/** Yes or no, with why. Who asks is not named; neither is the child. Kept while it is written. */
export function BesluitSheet({ weg, onClose }: { weg: RegisterWeg; onClose: () => void }) {
  const all = useZinnen(rooms).andereweg;
  const z = all.register;
  const { content, change, faults, sheet, saved } = useConceptSheet<Besluit, { mag: boolean; reden: string }>(
    {
      concept: ['andereweg', `besluit.${weg.id}`],
      empty: { mag: 'ja', reden: '' },
      reading: ({ mag, reden }) =>
        reden.trim() === ''
          ? { faults: [{ fieldId: REDEN, message: all.verplicht }] }
          : { body: { mag: mag === 'ja', reden } },
      act: useBeslis(weg),
      ...{ faultOptions: FAULTS, klaar: z.beslist, onClose },
    },
  );
  const { mag, reden } = content;
  return (
    <ActieSheet title={`${z.besluit}: ${weg.nummer}`} bewaar={mag === 'ja' ? z.ja : z.nee} {...sheet}>
      <RegisterFeiten weg={weg} />
      <RadioChips
        id="besluit-mag"
        legend={z.besluit}
        options={[
          { value: 'ja' as const, label: z.ja },
          { value: 'nee' as const, label: z.nee },
        ]}
        value={mag}
        onValueChange={(keuze) => change({ mag: keuze })}
      />
      <TextArea
        id={REDEN}
        label={z.reden}
        hint={z.redenHint}
        lang="nl"
        rows={3}
        value={reden}
        error={faultOf(faults, REDEN)}
        onChange={(event) => change({ reden: event.target.value })}
        data-focus-first
      />
      <SavedLine {...saved} />
    </ActieSheet>
  );
}
