import { expertvraag as vraagWeigeringen } from '@rondom/taal/refusals/expertvraag';
import { veiligheid as geheim } from '@rondom/taal/refusals/veiligheid';
import { zicht as weigeringen } from '@rondom/taal/refusals/zicht';
import { zicht as zinnen } from '@rondom/taal/schermen/zicht';
import { useZinnen } from '../../platform/taal.tsx';
import { useConceptSheet } from '../../platform/use-concept-sheet.ts';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { leegVraag, leesVraag, vraagFouten, type VraagInhoud } from '../expertvraag/vraag-inhoud.ts';
import { VraagVelden } from '../expertvraag/VraagVelden.tsx';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { PadAntwoord } from './PadAntwoord.tsx';
import { usePadvraag, useVraagOverPad, type Padvraag } from './use-padvraag.ts';
import type { Padstap, Zicht } from './use-zicht.ts';

const rooms = { zicht: zinnen };
const faultOptions = { refusals: { vraagWeigeringen, geheim, weigeringen }, fields: vraagFouten };

interface PadvraagSheetProps {
  gezinId: string;
  zicht: Pick<Zicht, 'sinds'>;
  stap: Padstap;
  onClose: () => void;
}

/** The step "ask the expert team": the form before, the question and its answer after. */
export function PadvraagSheet(props: PadvraagSheetProps) {
  const z = useZinnen(rooms).zicht.pad;
  const query = usePadvraag(props.gezinId, props.stap.id);
  if (query.data?.vraag === null) return <Vraagblad {...props} termijnen={query.data.termijnen} />;
  return (
    <Sheet isOpen onClose={props.onClose} title={z.soort.expertteam}>
      <Vlak query={query} laden={<Skeleton count={3} shape="rows" />}>
        {({ vraag }) => (vraag === null ? null : <PadAntwoord vraag={vraag} />)}
      </Vlak>
    </Sheet>
  );
}

/** Filled in with what is known of the wait: no name, no address. Whoever asks says it in his own words. */
function Vraagblad({
  gezinId,
  zicht,
  stap,
  onClose,
  termijnen,
}: PadvraagSheetProps & Pick<Padvraag, 'termijnen'>) {
  const z = useZinnen(rooms).zicht.pad;
  const stuur = useVraagOverPad(gezinId, stap);
  const mutateAsync = ({ vraag, functie, trede }: VraagInhoud) =>
    stuur.mutateAsync({ vraag, functie, trede: trede === 'bovenregionaal' ? trede : 'regionaal' });
  const { content, change, faults, sheet, saved } = useConceptSheet<VraagInhoud, VraagInhoud>({
    concept: ['padvraag', stap.id],
    empty: { ...leegVraag, functie: 'procesregie', vraag: z.vraag.begin(zicht.sinds) },
    reading: (inhoud) => leesVraag(inhoud, z.vraag.leeg),
    act: { mutateAsync, error: stuur.error },
    ...{ faultOptions, klaar: z.vraag.klaar, onClose },
  });
  return (
    <ActieSheet title={z.vraag.knop} lead={z.vraag.uitleg} bewaar={z.vraag.bewaar} {...sheet}>
      <VraagVelden inhoud={content} onChange={change} faults={faults} termijnen={termijnen} />
      <SavedLine {...saved} />
    </ActieSheet>
  );
}
