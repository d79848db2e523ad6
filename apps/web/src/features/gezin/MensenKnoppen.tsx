import { Landmark, UserRoundPlus } from 'lucide-react';
import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import type { GezinDelenProps } from './gezin-delen.ts';

const rooms = { gezin: zinnen };

/** Adding people: by hand, or from the register. */
export function MensenKnoppen({ blik, open }: GezinDelenProps) {
  const { knop } = useZinnen(rooms).gezin;
  const { acties } = blik;
  return (
    <span className="verwanten__knoppen">
      {acties.includes('voegPersoonToe') ? (
        <Button variant="plain" icon={<UserRoundPlus size={18} />} onClick={() => open({ wat: 'persoon' })}>
          {knop.voegPersoonToe}
        </Button>
      ) : null}
      {acties.includes('vraagBrp') ? (
        <Button variant="plain" icon={<Landmark size={18} />} onClick={() => open({ wat: 'brp' })}>
          {knop.vraagBrp}
        </Button>
      ) : null}
    </span>
  );
}
