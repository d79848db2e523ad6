import { House } from 'lucide-react';
import { joinNames } from '@rondom/taal';
import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { persoon } from '@rondom/taal/schermen/persoon';
import { useZinnen } from '../../platform/taal.tsx';
import { Badge } from '../../ui/Badge.tsx';
import type { GezinDelenProps } from './gezin-delen.ts';

const rooms = { gezin: zinnen, persoon };

/** Under the title: the homes of this family, who live there, and whose address is secret. Never a place. */
export function HuizenRegel({ blik, open }: GezinDelenProps) {
  const z = useZinnen(rooms);
  const { huishoudens } = blik.gezin;
  if (huishoudens.length === 0) return null;
  return (
    <ul className="huizen" role="list" aria-label={z.gezin.wieHoortBijWie.huishoudens}>
      {huishoudens.map(({ id, naam, bewoners, adresGeheim }) => (
        <li key={id}>
          <button
            type="button"
            className="huizen__huis print-text"
            onClick={() => open({ wat: 'thuis', huishoudenId: id })}
          >
            <House size={16} />
            <span lang="nl">
              {bewoners.length === 0 ? naam : joinNames(blik.taal, blik.roepAllen(bewoners))}
            </span>
          </button>
          {adresGeheim ? <Badge>{z.persoon.adresGeheim}</Badge> : null}
        </li>
      ))}
    </ul>
  );
}
