/**
 * Takes away each row-level policy in turn, throws it open, and takes down the wall of each table, in one world that is
 * put back each time. Somebody has to find more than he may, or less than he should. RONDOM_MUTATIE=alles tries all of
 * them, otherwise every tenth.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { openToneel } from '../raadpleging/toneel.ts';
import { bewaar, levend, minstens, steekproef } from './keuze.ts';
import { alleKijkers, alleTafels, buitenstaanders, maakPeil, type Tafel } from './peil.ts';
import {
  alleRegelmutanten,
  neemStand,
  probeerRegelmutant,
  type Regelmutant,
  type Stand,
} from './regelmutanten.ts';
import { legeTafels, vulTafels } from './vulling.ts';
import type { Lot } from './verslag.ts';

const toneel = openToneel();
let tafels: readonly Tafel[] = [];
let mutanten: readonly Regelmutant[] = [];
let stand: Stand = new Map();

beforeAll(async () => {
  await toneel.draaiboek().blijvend(maakPeil, () => Promise.resolve());
  await vulTafels(toneel, await legeTafels(toneel));
  const alles = await alleTafels(toneel);
  mutanten = steekproef(await alleRegelmutanten(toneel, alles), ({ weg }) => weg);
  const nodig = new Set(mutanten.map(({ tafel }) => tafel));
  tafels = alles.filter(({ naam }) => nodig.has(naam));
  stand = await neemStand(toneel, tafels, await alleKijkers(toneel));
}, 1_200_000);

describe('the second lock', () => {
  it('gives nothing of the family to who stands towards it in no way', () => {
    const vanGezin = new Set(tafels.filter(({ waar }) => waar !== 'true').map(({ naam }) => naam));
    const open = [...stand].flatMap(([tafel, wie]) =>
      wie
        .filter(() => vanGezin.has(tafel))
        .filter(({ kijker }) => buitenstaanders.includes(kijker.actor.sub) && kijker.bereik !== 'mijn')
        .filter(({ kan }) => /(updates|deletes) ([1-9]|some)/.test(kan))
        .map(({ kijker, kan }) => `${kijker.naam} ${tafel}: ${kan}`),
    );
    expect(open).toEqual([]);
  });

  it('stands or falls with every policy: each one that is dropped or thrown open is found', async () => {
    const loten: Lot[] = [];
    for (const mutant of mutanten) loten.push(await probeerRegelmutant(toneel, tafels, stand, mutant));
    bewaar('regels', loten);
    expect(levend(loten)).toEqual([]);
    expect(loten.length).toBeGreaterThan(minstens(20));
  }, 1_200_000);
});
