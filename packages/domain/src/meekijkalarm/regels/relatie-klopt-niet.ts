import type { Bezoek } from '../bezoek.ts';
import type { Kijkbron } from '../kijkbron.ts';
import type { Reden } from '../reden.ts';
import { doetMee, isOpNaam } from './relatie.ts';

/** Grounds that need no relation, each with its own line in the log. */
const zonderRelatie: ReadonlySet<string> = new Set([
  'nood',
  'melding',
  'beveiliging',
  'opdracht',
  'mandaat',
  'vraag',
]);

/**
 * A line claims that the reader took part by name and he did not on that day, or something of the family was shown on
 * no relation and no ground at all. Neither can happen while the wall stands: then the wall is what has to be looked at.
 * @source NEN 7513 (de regel van de logging noemt op welke grond is gelezen); AVG art. 32 lid 1 onder d
 */
export function relatieKloptNiet(bezoek: Bezoek, bron: Kijkbron): Reden | undefined {
  const meedoen = doetMee(bezoek, bron);
  const fout = bezoek.regels.filter(
    ({ handeling, relatie, grond, personen }) =>
      handeling !== 'geweigerd' &&
      ((isOpNaam(relatie) && !meedoen) ||
        (relatie === 'geen' && personen.length > 0 && !zonderRelatie.has(grond))),
  );
  return fout.length === 0 ? undefined : { reden: 'relatieKloptNiet', aantal: fout.length };
}
