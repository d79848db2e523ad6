import { describe, expect, it } from 'vitest';
import { meet, type Uitslag } from './meet.ts';

/** The rules were tuned on seeds 1 and 2; they are judged on these. */
const zaden = [20_270_112, 31_415, 8_675_309] as const;

const regel = ({ zaad, perSoort, gevonden, geplant, gelezen, valse, valsPerDuizend }: Uitslag): string =>
  [
    `seed ${zaad}: ${gevonden} of ${geplant} planted looks found (${((100 * gevonden) / geplant).toFixed(1)} %), ` +
      `${valse} false alarms in ${gelezen} reads (${valsPerDuizend.toFixed(2)} per 1,000)`,
    `  ${perSoort.map(([soort, n, van]) => `${soort} ${n}/${van}`).join(' · ')}`,
  ].join('\n');

describe('twelve weeks of reading in a made-up region, with looks that nobody has a task for', () => {
  it.each(zaden)(
    'are found within a day, and ordinary work is left alone (seed %i)',
    { timeout: 240_000 },
    (zaad) => {
      const uitslag = meet(zaad);
      process.stdout.write(`${regel(uitslag)}\n`);
      expect(uitslag.gelezen).toBeGreaterThan(100_000);
      for (const [soort, , geplant] of uitslag.perSoort) expect([soort, geplant]).toEqual([soort, 24]);
      expect(uitslag.gevonden / uitslag.geplant).toBeGreaterThanOrEqual(0.95);
      expect(uitslag.valsPerDuizend).toBeLessThanOrEqual(1);
      // No kind hides behind the others.
      for (const [soort, gevonden, geplant] of uitslag.perSoort)
        expect([soort, gevonden / geplant >= 0.75]).toEqual([soort, true]);
    },
  );
});
