import { House } from 'lucide-react';
import { huishouden } from '@rondom/taal/schermen/huishouden';
import { persoon } from '@rondom/taal/schermen/persoon';
import { useZinnen } from '../../../platform/taal.tsx';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Blok, type BlokProps } from './Blok.tsx';
import { huizenVan } from './mogelijk.ts';

const rooms = { huishouden, persoon };

/** With whom this person lives; never where. */
export function WoonBlok({ lid, blik, open }: BlokProps) {
  const z = useZinnen(rooms);
  const { verhuis } = z.huishouden;
  // Who is not born yet, or has died, lives nowhere.
  if (lid.overledenOp !== null || lid.uitgerekendeDatum !== null) return null;
  const homes = huizenVan(lid.id, blik.gezin);
  const elsewhere = blik.gezin.huishoudens.some((home) => !homes.includes(home));
  const writes = blik.acties.includes('maakHuishouden');
  // Who does not read households is not told that nobody knows.
  if (homes.length === 0 && !writes) return null;
  return (
    <Blok title={verhuis.titel(blik.roep(lid.id))} icon={<House size={18} />}>
      {homes.length === 0 ? <p>{verhuis.onbekend}</p> : null}
      {homes.map(({ id, naam, adresGeheim }) => (
        <p key={id}>
          <span lang="nl">{verhuis.woont(naam)}</span>{' '}
          {adresGeheim ? <Badge>{z.persoon.adresGeheim}</Badge> : null}
        </p>
      ))}
      {writes && elsewhere ? (
        <Button onClick={() => open({ wat: 'verhuis' })}>{verhuis.knop(blik.roep(lid.id))}</Button>
      ) : null}
      {writes && !elsewhere ? <p className="over__klein">{verhuis.maakEerst}</p> : null}
    </Blok>
  );
}
