import { betrokkenheid } from '@rondom/taal/refusals/betrokkenheid';
import { gezin as weigeringen } from '@rondom/taal/refusals/gezin';
import { maatregel } from '@rondom/taal/refusals/maatregel';
import { overpersoon } from '@rondom/taal/schermen/overpersoon';
import { persoon } from '@rondom/taal/schermen/persoon';
import { useState } from 'react';
import { useZinnen } from '../../../platform/taal.tsx';
import { faultOf, useFaults } from '../../../platform/use-faults.ts';
import { CheckChips } from '../../../ui/CheckChips.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { readDateText } from '../../../ui/date-text.ts';
import type { FieldFault } from '../../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import { toast } from '../../../ui/toast-store.ts';
import { ActieSheet } from '../../../ui/ActieSheet.tsx';
import type { Blik } from '../blik.ts';
import type { Lid } from '../contract.ts';
import { gezagZin } from '../lid-woorden.ts';
import { optionsOf } from '../../../ui/options-of.ts';
import { mogelijkeHouders } from './mogelijk.ts';
import { useLegGezagVast, type GezagBody } from './mensen-schrijven.ts';

const rooms = { overpersoon, persoon };
const WIE = 'gezag-wie';
const BRON = 'gezag-bron';
const VANAF = 'gezag-vanaf';
const DERDE = 'derde';
const NONE: readonly FieldFault[] = [];
const faultOptions = {
  refusals: { gezin: weigeringen, betrokkenheid, maatregel },
  fields: {
    gezaghouderOntbreekt: WIE,
    gezaghouderTeJong: WIE,
    persoonNietInGezin: WIE,
    gezagBekendUitBron: BRON,
    vanaf: VANAF,
    vanafInToekomst: VANAF,
    gezagVoorGeboorte: VANAF,
    gezagLaterBesloten: VANAF,
  },
};

interface GezagFormProps {
  lid: Lid;
  blik: Blik;
  onClose: () => void;
}

/** Who has gezag over a child, how that is known, and since when. */
export function GezagForm({ lid, blik, onClose }: GezagFormProps) {
  const z = useZinnen(rooms);
  const { gezag: words } = z.overpersoon;
  const [wie, setWie] = useState<string[]>([]);
  const [bron, setBron] = useState<GezagBody['bron']>();
  const [vanaf, setVanaf] = useState('');
  const [missing, setMissing] = useState(NONE);
  const leg = useLegGezagVast(blik.gezin.id, () => {
    toast(words.klaar);
    onClose();
  });
  const refused = useFaults(leg.error, faultOptions);
  const faults = missing.length > 0 ? missing : refused;

  function submit(): void {
    const day = readDateText(vanaf);
    const lacking = [
      ...(wie.length === 0 ? [{ fieldId: WIE, message: words.kiesWie }] : []),
      ...(bron === undefined ? [{ fieldId: BRON, message: words.kiesBron }] : []),
      ...(day === undefined ? [{ fieldId: VANAF, message: words.kiesDag }] : []),
    ];
    setMissing(lacking.length > 0 ? lacking : NONE);
    if (lacking.length > 0 || bron === undefined || day === undefined) return;
    const houders = wie.filter((id) => id !== DERDE);
    leg.mutate({ kindId: lid.id, houders, houderDerde: wie.includes(DERDE), bron, vanaf: day });
  }
  const people = mogelijkeHouders(lid, blik.gezin, blik.vandaag);
  return (
    <ActieSheet
      title={words.formulier(blik.roep(lid.id))}
      lead={words.nu(gezagZin(lid, blik, z.persoon))}
      bewaar={words.legVast}
      faults={faults}
      busy={leg.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <CheckChips
        id={WIE}
        legend={words.wie}
        options={[
          ...people.map(({ id }) => ({ value: id, label: blik.roep(id) })),
          { value: DERDE, label: words.derde },
        ]}
        values={wie}
        onValuesChange={setWie}
        error={faultOf(faults, WIE)}
      />
      <RadioChips
        id={BRON}
        layout="rows"
        legend={words.bron}
        options={optionsOf(words.bronnen).map((option) => ({
          ...option,
          hint: words.bronHint[option.value],
        }))}
        value={bron}
        onValueChange={setBron}
        error={faultOf(faults, BRON)}
      />
      <DateField
        id={VANAF}
        label={words.vanaf}
        value={vanaf}
        onValueChange={setVanaf}
        error={faultOf(faults, VANAF)}
      />
    </ActieSheet>
  );
}
