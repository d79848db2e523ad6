import { EyeOff, House } from 'lucide-react';
import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { huishouden as huiszinnen } from '@rondom/taal/schermen/huishouden';
import { verblijf as verblijfzinnen } from '@rondom/taal/schermen/verblijf';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List } from '../../ui/List.tsx';
import type { GezinDelenProps } from './gezin-delen.ts';
import { HuishoudenRij } from './HuishoudenRij.tsx';
import './wie-hoort-bij-wie.css';

const rooms = { gezin: zinnen, huishouden: huiszinnen, verblijf: verblijfzinnen };

/** Who live together, by their own name for it; where an address is secret, that stands beside it. */
export function Huishoudens({ blik, open }: GezinDelenProps) {
  const { gezin: words, huishouden, verblijf } = useZinnen(rooms);
  const z = words.wieHoortBijWie;
  const { leden, huishoudens } = blik.gezin;
  const adds = blik.acties.includes('maakHuishouden') && leden.length > 0;
  if (huishoudens.length === 0 && !adds) return null;
  return (
    <Card title={z.huishoudens}>
      {huishoudens.length === 0 ? <EmptyState title={z.geenHuishouden} /> : null}
      <List>
        {huishoudens.map((home) => (
          <HuishoudenRij
            key={home.id}
            huishouden={home}
            blik={blik}
            onOpen={() => open({ wat: 'thuis', huishoudenId: home.id })}
          />
        ))}
      </List>
      {adds ? (
        <Button variant="plain" icon={<House size={18} />} onClick={() => open({ wat: 'huishouden' })}>
          {huishouden.thuis.voegToe}
        </Button>
      ) : null}
      {blik.acties.includes('leesVerblijfplaatsen') ? (
        <Button variant="plain" icon={<EyeOff size={18} />} onClick={() => open({ wat: 'verblijf' })}>
          {verblijf.knop}
        </Button>
      ) : null}
    </Card>
  );
}
