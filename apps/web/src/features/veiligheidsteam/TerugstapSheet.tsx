import { veiligheidsteam as weigeringen } from '@rondom/taal/refusals/veiligheidsteam';
import { veiligheidsteam } from '@rondom/taal/schermen/veiligheidsteam';
import { useZinnen } from '../../platform/taal.tsx';
import { useConceptSheet } from '../../platform/use-concept-sheet.ts';
import { faultOf } from '../../platform/use-faults.ts';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useStapTerug, type Inzet, type TerugBody } from './use-veiligheidsteam.ts';

const rooms = { veiligheidsteam };
const VRAGEN = ['afgesproken', 'blijft', 'bel'] as const;
const idVan = (vraag: string) => `terugstap-${vraag}`;
const FAULTS = {
  refusals: { weigeringen },
  fields: Object.fromEntries(VRAGEN.map((vraag) => [vraag, idVan(vraag)])),
};
const LEEG: TerugBody = { afgesproken: '', blijft: '', bel: '' };

/** Stepping back: three answers for who goes on with the family. */
export function TerugstapSheet({
  gezinId,
  inzet,
  onClose,
}: {
  gezinId: string;
  inzet: Inzet;
  onClose: () => void;
}) {
  const all = useZinnen(rooms).veiligheidsteam;
  const z = all.terug;
  const { content, change, faults, sheet, saved } = useConceptSheet<TerugBody, TerugBody>({
    concept: ['teamterug', `${gezinId}.${inzet.id}`],
    empty: LEEG,
    reading: (inhoud) => {
      const leeg = VRAGEN.filter((vraag) => inhoud[vraag].trim() === '');
      return leeg.length > 0
        ? { faults: leeg.map((vraag) => ({ fieldId: idVan(vraag), message: z[vraag] })) }
        : { body: inhoud };
    },
    act: useStapTerug(gezinId, inzet),
    ...{ faultOptions: FAULTS, klaar: z.gedaan, onClose },
  });
  return (
    <ActieSheet title={z.titel} lead={z.lead} bewaar={z.bewaar} {...sheet}>
      {VRAGEN.map((vraag) => (
        <TextArea
          key={vraag}
          id={idVan(vraag)}
          label={z[vraag]}
          lang="nl"
          rows={2}
          value={content[vraag]}
          error={faultOf(faults, idVan(vraag))}
          onChange={(event) => change({ [vraag]: event.target.value })}
        />
      ))}
      <SavedLine {...saved} />
    </ActieSheet>
  );
}
