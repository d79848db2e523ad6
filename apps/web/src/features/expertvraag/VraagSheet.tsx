import { expertvraag as weigeringen } from '@rondom/taal/refusals/expertvraag';
import { veiligheid as geheim } from '@rondom/taal/refusals/veiligheid';
import { expertvraag } from '@rondom/taal/schermen/expertvraag';
import { useZinnen } from '../../platform/taal.tsx';
import { useConceptSheet } from '../../platform/use-concept-sheet.ts';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { Select } from '../../ui/Select.tsx';
import type { Blik } from '../gezin/blik.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useVraagExperts, type Laddertermijn } from './use-expertvragen.ts';
import { leegVraag, leesVraag, vraagFouten, type VraagInhoud } from './vraag-inhoud.ts';
import { VraagVelden } from './VraagVelden.tsx';

const rooms = { expertvraag };
const faultOptions = { refusals: { weigeringen, geheim }, fields: vraagFouten };

interface VraagSheetProps {
  blik: Blik;
  termijnen: readonly Laddertermijn[];
  onClose: () => void;
}

/** Asks who may think along about this family, or about one child of it. */
export function VraagSheet({ blik, termijnen, onClose }: VraagSheetProps) {
  const z = useZinnen(rooms).expertvraag;
  const { id, leden, wachten } = blik.gezin;
  const stuur = useVraagExperts(id);
  const mutateAsync = ({ over, ...vraag }: VraagInhoud) => {
    const wacht = wachten.find(
      ({ persoonId, beeindigdOp }) => beeindigdOp === null && (over === '' || persoonId === over),
    );
    return stuur.mutateAsync({
      ...vraag,
      persoonId: over === '' ? null : over,
      wachtId: wacht?.id ?? null,
    });
  };
  const { content, change, faults, sheet, saved } = useConceptSheet({
    concept: ['expertvraag', id],
    empty: leegVraag,
    reading: (inhoud) => leesVraag(inhoud, z.vraagHint),
    act: { mutateAsync, error: stuur.error },
    ...{ faultOptions, klaar: z.verstuurd, onClose },
  });
  const kinderen = leden.filter(({ rol }) => rol === 'kind');
  return (
    <ActieSheet title={z.knop} lead={z.blijft} bewaar={z.verstuur} {...sheet}>
      <VraagVelden inhoud={content} onChange={change} faults={faults} termijnen={termijnen}>
        <Select
          id="expertvraag-over"
          label={z.over}
          placeholder={z.overNiemand}
          options={kinderen.map((kind) => ({ value: kind.id, label: blik.roep(kind.id) }))}
          value={content.over}
          onChange={(event) => change({ over: event.target.value })}
        />
      </VraagVelden>
      <SavedLine {...saved} />
    </ActieSheet>
  );
}
