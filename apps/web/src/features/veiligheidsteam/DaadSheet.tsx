import { veiligheidsteam as weigeringen } from '@rondom/taal/refusals/veiligheidsteam';
import { veiligheidsteam } from '@rondom/taal/schermen/veiligheidsteam';
import { useZinnen } from '../../platform/taal.tsx';
import { useConceptSheet } from '../../platform/use-concept-sheet.ts';
import { faultOf } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useSchrijfDaad, type DaadBody, type Inzet, type Teamdaad } from './use-veiligheidsteam.ts';

const rooms = { veiligheidsteam };
const MAXIMUM = 200;
const VELDEN = { soort: 'daad-soort', op: 'daad-op', tekst: 'daad-tekst' } as const;
const FAULTS = {
  refusals: { weigeringen },
  fields: {
    ...{ grondDraagtNiet: VELDEN.soort, soort: VELDEN.soort, daadBuitenInzet: VELDEN.op, op: VELDEN.op },
    ...{ daadLeeg: VELDEN.tekst, daadTeLang: VELDEN.tekst, tekst: VELDEN.tekst },
  },
};

type Inhoud = { soort: DaadBody['soort'] | ''; op: string; tekst: string };

interface DaadSheetProps {
  gezinId: string;
  inzet: Inzet;
  vandaag: string;
  verbetert?: Teamdaad | undefined;
  onClose: () => void;
}

/** One act in one sentence; what the ground of today does not carry is not offered. */
export function DaadSheet({ gezinId, inzet, vandaag, verbetert, onClose }: DaadSheetProps) {
  const all = useZinnen(rooms).veiligheidsteam;
  const z = all.daad;
  const enige = inzet.mogelijk.length === 1 ? inzet.mogelijk[0] : undefined;
  const { content, change, faults, sheet, saved } = useConceptSheet<Inhoud, DaadBody>({
    concept: ['teamdaad', `${gezinId}.${verbetert === undefined ? inzet.id : `verbeter.${verbetert.id}`}`],
    empty: {
      soort: verbetert?.soort ?? enige ?? '',
      ...{ op: verbetert?.op ?? vandaag, tekst: verbetert?.tekst ?? '' },
    },
    reading: ({ soort, op, tekst }) => {
      const leeg = [
        ...(soort === '' ? [{ fieldId: VELDEN.soort, message: z.kies }] : []),
        ...(tekst.trim() === '' ? [{ fieldId: VELDEN.tekst, message: z.tekst }] : []),
      ];
      if (soort === '' || leeg.length > 0) return { faults: leeg };
      return { body: { soort, op, tekst, vervangtId: verbetert?.id ?? null } };
    },
    act: useSchrijfDaad(gezinId, inzet.id),
    ...{ faultOptions: FAULTS, klaar: z.bewaard, onClose },
  });
  return (
    <ActieSheet
      title={z.titel}
      lead={verbetert === undefined ? z.lead : z.verbeterLead}
      bewaar={z.bewaar}
      {...sheet}
    >
      <RadioChips
        id={VELDEN.soort}
        legend={z.soort}
        {...(inzet.mogelijk.length === 1 ? { hint: all.alleenAdvies } : {})}
        error={faultOf(faults, VELDEN.soort)}
        options={inzet.mogelijk.map((value) => ({ value, label: all.daadsoort[value] }))}
        value={content.soort === '' ? undefined : content.soort}
        onValueChange={(soort) => change({ soort })}
      />
      <DateField
        id={VELDEN.op}
        label={z.op}
        error={faultOf(faults, VELDEN.op)}
        value={content.op}
        onValueChange={(op) => change({ op })}
      />
      <TextArea
        id={VELDEN.tekst}
        label={z.tekst}
        hint={z.tekstHint(MAXIMUM - content.tekst.length)}
        lang="nl"
        rows={2}
        value={content.tekst}
        error={faultOf(faults, VELDEN.tekst)}
        onChange={(event) => change({ tekst: event.target.value })}
      />
      <SavedLine {...saved} />
    </ActieSheet>
  );
}
