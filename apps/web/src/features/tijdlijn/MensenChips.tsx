import { tijdlijn } from '@rondom/taal/schermen/tijdlijn';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckChips, type CheckChipsProps } from '../../ui/CheckChips.tsx';
import type { Mens } from './mensen.ts';

const rooms = { tijdlijn };
const SHOWN = 9;

interface MensenChipsProps extends Omit<CheckChipsProps<string>, 'options'> {
  mensen: readonly Mens[];
}

/** Choose people of the family. A family can be a hundred people: the nearest first, the rest behind a button. */
export function MensenChips({ mensen, values = [], ...rest }: MensenChipsProps) {
  const z = useZinnen(rooms);
  const [all, setAll] = useState(false);
  const shown = mensen.filter(({ id }, at) => all || at < SHOWN || values.includes(id));
  const hidden = mensen.length - shown.length;
  return (
    <div className="mensen">
      <CheckChips
        {...rest}
        values={values}
        options={shown.map(({ id, naam }) => ({ value: id, label: naam }))}
      />
      {hidden === 0 ? null : (
        <Button variant="plain" onClick={() => setAll(true)}>
          {z.tijdlijn.meerMensen(hidden)}
        </Button>
      )}
    </div>
  );
}
