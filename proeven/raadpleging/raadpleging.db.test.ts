/**
 * Reading is an act. At every door of the contract, as everybody in the demo: whoever stands in the answer stands in
 * the log, once; a refused try leaves its own line and names nobody; and what can not be logged is not shown.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { bedoeldeOperaties } from './bedoeld.ts';
import { zonderRegel } from './oordeel.ts';
import { personenIn } from './nummers.ts';
import { alleOperaties } from './operaties.ts';
import { controleVanLijst } from './taken.ts';
import { alleBezoeken, bezoek, type Bezoek } from './tocht.ts';
import { openToneel } from './toneel.ts';

const toneel = openToneel();

/** Doors that open to nobody on this tour, and why that is as it should be. */
const nietGelopen: Readonly<Record<string, string>> = {
  endSessie: 'ends the session that has to try the rest',
  getDemostand: 'belongs to the demo itself',
  beginOpnieuw: 'belongs to the demo itself',
  zetOpVandaag: 'belongs to the demo itself',
};

const klachten: string[] = [];
const geopend = new Map<string, Bezoek>();
let geweigerd = 0;

beforeAll(async () => {
  for (const waar of await alleBezoeken(toneel)) {
    const { opbrengst, klachten: over } = await bezoek(toneel, waar);
    klachten.push(...over.map((klacht) => `${waar.naam} ${klacht}`));
    if (opbrengst.status === 403) geweigerd += 1;
    if (opbrengst.status >= 300) continue;
    // The visit that shows most people stands for its door.
    if (!geopend.has(waar.operatie) || personenIn(opbrengst.body).length > 3)
      geopend.set(waar.operatie, waar);
  }
}, 900_000);

describe('the log of reading', () => {
  it('names everybody who stood in an answer, and the family, in one act with every field', () => {
    expect(klachten).toEqual([]);
    expect(geweigerd).toBeGreaterThan(100);
  });

  it('holds the search that a job does in the name of who ordered it', async () => {
    expect(await controleVanLijst(toneel)).toEqual([]);
  });

  it('is looked at for every door there is but a few; a new door needs a deed in daden.ts', () => {
    const lopen = alleOperaties.filter((operatie) => !(operatie in nietGelopen));
    const gemist = lopen.filter((operatie) => !geopend.has(operatie));
    process.stdout.write(
      `deuren: ${String(lopen.length - gemist.length)} van ${String(lopen.length)}; nog niet: ${gemist.join(', ')}\n`,
    );
    expect(gemist.length, gemist.join(', ')).toBeLessThan(5);
    // Whom an act is about is asked of doors that exist, and that were opened.
    expect(bedoeldeOperaties.filter((operatie) => !geopend.has(operatie))).toEqual([]);
  });

  it('refuses the answer when it can not be written, and says so plainly', async () => {
    const stuk = ['revoke insert on raadpleging.onderwerp from rondom_app'];
    for (const [operatie, waar] of geopend) {
      if (operatie in zonderRegel) continue;
      const { opbrengst } = await bezoek(toneel, waar, stuk);
      expect([operatie, opbrengst.status, JSON.parse(opbrengst.body)]).toMatchObject([
        operatie,
        500,
        { refusals: [{ kind: 'storing' }] },
      ]);
      expect(personenIn(opbrengst.body)).toEqual([]);
    }
  }, 300_000);
});
