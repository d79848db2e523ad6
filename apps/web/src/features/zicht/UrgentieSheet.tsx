import { wachtlijst } from '@rondom/taal/refusals/wachtlijst';
import { zicht as weigeringen } from '@rondom/taal/refusals/zicht';
import { zicht as zinnen } from '@rondom/taal/schermen/zicht';
import { useZinnen } from '../../platform/taal.tsx';
import { useConceptSheet, type Reading } from '../../platform/use-concept-sheet.ts';
import { faultOf } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useZetUrgentie, type NieuweUrgentie, type Urgentie } from './use-zicht.ts';

const rooms = { zicht: zinnen };
const KEUZE = 'urgentie-keuze';
const REDEN = 'urgentie-reden';
const HERZIEN = 'urgentie-herzien';
const KEUZES: readonly Urgentie[] = ['vandaag', 'dezeWeek', 'opVolgorde'];
const faultOptions = {
  refusals: { wachtlijst, zicht: weigeringen },
  fields: {
    reden: REDEN,
    urgentieRedenOntbreekt: REDEN,
    herzienOp: HERZIEN,
    herzienNietLater: HERZIEN,
    herzienTeLaat: HERZIEN,
  },
};

type Inhoud = { urgentie: Urgentie | ''; reden: string; herzienOp: string };
const leeg: Inhoud = { urgentie: '', reden: '', herzienOp: '' };

function lees(
  { urgentie, reden, herzienOp }: Inhoud,
  z: { readonly kies: string; readonly schrijf: string },
): Reading<NieuweUrgentie> {
  const faults = [
    ...(urgentie === '' ? [{ fieldId: KEUZE, message: z.kies }] : []),
    ...(reden.trim() === '' ? [{ fieldId: REDEN, message: z.schrijf }] : []),
  ];
  return urgentie === '' || faults.length > 0 ? { faults } : { body: { urgentie, reden, herzienOp } };
}

interface UrgentieSheetProps {
  gezinId: string;
  wachtId: string;
  kind: string;
  onClose: () => void;
}

/** A professional says how soon help is needed, why, and when that is looked at again. */
export function UrgentieSheet({ gezinId, wachtId, kind, onClose }: UrgentieSheetProps) {
  const { urgentie: z } = useZinnen(rooms).zicht;
  const { content, change, faults, sheet, saved } = useConceptSheet({
    concept: ['urgentie', wachtId],
    empty: leeg,
    reading: (inhoud) => lees(inhoud, z),
    act: useZetUrgentie({ gezinId, wachtId }),
    ...{ faultOptions, klaar: z.klaar, onClose },
  });
  return (
    <ActieSheet title={z.titel} lead={z.over(kind)} bewaar={z.bewaar} {...sheet}>
      <RadioChips
        id={KEUZE}
        layout="rows"
        legend={z.titel}
        error={faultOf(faults, KEUZE)}
        options={KEUZES.map((value) => ({ value, label: z.keuze[value], hint: z.hint[value] }))}
        value={content.urgentie === '' ? undefined : content.urgentie}
        onValueChange={(urgentie) => change({ urgentie })}
      />
      <TextArea
        id={REDEN}
        label={z.reden}
        hint={z.redenHint}
        lang="nl"
        rows={3}
        error={faultOf(faults, REDEN)}
        value={content.reden}
        onChange={(event) => change({ reden: event.target.value })}
      />
      <DateField
        id={HERZIEN}
        label={z.herzienOp}
        error={faultOf(faults, HERZIEN)}
        value={content.herzienOp}
        onValueChange={(herzienOp) => change({ herzienOp })}
      />
      <SavedLine {...saved} />
    </ActieSheet>
  );
}
