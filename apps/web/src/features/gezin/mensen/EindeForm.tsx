import { gezin as weigeringen } from '@rondom/taal/refusals/gezin';
import { overpersoon } from '@rondom/taal/schermen/overpersoon';
import { useState } from 'react';
import { useZinnen } from '../../../platform/taal.tsx';
import { faultOf, useFaults } from '../../../platform/use-faults.ts';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { toast } from '../../../ui/toast-store.ts';
import { ActieSheet } from '../../../ui/ActieSheet.tsx';
import type { Blik } from '../blik.ts';
import { optionsOf } from '../../../ui/options-of.ts';
import { readGeboortedatum } from '../persoon-inhoud.ts';
import { useEindigRelatie } from './mensen-schrijven.ts';
import type { Relatie } from './over-persoon.ts';
import { ONBEKEND_EINDE } from './relatie-inhoud.ts';

const rooms = { overpersoon };
const TOT = 'einde-tot';
const faultOptions = {
  refusals: { gezin: weigeringen },
  fields: {
    tot: TOT,
    relatieEindeOntbreekt: TOT,
    relatieEindeOnjuist: TOT,
    relatieEindeInToekomst: TOT,
    relatieEindeVoorBegin: TOT,
  },
};

interface EindeFormProps {
  relatie: Relatie;
  /** The relation in words. */
  zin: string;
  blik: Blik;
  onClose: () => void;
}

/** That a relation is over; also when nobody knows since when. */
export function EindeForm({ relatie, zin, blik, onClose }: EindeFormProps) {
  const z = useZinnen(rooms).overpersoon.relaties;
  const [wanneer, setWanneer] = useState<'bekend' | 'onbekend'>('bekend');
  const [tot, setTot] = useState('');
  // The newest version of the page: a change by somebody else comes in while this is open.
  const now = blik.gezin.relaties.find(({ id }) => id === relatie.id) ?? relatie;
  const eindig = useEindigRelatie(blik.gezin.id, now, () => {
    toast(z.eindeKlaar);
    onClose();
  });
  const faults = useFaults(eindig.error, faultOptions);
  return (
    <ActieSheet
      title={z.einde}
      lead={zin}
      bewaar={z.einde}
      faults={faults}
      busy={eindig.isPending}
      onSubmit={() => eindig.mutate(wanneer === 'bekend' ? readGeboortedatum(tot) : ONBEKEND_EINDE)}
      onClose={onClose}
    >
      <RadioChips
        id="einde-wanneer"
        legend={z.wanneerVoorbij}
        options={optionsOf(z.wanneer)}
        value={wanneer}
        onValueChange={setWanneer}
      />
      {wanneer === 'bekend' ? (
        <TextField
          id={TOT}
          label={z.eindigde}
          hint={z.datumHint}
          short
          inputMode="numeric"
          value={tot}
          error={faultOf(faults, TOT)}
          onChange={(event) => setTot(event.target.value)}
        />
      ) : null}
    </ActieSheet>
  );
}
