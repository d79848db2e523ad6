import { expertvraag as weigeringen } from '@rondom/taal/refusals/expertvraag';
import { expertvraag } from '@rondom/taal/schermen/expertvraag';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { useConceptSheet, type Reading } from '../../platform/use-concept-sheet.ts';
import { readDateText } from '../../ui/date-text.ts';
import { DateField } from '../../ui/DateField.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { aanwezigenUit } from './aanwezigen.ts';
import { useLegOverlegVast, type Expertvraag, type NieuwOverleg } from './use-expertvragen.ts';

const rooms = { expertvraag };
const FAULTS = { refusals: { weigeringen }, fields: { overlegInToekomst: 'overleg-op' } };

interface OverlegSheetProps {
  gezinId: string;
  vraag: Expertvraag;
  onClose: () => void;
}

type Inhoud = { op: string; wie: string; erbij: 'ja' | 'nee' | ''; uitkomst: string };

function lees({ op, wie, erbij, uitkomst }: Inhoud, vraag: string, leeg: string): Reading<NieuwOverleg> {
  const dag = readDateText(op);
  const aanwezigen = aanwezigenUit(wie);
  if (dag === undefined || aanwezigen.length === 0 || erbij === '' || uitkomst.trim() === '')
    return { faults: [{ message: leeg }] };
  return { body: { op: dag, aanwezigen, gezinErbij: erbij === 'ja', vraag, uitkomst, gebieden: [] } };
}

/** A talk about one question: who was there by name, was the family there, what came out. */
export function OverlegSheet({ gezinId, vraag, onClose }: OverlegSheetProps) {
  const z = useZinnen(rooms).expertvraag.overleg;
  const vandaag = useSessie().data?.vandaag ?? '';
  const { content, change, sheet, saved } = useConceptSheet<Inhoud, NieuwOverleg>({
    concept: ['expertoverleg', vraag.id],
    empty: { op: vandaag, wie: '', erbij: '', uitkomst: '' },
    reading: (inhoud) => lees(inhoud, vraag.vraag, z.leeg),
    act: useLegOverlegVast(gezinId, vraag.id),
    ...{ faultOptions: FAULTS, klaar: z.klaar, onClose },
  });
  return (
    <ActieSheet title={z.titel} lead={<span lang="nl">{vraag.vraag}</span>} bewaar={z.bewaar} {...sheet}>
      <DateField id="overleg-op" label={z.op} value={content.op} onValueChange={(op) => change({ op })} />
      <TextArea
        id="overleg-wie"
        label={z.aanwezigen}
        hint={z.aanwezigenHint}
        rows={3}
        value={content.wie}
        onChange={(event) => change({ wie: event.target.value })}
      />
      <RadioChips
        id="overleg-erbij"
        legend={z.gezinErbij}
        options={[
          { value: 'ja' as const, label: z.ja },
          { value: 'nee' as const, label: z.nee },
        ]}
        value={content.erbij === '' ? undefined : content.erbij}
        onValueChange={(erbij) => change({ erbij })}
      />
      <TextArea
        id="overleg-uitkomst"
        label={z.uitkomst}
        lang="nl"
        rows={4}
        value={content.uitkomst}
        onChange={(event) => change({ uitkomst: event.target.value })}
      />
      <SavedLine {...saved} />
    </ActieSheet>
  );
}
