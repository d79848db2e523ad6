import type { wiedoetwat } from '@rondom/taal/schermen/wiedoetwat';
import type { Rij, Wie } from './use-wiedoetwat.ts';

type Zinnen = (typeof wiedoetwat)['nl'];

/** What somebody in a row is called, for who works with the family. */
export function wieNaam(wie: Wie, voor: Rij['voor'], z: Zinnen): string {
  if (wie.soort === 'zelf') {
    const alleen = voor.length === 1 ? (voor[0]?.roepnaam ?? null) : null;
    return alleen === null ? z.kindZelf : z.zelf(alleen);
  }
  if (wie.soort === 'gezagderde') return z.gezagderde;
  if (wie.instantie !== null) return z.instantie[wie.instantie];
  return wie.naam ?? z.onbekend;
}

export const wieSleutel = (wie: Wie): string => `${wie.soort}:${wie.id ?? wie.instantie ?? ''}`;

/** Everybody with a part, in order of first appearance; whoever it is about is one column. */
export function kolommen(rijen: readonly Rij[]): { sleutel: string; wie: Wie; voor: Rij['voor'] }[] {
  const gevonden = new Map<string, { sleutel: string; wie: Wie; voor: Rij['voor'] }>();
  for (const { cellen, voor } of rijen)
    for (const { wie } of cellen) {
      const sleutel = wieSleutel(wie);
      if (!gevonden.has(sleutel))
        gevonden.set(sleutel, { sleutel, wie, voor: wie.soort === 'zelf' ? [] : voor });
    }
  return [...gevonden.values()];
}
