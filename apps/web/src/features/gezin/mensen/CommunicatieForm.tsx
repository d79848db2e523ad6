import { gezin as weigeringen } from '@rondom/taal/refusals/gezin';
import { communicatie } from '@rondom/taal/schermen/communicatie';
import { talen } from '@rondom/taal/schermen/talen';
import { useState } from 'react';
import { useZinnen } from '../../../platform/taal.tsx';
import { faultOf, useFaults } from '../../../platform/use-faults.ts';
import { CheckChips } from '../../../ui/CheckChips.tsx';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { toast } from '../../../ui/toast-store.ts';
import { ActieSheet } from '../../../ui/ActieSheet.tsx';
import type { Blik } from '../blik.ts';
import type { Lid } from '../contract.ts';
import { optionsOf } from '../../../ui/options-of.ts';
import { UitlegVelden } from './UitlegVelden.tsx';
import { useZetCommunicatie, type Communicatie, type CommunicatieAntwoord } from './use-communicatie.ts';

const rooms = { communicatie, talen };
const TOLK = 'communicatie-tolk';
const WAT = 'uitleg-wat';
const faultOptions = {
  refusals: { gezin: weigeringen },
  fields: { tolkUitHetGezin: TOLK, uitlegOnvolledig: WAT, uitlegInToekomst: 'uitleg-op' },
};
const leeg: Communicatie = {
  taal: 'nl',
  tolk: 'geen',
  gebarentaal: false,
  laaggeletterd: false,
  lvb: false,
  steunpersoon: '',
  uitleg: null,
};
const helpend = ['gebarentaal', 'laaggeletterd', 'lvb'] as const;

interface CommunicatieFormProps {
  lid: Lid;
  blik: Blik;
  nu: CommunicatieAntwoord;
  onClose: () => void;
}

/** Language, interpreter and what else helps; a child or relative as interpreter is answered with the reason why not. */
export default function CommunicatieForm({ lid, blik, nu, onClose }: CommunicatieFormProps) {
  const z = useZinnen(rooms);
  const words = z.communicatie;
  const [inhoud, setInhoud] = useState<Communicatie>(nu.inhoud ?? leeg);
  const zet = useZetCommunicatie(blik.gezin.id, lid.id, () => {
    toast(words.klaar);
    onClose();
  });
  const faults = useFaults(zet.error, faultOptions);
  const change = (deel: Partial<Communicatie>) => setInhoud((eerder) => ({ ...eerder, ...deel }));
  return (
    <ActieSheet
      title={words.formulier(blik.roep(lid.id))}
      lead={words.uitleg}
      bewaar={words.bewaar}
      faults={faults}
      busy={zet.isPending}
      onSubmit={() => zet.mutate({ inhoud, versie: nu.versie })}
      onClose={onClose}
    >
      <Select
        id="communicatie-taal"
        label={words.taal}
        options={optionsOf(z.talen)}
        value={inhoud.taal}
        onChange={(event) => change({ taal: event.target.value })}
      />
      <RadioChips
        id={TOLK}
        legend={words.tolk}
        options={optionsOf(words.tolken)}
        value={inhoud.tolk}
        error={faultOf(faults, TOLK)}
        onValueChange={(tolk) => change({ tolk })}
      />
      <CheckChips
        legend={words.ook}
        options={helpend.map((naam) => ({ value: naam, label: words[naam] }))}
        values={helpend.filter((naam) => inhoud[naam])}
        onValuesChange={(gekozen) =>
          change(Object.fromEntries(helpend.map((naam) => [naam, gekozen.includes(naam)])))
        }
      />
      <TextField
        id="communicatie-steun"
        label={words.steunpersoon}
        optional
        lang="nl"
        value={inhoud.steunpersoon}
        onChange={(event) => change({ steunpersoon: event.target.value })}
      />
      <UitlegVelden
        uitleg={inhoud.uitleg}
        vandaag={blik.vandaag}
        fout={faultOf(faults, WAT)}
        onWijzig={(uitleg) => change({ uitleg })}
      />
    </ActieSheet>
  );
}
