import { EyeOff } from 'lucide-react';
import { formatTime } from '@rondom/taal';
import { raadpleging } from '@rondom/taal/schermen/raadpleging';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { ListRow } from '../../ui/List.tsx';
import { roepnaamVan } from '../gezin/naam.ts';
import { Achtergehouden } from './Achtergehouden.tsx';
import type { Kijkgroep } from './kijkgroepen.ts';
import { useGeopendGezin } from './KijkKop.tsx';

const rooms = { raadpleging };

const wordOf = (words: Readonly<Record<string, string>>, code: string): string | undefined =>
  Object.hasOwn(words, code) ? words[code] : undefined;

/** One line: who, as what, and what was opened; a refused try is said as such. */
export function KijkRij({ gezinId, groep }: { gezinId: string; groep: Kijkgroep }) {
  const z = useZinnen(rooms).raadpleging;
  const { taal } = useTaal();
  const { regel, aantal } = groep;
  const refused = regel.handeling === 'geweigerd';
  const name = regel.medewerker ?? regel.organisatie ?? z.onbekendeNaam;
  const who = [z.relatie[regel.relatie], regel.organisatie === name ? null : regel.organisatie];
  const about = useNamen(gezinId, groep.over);
  const time = z.tussen(formatTime(taal, groep.van), formatTime(taal, groep.tot));
  return (
    <ListRow
      lead={refused ? <EyeOff className="kijken__oog" size={20} /> : <Avatar name={name} size="small" />}
      title={
        <>
          <span lang="nl">{name}</span>
          <span className="kijken__wie">{` ${who.filter((part) => part !== null).join(' · ')}`}</span>
        </>
      }
      text={
        <>
          <span className="kijken__wat">{did()}</span>
          {about.length === 0 ? null : ` ${z.over(about)}`}
          {regel.nood === null ? null : <span>{` ${nood(regel.nood)}`}</span>}
          {regel.vraag === null ? null : ` ${z.opVraagVan(regel.vraag.door, regel.vraag.toestemmingOp)}`}
          {refused ? null : ` ${z.grondTitel(wordOf(z.grond, regel.grond) ?? regel.grond)}`}
        </>
      }
      under={<Achtergehouden gezinId={gezinId} groep={groep} kijker={name} />}
      aside={<span className="kijken__tijd">{aantal > 1 ? `${time} · ${z.keren(aantal)}` : time}</span>}
    />
  );

  function nood({ oordeel, gezinszin }: NonNullable<Kijkgroep['regel']['nood']>): string {
    const gezin = gezinszin === null ? [] : [z.gezinLeest(gezinszin)];
    return [z.noodkijk[oordeel ?? 'loopt'], ...gezin].join(' ');
  }

  function did(): string {
    if (refused) return z.probeerde;
    if (regel.handeling === 'bevraag') return z.vroegBrp;
    if (regel.handeling === 'zoek') return z.zocht;
    const things = groep.soorten.map((soort) => wordOf(z.gegevens, soort) ?? z.gegevensAnders);
    return z.keek([...new Set(things)]);
  }
}

/** Names of persons whom the family page already told; without it a line stays a line about the family. */
function useNamen(gezinId: string, ids: readonly string[]): string[] {
  const leden = useGeopendGezin(gezinId)?.gezin.leden ?? [];
  return leden.filter(({ id }) => ids.includes(id)).flatMap((lid) => roepnaamVan(lid) ?? []);
}
