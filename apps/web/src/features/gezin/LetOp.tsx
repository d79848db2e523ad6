import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { stand } from '@rondom/taal/schermen/stand';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { codeZin } from './code-zin.ts';
import type { GezinDelenProps } from './gezin-delen.ts';
import { groepeerStanden, type Veiligheidsgroep } from './veiligheidsstanden.ts';

const rooms = { gezin: zinnen, stand };

/** Danger that stands, said plainly before anything else. */
export function LetOp({ blik, open }: GezinDelenProps) {
  const words = useZinnen(rooms);
  const z = words.gezin.letOp;
  const groups = groepeerStanden(blik.gezin.veiligheidsstanden);
  if (groups.length === 0) return null;
  function sentence({ soort, gevaar, voor }: Veiligheidsgroep): string {
    const from = gevaar === null ? undefined : blik.roep(gevaar);
    if (soort === 'meldergeheim') return z.melder;
    if (soort === 'geheimadres') return z.adres(blik.roepAllen(voor), from);
    return z.gevaar(codeZin(z.stand, soort), from, blik.roepAllen(voor));
  }
  return (
    <div className="letop">
      <Banner
        tone="amber"
        title={z.titel}
        action={
          blik.acties.includes('leesVeiligheidsstanden') ? (
            <Button variant="plain" onClick={() => open({ wat: 'standen' })}>
              {words.stand.knop}
            </Button>
          ) : undefined
        }
      >
        <ul>
          {groups.map((group) => (
            <li key={`${group.soort}${group.gevaar ?? ''}`}>
              {sentence(group)} <span className="gedempt">{z.sinds(group.sinds)}</span>
            </li>
          ))}
        </ul>
        <p>{z.gevolg}</p>
      </Banner>
    </div>
  );
}
