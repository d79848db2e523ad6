/** Nobody changes a row that he may not read: tried for everybody, at every table with a right to change. */
import { expect, it } from 'vitest';
import { openToneel } from '../raadpleging/toneel.ts';
import { blindVoor, maakBlind } from './blind.ts';
import { alleKijkers } from './peil.ts';
import { legeTafels, vulTafels } from './vulling.ts';

const toneel = openToneel();

it('lets nobody change what he may not read, not even without looking', async () => {
  await vulTafels(toneel, await legeTafels(toneel));
  await toneel.draaiboek().blijvend(maakBlind, () => Promise.resolve());
  const blind: string[] = [];
  for (const kijker of await alleKijkers(toneel))
    await toneel.draaiboek().tijdelijk([], async () => {
      for (const tabel of await blindVoor(toneel, kijker)) blind.push(`${kijker.naam} ${tabel}`);
    });
  expect(blind).toEqual([]);
}, 400_000);
