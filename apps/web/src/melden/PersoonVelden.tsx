import { useZinnen } from '../platform/taal.tsx';
import { Button } from '../ui/Button.tsx';
import { RadioChips } from '../ui/RadioChips.tsx';
import { TextField } from '../ui/TextField.tsx';
import { rollen, type Persoon } from './bericht.ts';
import { rooms } from './zinnen.ts';

interface PersoonVeldenProps {
  persoon: Persoon;
  nummer: number;
  error: string | undefined;
  onChange: (persoon: Persoon) => void;
  onRemove: (() => void) | undefined;
}

/** One person as told: nothing is required but one thing to know them by. */
export function PersoonVelden({ persoon, nummer, error, onChange, onRemove }: PersoonVeldenProps) {
  const z = useZinnen(rooms).melden.over;
  const at = nummer - 1;
  return (
    <fieldset className="melden__persoon">
      <legend>{z.persoon(nummer)}</legend>
      <RadioChips
        id={`rol-${at}`}
        legend={z.rol}
        options={rollen.map((value) => ({ value, label: z.rollen[value] }))}
        value={persoon.rol}
        onValueChange={(rol) => onChange({ ...persoon, rol })}
      />
      <TextField
        id={`naam-${at}`}
        label={z.naam}
        error={error}
        maxLength={200}
        value={persoon.naam}
        onChange={(event) => onChange({ ...persoon, naam: event.target.value })}
      />
      <TextField
        id={`leeftijd-${at}`}
        label={z.leeftijd}
        hint={z.leeftijdHint}
        maxLength={100}
        value={persoon.leeftijd}
        onChange={(event) => onChange({ ...persoon, leeftijd: event.target.value })}
      />
      <TextField
        id={`waar-${at}`}
        label={z.waar}
        hint={z.waarHint}
        optional
        maxLength={200}
        value={persoon.waar}
        onChange={(event) => onChange({ ...persoon, waar: event.target.value })}
      />
      {onRemove === undefined ? null : (
        <div>
          <Button variant="plain" onClick={onRemove}>
            {z.haalWeg(nummer)}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
