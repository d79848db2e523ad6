import { expertvraag as weigeringen } from '@rondom/taal/refusals/expertvraag';
import { veiligheid as geheim } from '@rondom/taal/refusals/veiligheid';
import { andereweg } from '@rondom/taal/schermen/andereweg';
import { useZinnen } from '../../platform/taal.tsx';
import { useConceptSheet } from '../../platform/use-concept-sheet.ts';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import type { Weginhoud } from './use-andereweg.ts';
import { inhoudVan, veldIds, type WegVelden as Velden } from './weg-inhoud.ts';
import { WegVelden } from './WegVelden.tsx';

const rooms = { andereweg };
const faultOptions = {
  refusals: { weigeringen, geheim },
  fields: { nodigLeeg: veldIds.nodig, hindernisLeeg: veldIds.hindernisTekst, eindVoorVandaag: 'weg-eind' },
};

interface WegBladProps {
  /** Of the draft: the wait, or the question it is proposed with. */
  onderwerp: string;
  empty: Velden;
  act: { readonly mutateAsync: (body: Weginhoud) => Promise<unknown>; readonly error: unknown };
  klaar: string;
  onClose: () => void;
  metWie: boolean;
}

/** The form of another way, for who works with the family and for who was asked to think along. */
export function WegBlad({ onderwerp, metWie, ...rest }: WegBladProps) {
  const z = useZinnen(rooms).andereweg;
  const { content, change, faults, sheet, saved } = useConceptSheet({
    ...rest,
    concept: ['andereweg', onderwerp],
    reading: (velden: Velden) => inhoudVan(velden, z),
    faultOptions,
  });
  return (
    <ActieSheet title={z.titel} lead={z.eerst} bewaar={z.bewaar} {...sheet}>
      <WegVelden velden={content} faults={faults} onChange={change} metWie={metWie} />
      <SavedLine {...saved} />
    </ActieSheet>
  );
}
