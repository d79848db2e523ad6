import type { Bezoek } from '../bezoek.ts';
import type { Kijkbron } from '../kijkbron.ts';
import type { Reden } from '../reden.ts';
import { doetMee } from './relatie.ts';

/** Who works by roster, at night and on free days too. */
const metRooster: ReadonlySet<string> = new Set(['crisisdienst', 'veiligthuis']);

/** Half past six until half past nine in the evening; on a free day nobody without roster is expected. */
export const gewoneUren = { van: 390, tot: 1290 } as const;

/**
 * Somebody without a roster looked at night, or on a free day, and does not take part by name. With one's own families
 * that is working late, and no matter for an alarm.
 * @source Afspraak van Rondom: gewone uren, rooster van de crisisdienst uitgezonderd
 */
export function vreemdUur(bezoek: Bezoek, bron: Kijkbron): Reden | undefined {
  if (metRooster.has(bezoek.lezer.rol) || doetMee(bezoek, bron)) return undefined;
  const aantal = bezoek.regels.filter(
    ({ minuut }) => bron.isVrijeDag || minuut < gewoneUren.van || minuut >= gewoneUren.tot,
  ).length;
  return aantal === 0 ? undefined : { reden: 'vreemdUur', aantal };
}
