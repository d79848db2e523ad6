import type { wiedoetwatblad } from '@rondom/taal/schermen/wiedoetwatblad';
import type { EigenWieDoetWat } from './use-eigen-wiedoetwat.ts';

type Zinnen = (typeof wiedoetwatblad)['nl'];
type Wie = EigenWieDoetWat['rijen'][number]['cellen'][number]['wie'];

export type Aanspreek = 'u' | 'jij';
export const aanspreek = ({ als }: EigenWieDoetWat['lezer']): Aanspreek => (als === 'jeugdige' ? 'jij' : 'u');

/** What an organisation calls itself, without the letters in front that only its colleagues know. */
export const zonderAfkorting = (naam: string): string => naam.replace(/^(GI|GGZ|Ggz|JJI|VT|RVT|GGD)\s+/, '');

/** Who somebody is, in the words of this reader. */
export function bladNaam(wie: Wie, lezer: EigenWieDoetWat['lezer'], z: Zinnen): string {
  const toon = aanspreek(lezer);
  if (wie.soort === 'zelf') return zelf(wie.personen, lezer, z);
  if (wie.soort === 'gezagderde') return z.gezagderde;
  if (wie.instantie !== null) return z.instantie[wie.instantie];
  if (wie.soort === 'persoon') return wie.id === lezer.id ? z.ik[toon] : (wie.naam ?? z.iemand);
  if (wie.soort === 'woorden') return wie.naam ?? z.iemand;
  const soort = soortwoord(wie.organisatiesoort, z);
  if (wie.soort === 'organisatie') return wie.naam === null ? soort : zonderAfkorting(wie.naam);
  const organisatie = wie.bij === null ? soort : zonderAfkorting(wie.bij);
  return wie.naam === null ? organisatie : z.van(wie.naam, organisatie);
}

function zelf(personen: Wie['personen'], lezer: EigenWieDoetWat['lezer'], z: Zinnen): string {
  const namen = personen.map(({ id, roepnaam }) =>
    id === lezer.id ? z.zelf[aanspreek(lezer)] : roepnaam === null ? z.kindZelf : z.zelfNaam(roepnaam),
  );
  return z.lijst(namen);
}

function soortwoord(soort: Wie['organisatiesoort'], z: Zinnen): string {
  const woorden: Partial<Record<string, string>> = z.organisatiesoort;
  return woorden[soort ?? 'anders'] ?? z.organisatiesoort.anders;
}
