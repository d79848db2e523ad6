import { wachtlijst } from '@rondom/taal/refusals/wachtlijst';
import { zicht as weigeringen } from '@rondom/taal/refusals/zicht';
import { zicht as zinnen } from '@rondom/taal/schermen/zicht';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { useConceptSheet } from '../../platform/use-concept-sheet.ts';
import { faultOf } from '../../platform/use-faults.ts';
import { CheckChips } from '../../ui/CheckChips.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { BRONNEN, checkVelden as velden, KEUZES, leegCheck, leesCheck } from './check-inhoud.ts';
import { useLegCheckVast } from './use-zicht.ts';

const rooms = { zicht: zinnen };
const faultOptions = {
  refusals: { wachtlijst, zicht: weigeringen },
  fields: {
    op: velden.op,
    checkInToekomst: velden.op,
    checkTeLangGeleden: velden.op,
    checkBronOntbreekt: velden.bronnen,
    nietBereiktMaarBekend: velden.veilig,
    checkWoordenOntbreken: velden.woorden,
  },
};

interface CheckSheetProps {
  /** Absent for who only watches: he records on his own day. */
  gezinId: string | null;
  wachtId: string;
  kind: string;
  onClose: () => void;
}

/** Is the child safe as long as help is not there, and how does one know? Not knowing is an answer too. */
export function CheckSheet({ gezinId, wachtId, kind, onClose }: CheckSheetProps) {
  const { check: z, bron } = useZinnen(rooms).zicht;
  const vandaag = useSessie().data?.vandaag ?? '';
  const { content, change, faults, sheet, saved } = useConceptSheet({
    concept: ['veiligheidscheck', wachtId],
    empty: { ...leegCheck, op: vandaag },
    reading: (inhoud) => leesCheck(inhoud, z),
    act: useLegCheckVast({ gezinId, wachtId }),
    ...{ faultOptions, klaar: z.klaar, onClose },
  });
  return (
    <ActieSheet title={z.titel} lead={z.over(kind)} bewaar={z.bewaar} {...sheet}>
      <RadioChips
        id={velden.veilig}
        layout="rows"
        legend={z.vraag(kind)}
        error={faultOf(faults, velden.veilig)}
        options={KEUZES.map((value) => ({ value, label: z.keuze[value], hint: z.hint[value] }))}
        value={content.veilig === '' ? undefined : content.veilig}
        onValueChange={(veilig) => change({ veilig })}
      />
      <CheckChips
        id={velden.bronnen}
        legend={z.bronnen}
        error={faultOf(faults, velden.bronnen)}
        options={BRONNEN.map((value) => ({ value, label: bron[value] }))}
        values={content.bronnen}
        onValuesChange={(bronnen) => change({ bronnen })}
      />
      <TextArea
        id={velden.woorden}
        label={z.woorden}
        hint={z.woordenHint}
        optional={content.veilig !== 'nee' && content.veilig !== 'tenDele'}
        lang="nl"
        rows={3}
        error={faultOf(faults, velden.woorden)}
        value={content.woorden}
        onChange={(event) => change({ woorden: event.target.value })}
      />
      <DateField
        id={velden.op}
        label={z.op}
        error={faultOf(faults, velden.op)}
        value={content.op}
        onValueChange={(op) => change({ op })}
      />
      <SavedLine {...saved} />
    </ActieSheet>
  );
}
