import { Landmark, Shield, UserRoundPlus } from 'lucide-react';
import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { stand } from '@rondom/taal/schermen/stand';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import type { GezinDelenProps } from './gezin-delen.ts';

const rooms = { gezin: zinnen, stand };

/** Adding people: by hand, or from the register. */
export function MensenKnoppen({ blik, open }: GezinDelenProps) {
  const z = useZinnen(rooms);
  const { knop } = z.gezin;
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
      {acties.includes('leesVeiligheidsstanden') ? (
        <Button variant="plain" icon={<Shield size={18} />} onClick={() => open({ wat: 'standen' })}>
          {z.stand.titel}
        </Button>
      ) : null}
    </span>
  );
}
