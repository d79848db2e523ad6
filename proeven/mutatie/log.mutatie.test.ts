/**
 * Takes away each log call of the API in turn, in one world: who was shown, which family, the whole line. The judge of
 * proeven/raadpleging has to notice every one. RONDOM_MUTATIE=alles tries all of them, otherwise every tenth.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { openToneel } from '../raadpleging/toneel.ts';
import { alleLogmutanten, probeerLogmutant, verkenRoutes, type Route } from './logmutanten.ts';
import { bewaar, levend, minstens, steekproef } from './keuze.ts';
import type { Lot } from './verslag.ts';

const toneel = openToneel();
let routes: readonly Route[] = [];

beforeAll(async () => {
  routes = await verkenRoutes(toneel);
}, 1_200_000);

describe('the log of reading', () => {
  it('misses nothing unnoticed: every call that is taken away is found by somebody who looks', async () => {
    const loten: Lot[] = [];
    for (const mutant of steekproef(alleLogmutanten(), ({ plek }) => plek))
      loten.push(await probeerLogmutant(routes, mutant));
    bewaar('log', loten);
    expect(levend(loten)).toEqual([]);
    expect(loten.length).toBeGreaterThan(minstens(10));
  }, 1_200_000);
});
