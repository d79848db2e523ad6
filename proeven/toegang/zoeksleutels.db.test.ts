/** The rules by which names are compared stand in the domain and in the database: they say the same of every name. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { geraamte, kaleNaam, klank, naamwoorden } from '../../packages/domain/src/zoeken/index.ts';
import { openWereld, type Wereld } from '../opzet/wereld.ts';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld.sluit());

const letter = fc.constantFrom(
  ...Array.from("abcdefghijklmnopqrstuvwxyzABCZ -'.éèëïöüÖÜçğışłńóśżŁŞĞİđøßæŒĳĲ9日"),
  ...['sch', 'ij', 'ou', 'auw', 'ck', 'dt', 'ie', 'en', 'van ', 'el ', 'uy', 'cz', 'aa', 'x', 'tsj', 'ceci'],
);
const name = fc.array(letter, { maxLength: 14 }).map((letters) => letters.join(''));

describe('a name', () => {
  it('is compared in the database as in the domain', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 20, maxLength: 20 }), async (names) => {
        const rows = await wereld.fabriek.sql<Record<'woorden' | 'kaal' | 'klank' | 'geraamte', string>>(
          `select w as woorden, rondom.kalenaam(w) as kaal, rondom.klank(rondom.kalenaam(w)) as klank, rondom.geraamte(rondom.klank(rondom.kalenaam(w))) as geraamte
           from unnest($1::text[]) with ordinality as x(naam, n) cross join lateral (select rondom.naamwoorden(naam) as w) y order by n`,
          [names],
        );
        const mine = names.map((text) => {
          const woorden = naamwoorden(text);
          const kaal = kaleNaam(woorden);
          return { woorden: woorden.join(' '), kaal, klank: klank(kaal), geraamte: geraamte(klank(kaal)) };
        });
        expect(rows).toEqual(mine);
      }),
      { numRuns: 100 },
    );
  });
});
