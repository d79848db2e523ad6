import { wiedoetwat as weigeringen } from '@rondom/taal/refusals/wiedoetwat';
import { wiedoetwat } from '@rondom/taal/schermen/wiedoetwat';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import type { Handdaad } from './PerVraag.tsx';
import { useEindigRegel } from './use-wiedoetwat.ts';
import { wieNaam } from './wie-naam.ts';

const rooms = { wiedoetwat };
const ids = { vanaf: 'wiedoetwat-einde-vanaf', reden: 'wiedoetwat-einde-reden' } as const;
const FAULTS = {
  refusals: { weigeringen },
  fields: {
    ...{ regeleindeVoorBegin: ids.vanaf, regeleindeTeLaat: ids.vanaf, vanaf: ids.vanaf },
    ...{ regeleindeZonderReden: ids.reden, regeleindeRedenTeLang: ids.reden, reden: ids.reden },
  },
};

interface EindeSheetProps {
  gezinId: string;
  daad: Handdaad;
  onClose: () => void;
}

/** From which day a line no longer holds, and why. It can be put back below the table. */
export function EindeSheet({ gezinId, daad, onClose }: EindeSheetProps) {
  const alles = useZinnen(rooms).wiedoetwat;
  const z = alles.einde;
  const vandaag = useSessie().data?.vandaag ?? '';
  const { id, versie } = daad.regel;
  const eindig = useEindigRegel(gezinId, { id, versie });
  const faults = useFaults(eindig.error, FAULTS);
  const [vanaf, setVanaf] = useState(vandaag);
  const [reden, setReden] = useState('');
  function submit(): void {
    eindig.mutate(
      { vanaf, reden },
      {
        onSuccess: () => {
          toast(z.klaar);
          onClose();
        },
      },
    );
  }
  return (
    <ActieSheet
      title={z.titel}
      lead={z.lead(wieNaam(daad.cel.wie, alles), alles.onderwerp[daad.rij.onderwerp])}
      bewaar={z.bewaar}
      faults={faults}
      busy={eindig.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <DateField
        id={ids.vanaf}
        label={z.vanaf}
        hint={z.vanafHint}
        error={faultOf(faults, ids.vanaf)}
        value={vanaf}
        onValueChange={setVanaf}
      />
      <TextField
        id={ids.reden}
        label={z.reden}
        hint={z.redenHint}
        lang="nl"
        maxLength={200}
        error={faultOf(faults, ids.reden)}
        value={reden}
        onChange={(event) => setReden(event.target.value)}
      />
    </ActieSheet>
  );
}
