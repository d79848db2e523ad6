import { expertvraag as weigeringen } from '@rondom/taal/refusals/expertvraag';
import { veiligheid as geheim } from '@rondom/taal/refusals/veiligheid';
import { capitalise } from '@rondom/taal';
import { expertvraag } from '@rondom/taal/schermen/expertvraag';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import type { Blik } from '../gezin/blik.ts';
import { ActieSheet } from '../maatregel/ActieSheet.tsx';
import { useVraagExperts, type Functie, type Laddertermijn, type Trede } from './use-expertvragen.ts';

const rooms = { expertvraag };
const VRAAG = 'expertvraag-vraag';
const TREDE = 'expertvraag-trede';
const NONE: readonly FieldFault[] = [];
const FAULTS = {
  refusals: { weigeringen, geheim },
  fields: { vraagLeeg: VRAAG, geheimInTekst: VRAAG },
};
const FUNCTIES: readonly Functie[] = ['advies', 'procesregie', 'signalering', 'leren'];

interface VraagSheetProps {
  blik: Blik;
  termijnen: readonly Laddertermijn[];
  onClose: () => void;
}

/** Two steps: the question, and whom. The last day of an answer stands beside each choice. */
export function VraagSheet({ blik, termijnen, onClose }: VraagSheetProps) {
  const z = useZinnen(rooms).expertvraag;
  const stuur = useVraagExperts(blik.gezin.id);
  const [vraag, setVraag] = useState('');
  const [trede, setTrede] = useState<Trede>('regionaal');
  const [functie, setFunctie] = useState<Functie>('advies');
  const [over, setOver] = useState('');
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(stuur.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;
  const kinderen = blik.gezin.leden.filter(({ rol }) => rol === 'kind');

  function submit(): void {
    const empty = vraag.trim() === '';
    setMissing(empty ? [{ fieldId: VRAAG, message: z.vraagHint }] : NONE);
    if (empty) return;
    const wacht = blik.gezin.wachten.find(
      ({ persoonId, beeindigdOp }) => beeindigdOp === null && (over === '' || persoonId === over),
    );
    stuur.mutate(
      { functie, trede, vraag, persoonId: over === '' ? null : over, wachtId: wacht?.id ?? null },
      {
        onSuccess: () => {
          toast(z.verstuurd);
          onClose();
        },
      },
    );
  }
  return (
    <ActieSheet
      title={z.knop}
      lead={z.blijft}
      bewaar={z.verstuur}
      faults={faults}
      busy={stuur.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextArea
        id={VRAAG}
        label={z.vraag}
        hint={z.vraagHint}
        lang="nl"
        rows={3}
        value={vraag}
        error={faultOf(faults, VRAAG)}
        onChange={(event) => setVraag(event.target.value)}
        data-focus-first
      />
      <RadioChips
        id={TREDE}
        layout="rows"
        legend={z.aanWie}
        hint={z.daarna}
        options={termijnen.map((een) => ({
          value: een.trede,
          label: capitalise(z.treden[een.trede]),
          hint: capitalise(z.termijn(een.werkdagen, een.uiterlijk, een.eigenAfspraak)),
        }))}
        value={trede}
        onValueChange={setTrede}
      />
      <Select
        id="expertvraag-over"
        label={z.over}
        placeholder={z.overNiemand}
        options={kinderen.map(({ id }) => ({ value: id, label: blik.roep(id) }))}
        value={over}
        onChange={(event) => setOver(event.target.value)}
      />
      <RadioChips
        id="expertvraag-functie"
        legend={z.waarvoor}
        options={FUNCTIES.map((value) => ({
          value,
          label: capitalise(z.functies[value]),
        }))}
        hint={z.functieHint[functie]}
        value={functie}
        onValueChange={setFunctie}
      />
    </ActieSheet>
  );
}
