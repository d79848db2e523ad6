import { persoonformulier } from '@rondom/taal/schermen/persoonformulier';
import { faultOf } from '../../platform/use-faults.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { optionsOf } from '../../ui/options-of.ts';
import type { PersoonVeldenProps } from './persoon-velden-props.ts';

const rooms = { persoonformulier };

/** Born on a day that may be partly unknown, expected, or on a day nobody knows. */
export function GeboorteVelden({ inhoud, change, faults }: PersoonVeldenProps) {
  const z = useZinnen(rooms).persoonformulier;
  return (
    <>
      <RadioChips
        id="persoon-geboorte"
        legend={z.geboorte}
        options={optionsOf(z.geboorten)}
        value={inhoud.geboorte}
        onValueChange={(geboorte) => change({ geboorte })}
        error={faultOf(faults, 'persoon-geboorte')}
      />
      {inhoud.geboorte === 'geboren' ? (
        <TextField
          id="persoon-geboortedatum"
          label={z.geboortedatum}
          hint={z.geboortedatumHint}
          short
          inputMode="numeric"
          value={inhoud.geboortedatum}
          onChange={(event) => change({ geboortedatum: event.target.value })}
          error={faultOf(faults, 'persoon-geboortedatum')}
        />
      ) : null}
      {inhoud.geboorte === 'verwacht' ? (
        <DateField
          id="persoon-uitgerekend"
          label={z.uitgerekend}
          value={inhoud.uitgerekendeDatum}
          onValueChange={(uitgerekendeDatum) => change({ uitgerekendeDatum })}
          error={faultOf(faults, 'persoon-uitgerekend') ?? faultOf(faults, 'persoon-geboortedatum')}
        />
      ) : null}
    </>
  );
}
